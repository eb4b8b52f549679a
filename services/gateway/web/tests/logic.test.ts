import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serviceTime } from "@/connection/clock";
import { answerIn, idempotencyKeys, outcomeOf, refusalIn } from "@/connection/useAction";

import { pressureOf } from "@/elements/DueTime";
import { isOver, openingOf } from "@/evacuation/movement";
import { progressOf } from "@/imports/progress";
import { isNarrowed, everything, toFilter } from "@/people/filters";
import { summed } from "@/casework/summed";
import { shownFact } from "@/timeline/facts";
import { birthDateOf, personFields, personInput } from "@/registration/fields";
import { along, byCountry, grandTotal, isCrossed, sorted } from "@/reports/table";
import { correctionAction } from "@/registration/correctionAction";
import { guardianAction } from "@/registration/guardianAction";
import { householdActions } from "@/registration/householdActions";
import { personActions } from "@/person/actions";
import { lists } from "@/i18n/codes";
import { fetchRefusals, namedIn } from "@/actions/refusals";
import type { Codes } from "@/actions/useCodes";
import { answered, chosenPerson, collected, fieldNamed, initialValues, personSaid, problemsOf, visibleFields, type Field } from "@/actions/fields";
import { readAge } from "@/i18n/numbers";
import { inputOf, permitted, type Action } from "@/actions/action";

const NOW = Date.parse("2026-11-22T02:00:00Z");

describe("time", () => {
  it("follows the services' clock", () => {
    expect(serviceTime({ said: NOW, receivedAt: 1000 }, 2000)).toBe(NOW + 1000);
    expect(serviceTime({ said: 0, receivedAt: 0 }, 5)).toBe(5);
  });

  it("presses when it is late, and when a day is left", () => {
    expect(pressureOf("2026-11-22T01:59:00Z", NOW)).toBe("late");
    expect(pressureOf("2026-11-22T20:00:00Z", NOW)).toBe("soon");
    expect(pressureOf("2026-11-25T02:00:00Z", NOW)).toBe("calm");
  });
});

describe("an action", () => {
  it("keeps its key while it is unanswered and takes a new one afterwards", () => {
    let made = 0;
    const keys = idempotencyKeys(() => `key ${++made}`);
    expect(keys.keyFor("a")).toBe("key 1");
    expect(keys.keyFor("a")).toBe("key 1");
    expect(keys.keyFor("b")).toBe("key 2");
    keys.answered();
    expect(keys.keyFor("b")).toBe("key 3");
  });

  it("finds its answer beside the name of the mutation type", () => {
    expect(answerIn({ __typename: "Mutation", assignCase: { __typename: "Rejected" } })).toEqual({ __typename: "Rejected" });
    expect(answerIn(undefined)).toBeNull();
  });

  it("ends done, rejected, in conflict or pending", () => {
    expect(outcomeOf({ __typename: "Case" })).toEqual({ kind: "done" });
    expect(outcomeOf({ __typename: "Pending", message: "" })).toEqual({ kind: "pending" });
    expect(outcomeOf({ __typename: "Conflict", current: { version: 4 } })).toEqual({ kind: "conflict", version: 4 });
    expect(outcomeOf({ __typename: "Rejected", code: "no", message: "No", field: "amount" })).toEqual({
      kind: "rejected",
      refusal: { code: "no", message: "No", field: "amount", least: null, most: null },
    });
  });

  it("a request refused as a whole is a no with its field and bound; a fault or a bad moment is not", () => {
    const errors = (code: string) => [{ message: "No", extensions: { code, field: "profile.birthDate.age", most: 130 } }];
    expect(refusalIn(errors("number_too_large"))).toEqual({ code: "number_too_large", message: "No", field: "profile.birthDate.age", least: null, most: 130 });
    expect([refusalIn(errors("try_later")), refusalIn(errors("fault")), refusalIn([]), refusalIn(undefined)]).toEqual([null, null, null, null]);
  });

  it("is offered only where the gateway permits it, and sends what is known, made and answered", () => {
    const action = { command: "AssignCase", fields: [], input: { caseId: "c", version: 2 } } as unknown as Action;
    expect(permitted([action], ["CloseCase"])).toEqual([]);
    expect(inputOf(action, { noteId: "n" }, { caseworkerId: "w" })).toEqual({ caseId: "c", version: 2, noteId: "n", caseworkerId: "w" });
  });
});

describe("fields", () => {
  const fields: Field[] = [
    { kind: "choice", name: "donorId", required: true, options: [{ value: "d", label: "D" }] },
    { kind: "money", name: "amount", required: true, by: "donorId", currencies: { d: "KWD" } },
    { kind: "moment", name: "departsAt" },
    { kind: "codes", name: "services", options: [] },
    { kind: "maybe", name: "inTraining" },
  ];

  it("begin with no choice, not even the only one there is", () => {
    expect(initialValues(fields)).toEqual({ donorId: "", amount: "", departsAt: "", services: [], inTraining: null });
  });

  it("say what is missing and what is not an amount", () => {
    const chosen = { ...initialValues(fields), donorId: "d" };
    expect(problemsOf(fields, initialValues(fields))).toEqual({ donorId: { key: "required" }, amount: { key: "required" } });
    expect(problemsOf(fields, { ...chosen, amount: "1.2345" })).toEqual({ amount: { key: "notAnAmount" } });
  });

  it("take whole numbers within bounds, and none only where the field begins with none", () => {
    const counts: Field[] = [
      { kind: "number", name: "seats", min: 1, max: 2000 },
      { kind: "number", name: "freezeHoursBefore", min: 1, max: 720, initial: null },
    ];
    const outOfRange = { key: "outOfRange", figures: { min: 1, max: 720 } };
    expect(initialValues(counts)).toEqual({ seats: "1", freezeHoursBefore: "" });
    expect(problemsOf(counts, { seats: null, freezeHoursBefore: null })).toEqual({ seats: { key: "required" } });
    for (const hours of ["0", "721", "1.5", "-5", "12?", "a dozen", "٠"]) expect(problemsOf(counts, { seats: 1, freezeHoursBefore: hours })).toEqual({ freezeHoursBefore: outOfRange });
    expect(collected(counts, { seats: 4, freezeHoursBefore: null })).toEqual({ seats: 4 });
    expect(collected(counts, { seats: "٤٠", freezeHoursBefore: "۱۲" })).toEqual({ seats: 40, freezeHoursBefore: 12 });
  });

  it("send instants, minor units, and nothing for what was not answered; a no is an answer", () => {
    const values = { ...initialValues(fields), donorId: "d", amount: "1.5", departsAt: "2026-11-22T02:00", inTraining: false };
    expect(collected(fields, values)).toEqual({
      donorId: "d",
      amount: { amountMinor: 1500, currency: "KWD" },
      departsAt: new Date("2026-11-22T02:00").toISOString(),
      inTraining: false,
    });
  });

  it("puts a refusal of half a payee beside the half that is missing", () => {
    const payee: Field[] = [
      { kind: "text", name: "payeeName" },
      { kind: "text", name: "payeeAccount" },
    ];
    expect(fieldNamed(payee, "payee.account")).toBe("payeeAccount");
    expect(fieldNamed(payee, "payee.name")).toBe("payeeName");
  });

  it("find the field a refusal means", () => {
    expect(fieldNamed(fields, "donor_id")).toBe("donorId");
    expect(fieldNamed(fields, "amount.amount_minor")).toBe("amount");
    expect(fieldNamed(fields, "version")).toBeNull();
    expect(fieldNamed(fields, null)).toBeNull();
  });
});

describe("an age", () => {
  const fields: Field[] = [{ kind: "age", name: "age" }];

  it("is read in every script, in years, months, weeks and days", () => {
    const written = { "7": 7, "٧": 7, "۱۲": 12, "७": 7, "𝟘": 0, "7 ans": 7, "34 years": 34 };
    for (const [typed, age] of Object.entries(written)) expect(readAge(typed), typed).toEqual({ age });
    const months = { "7 months": 7, "7 mois": 7, "٧ أشهر": 7, "7 meses": 7, "1 mês": 1, "18m": 18, "3 weeks": 0, "9 semaines": 2, "10 dias": 0 };
    for (const [typed, ageMonths] of Object.entries(months)) expect(readAge(typed), typed).toEqual({ ageMonths });
  });

  it("that cannot be read is refused beside its field and never sent as nothing", () => {
    for (const typed of ["12?", "-5", "250", "7,5", "½", "7 moons", "seven", "7-8"])
      expect(problemsOf(fields, { age: typed }), typed).toEqual({ age: { key: "notAnAge" } });
    expect(problemsOf(fields, { age: " " })).toEqual({});
    expect(collected(fields, { age: " " })).toEqual({});
  });

  it("knows the same words as the workbook", () => {
    expect(readFileSync("src/i18n/ageUnits.json", "utf8")).toBe(readFileSync("../../intake/registration/age_units.json", "utf8"));
  });
});

describe("registration", () => {
  it("sends everything that was said of a birth, and lets the service say what disagrees", () => {
    expect(birthDateOf({ bornOn: "1990-01-02", age: "30" })).toEqual({ on: "1990-01-02", age: 30 });
    expect(birthDateOf({ bornYear: 1990, age: "12" })).toEqual({ year: 1990, age: 12 });
    expect(birthDateOf({ age: "٧ أشهر" })).toEqual({ ageMonths: 7 });
    expect(birthDateOf({ bornYear: "1990" })).toEqual({ year: 1990 });
    expect(birthDateOf({ age: "0" })).toEqual({ age: 0 });
    expect(birthDateOf({})).toBeUndefined();
  });

  it("works without documents", () => {
    const input = personInput({ givenName: "Amina", sex: "FEMALE" }, { crisisId: "c", householdId: "h" }, { searchId: "s", judgement: "OTHER_PEOPLE" });
    expect(input.profile.documents).toEqual([]);
    expect(input.circumstances).toBeUndefined();
    expect(input.lookedAt).toEqual({ searchId: "s", judgement: "OTHER_PEOPLE" });
  });
});

describe("a form that asks a part", () => {
  const codes = { label: (_: string, code: string) => code, options: () => [] } as unknown as Codes;
  const person = {
    id: "p", version: 4, sex: "FEMALE", region: null, permittedActions: ["CorrectPerson", "AssessProtection", "RecordCircumstances"],
    profile: { givenName: "Amina", familyName: "Diallo", birthDate: { age: 12 }, nationality: "GN", phone: "0911", languages: ["fr"], documents: [] },
    circumstances: { region: "LY11", location: "The stadium", notes: "slept outside" },
    protection: { version: 3, status: "FEARS_RETURN", fearedCountries: ["NG", "NE"], trafficking: true },
  } as never;
  const actionOf = (command: string) => {
    const actions = personActions(person, codes, [], [], "en", "");
    const action = actions.find((one) => one.command === command);
    if (!action) throw new Error(`${command} is not offered`);
    const begun = initialValues(action.fields);
    return { begun, send: (values: object) => inputOf(action, {}, collected(action.fields, { ...begun, ...values })) };
  };

  it("shows all of an assessment and sends the version with what was changed", () => {
    const { begun, send } = actionOf("AssessProtection");
    expect(begun).toEqual({ status: "FEARS_RETURN", fearedCountries: ["NG", "NE"], trafficking: true });
    expect(send({})).toEqual({ personId: "p", version: 3, status: "FEARS_RETURN" });
    expect(send({ fearedCountries: ["NG", "NE", "LY"] })).toMatchObject({ version: 3, fearedCountries: ["NG", "NE", "LY"] });
    expect(send({ fearedCountries: [] })).toMatchObject({ fearedCountries: [] });
  });

  it("does not take an unasked question for a no", () => {
    const fields: Field[] = [{ kind: "decide", name: "trafficking", required: true }];
    expect(problemsOf(fields, initialValues(fields))).toEqual({ trafficking: { key: "required" } });
    expect(problemsOf(fields, { trafficking: false })).toEqual({});
  });

  it("asks for the whole origin, and for the issuer that a paper lacks", () => {
    const { begun, send } = actionOf("CorrectPerson");
    expect(Object.keys(begun)).toEqual(
      expect.arrayContaining(["nationality", "nationalities", "nationalityAnswer", "formerResidences", "formerResidencesComplete"]),
    );
    expect(begun).not.toHaveProperty("issuingCountry");
    expect(send({ nationalityAnswer: "NO_OTHER" })).toEqual({
      personId: "p", version: 4, profile: { givenName: "Amina", nationalityAnswer: "NO_OTHER" },
    });
    expect(send({ nationality: "", nationalityAnswer: "STATELESS", formerResidences: ["MM"], formerResidencesComplete: true })).toMatchObject({
      profile: { nationality: null, nationalityAnswer: "STATELESS", formerResidences: ["MM"], formerResidencesComplete: true },
    });
    expect(send({ nationality: "" })).toMatchObject({ profile: { givenName: "Amina", nationality: null } });
    expect(send({ nationality: "" })).not.toHaveProperty("profile.nationalityKnownBy");
    const paper = { kind: "national_id", number: "1", issuingCountry: null, expiresOn: null, confiscated: false };
    const [action] = correctionAction({ ...(person as object), profile: { givenName: "Amina", documents: [paper] } } as never, codes);
    if (!action) throw new Error("CorrectPerson is not offered");
    const answers = { ...initialValues(action.fields), issuingCountry: "GN" };
    expect(inputOf(action, {}, collected(action.fields, answers))).toEqual({
      personId: "p", version: 4, profile: { givenName: "Amina", documents: [{ ...paper, issuingCountry: "GN" }] },
    });
  });

  it("asks how a first nationality is known, and decides nothing beforehand", () => {
    const fields = personFields(codes);
    const begun = initialValues(fields);
    expect(problemsOf(fields, begun)).not.toHaveProperty("nationalityKnownBy");
    expect(problemsOf(fields, { ...begun, nationality: "GN" })).toMatchObject({ nationalityKnownBy: { key: "required" } });
    const answers = collected(fields, { ...begun, nationality: "GN", nationalityKnownBy: "PAPER" });
    expect(personInput(answers, { crisisId: "c", householdId: "h" }).profile).toMatchObject({ nationality: "GN", nationalityKnownBy: "PAPER" });
    const { send } = actionOf("CorrectPerson");
    expect(send({ nationalityKnownBy: "UNKNOWN" })).toMatchObject({ profile: { givenName: "Amina", nationalityKnownBy: "UNKNOWN" } });
  });

  it("takes nothing that was said of one nationality for said of another", () => {
    const fields = personFields(codes);
    const said = { ...initialValues(fields), nationality: "GN", nationalityKnownBy: "PAPER" };
    expect(answered(fields, said, "nationality", "ER")).toMatchObject({ nationality: "ER", nationalityKnownBy: "" });
    expect(answered(fields, said, "nationality", "GN")).toEqual(said);
    expect(answered(fields, said, "phone", "0922")).toEqual({ ...said, phone: "0922" });
  });

  it("opens what an earlier release recorded, says what is on no list, and sends listed codes only where they were answered", () => {
    const papers = [
      { kind: "Passport", number: "A1", issuingCountry: "ZR", expiresOn: null, confiscated: false },
      { kind: "other", number: "B2", issuingCountry: "GN", expiresOn: null, confiscated: false },
    ];
    const profile = { givenName: "Amina", nationality: "UK", nationalities: [{ country: "AN", knownBy: "PAPER" }], documents: papers };
    const listed = { ...codes, options: (name: string) => (lists[name as "document"] ?? []).map((value) => ({ value, label: value })) } as unknown as Codes;
    const [action] = correctionAction({ ...(person as object), profile } as never, listed);
    if (!action) throw new Error("CorrectPerson is not offered");
    const begun = initialValues(action.fields);
    expect(begun).toMatchObject({ nationality: "UK", profileDocuments0Kind: "Passport", profileDocuments0IssuingCountry: "ZR" });
    expect(begun).not.toHaveProperty("profileDocuments1Kind");
    const send = (values: object) => inputOf(action, {}, collected(action.fields, { ...begun, ...values }));
    expect(send({ phone: "0922" })).toEqual({ personId: "p", version: 4, profile: { givenName: "Amina", phone: "0922" } });
    expect(problemsOf(action.fields, begun)).toEqual({});
    expect(send({ nationality: "GB" })).toMatchObject({ profile: { nationality: "GB", nationalityKnownBy: "STATED" } });
    expect(send({ profileDocuments0Kind: "passport", profileDocuments0IssuingCountry: "CD" })).toMatchObject({
      profile: { documents: [{ ...papers[0], kind: "passport", issuingCountry: "CD" }, papers[1]] },
    });
    expect(fieldNamed(action.fields, "profile.documents.0.issuing_country")).toBe("profileDocuments0IssuingCountry");
    expect(problemsOf(action.fields, { ...begun, nationalities: ["AN PAPER", "FR STATED"] })).toEqual({ nationalities: { key: "unlisted" } });
    expect(send({ nationalities: ["CW PAPER", "FR STATED"] })).toMatchObject({
      profile: { nationalities: [{ country: "CW", knownBy: "PAPER" }, { country: "FR", knownBy: "STATED" }] },
    });
  });

  it("refuses a withdrawn code by its name, with what it has become in the reader's words", () => {
    const said = namedIn("AN is no code of a country: BQ or CW or SX");
    expect(said["code"]).toBe("AN");
    expect(said["now"]).toContain("Curaçao");
    expect(said["now"]).not.toContain("CW");
  });

  it("corrects what was changed, takes away what was emptied, and never says a birth anew", () => {
    const { begun, send } = actionOf("CorrectPerson");
    expect(begun["region"]).toBe("LY11");
    expect(send({ phone: "", familyName: "Barry" })).toEqual({
      personId: "p", version: 4, profile: { givenName: "Amina", familyName: "Barry", phone: null },
    });
    expect(send({ age: "13" })).toMatchObject({ profile: { birthDate: { age: 13 } } });
    expect(send({ age: "" })).toMatchObject({ profile: { birthDate: {} } });
    expect(send({ region: "LY12" })).toEqual({ personId: "p", version: 4, region: "LY12" });
  });

  it("asks what everybody is to another head, and says only what changes", () => {
    const members = [
      { id: "a", version: 1, reference: "HW-A", relationship: "HEAD", profile: { givenName: "Aminata", familyName: null } },
      { id: "b", version: 5, reference: "HW-B", relationship: "SPOUSE", profile: { givenName: "Boubacar", familyName: null } },
      { id: "c", version: 2, reference: "HW-C", relationship: "CHILD", profile: null },
    ];
    const [action] = householdActions({ id: "c", permittedActions: ["NameHead"], household: { id: "h", members } } as never, codes);
    if (!action) throw new Error("NameHead is not offered");
    const begun = { ...initialValues(action.fields), head: "b" };
    expect(problemsOf(action.fields, begun)).toEqual({ "relation-a": { key: "required" } });
    expect(inputOf(action, {}, collected(action.fields, { ...begun, "relation-a": "SPOUSE" }))).toEqual({
      personId: "b", version: 5, relations: [{ personId: "a", relationship: "SPOUSE" }],
    });
  });

  it("says who answers for a child, whole, and of no adult", () => {
    const child = { id: "p", version: 4, ageBand: "FROM_5", permittedActions: ["RecordGuardian"], profile: { guardian: { name: "Omar", relation: "SIBLING", verifiedBy: "NOT_YET", phone: null } } };
    const [action] = guardianAction(child as never, codes);
    if (!action) throw new Error("RecordGuardian is not offered");
    const answers = { ...initialValues(action.fields), guardianVerifiedBy: "REFUTED" };
    expect(inputOf(action, {}, collected(action.fields, answers))).toEqual({
      personId: "p", version: 4, guardian: { name: "Omar", relation: "SIBLING", verifiedBy: "REFUTED", phone: undefined },
    });
    expect(guardianAction({ ...child, ageBand: "FROM_18" } as never, codes)).toEqual([]);
    expect(guardianAction({ ...child, profile: null } as never, codes)).toEqual([]);
  });

  it("asks for a guardian while the age that is typed is a child's, and says nothing of a guardian else", () => {
    const fields = personFields(codes);
    const asked = (age: string) => visibleFields(fields, { ...initialValues(fields), age }).some(({ name }) => name === "guardianName");
    expect(["", "18", "34", "12?", "7 months", "17", "٩"].map(asked)).toEqual([false, false, false, false, true, true, true]);
    const input = personInput({ givenName: "Amina", guardianName: "Omar", guardianRelation: "SIBLING", guardianVerifiedBy: "NOT_YET" }, { crisisId: "c", householdId: "h" });
    expect(input.profile.guardian).toEqual({ name: "Omar", relation: "SIBLING", verifiedBy: "NOT_YET", phone: undefined });
    expect(personInput({ givenName: "Amina" }, { crisisId: "c", householdId: "h" }).profile.guardian).toBeUndefined();
    expect(fieldNamed(fields, "profile.guardian.phone")).toBe("guardianPhone");
  });

  describe("of people who belong together and were registered apart", () => {
    const alone = { id: "p", version: 4, reference: "HW-P", profile: null, permittedActions: ["JoinHousehold"], household: null };
    const sent = (person: object, answers: Record<string, string>) => {
      const [action] = householdActions(person as never, codes);
      if (!action) throw new Error("JoinHousehold is not offered");
      return inputOf(action, Object.fromEntries((action.clientIds ?? []).map((name) => [name, "new"])), collected(action.fields, answers));
    };
    const other = (householdId: string | null) => personSaid({ id: "o", householdId });

    it("begins a household of two who stand alone, the other as its head", () => {
      expect(sent(alone, { members: other(null), relationship: "CHILD" })).toEqual({
        personId: "p", version: 4, householdId: "new", members: [{ personId: "o", relationship: "HEAD" }, { personId: "p", relationship: "CHILD" }],
      });
    });

    it("brings whoever is alone into the other's household", () => {
      expect(sent(alone, { members: other("h"), relationship: "CHILD" })).toEqual({
        personId: "p", version: 4, householdId: "h", withPersonId: "o", members: [{ personId: "p", relationship: "CHILD" }],
      });
    });

    it("brings the other into the household that is looked at", () => {
      const members = ["p", "q"].map((id) => ({ id, version: 1, reference: id, relationship: "CHILD", profile: null }));
      expect(sent({ ...alone, household: { id: "own", members } }, { members: other(null), relationship: "SIBLING" })).toEqual({
        personId: "p", version: 4, householdId: "own", members: [{ personId: "o", relationship: "SIBLING" }],
      });
    });

    it("holds whom somebody chose, and no name of theirs", () => {
      expect(chosenPerson(other("h"))).toEqual({ id: "o", householdId: "h" });
      expect(other("h")).toBe("o h");
    });
  });

  it("keeps the notes when only the place was changed", () => {
    const { send } = actionOf("RecordCircumstances");
    expect(send({ location: "The school" })).toEqual({ personId: "p", version: 4, location: "The school" });
  });
});

describe("lists", () => {
  it("ask only for what narrows them", () => {
    expect(toFilter(everything)).toEqual({});
    expect(toFilter({ ...everything, search: " Amina ", overdue: true })).toEqual({ search: "Amina", overdue: true });
    expect(isNarrowed(everything)).toBe(false);
  });

  it("know how far an import is", () => {
    expect(progressOf({ status: "RECEIVED", registered: 0, unchanged: 0 })).toBe(0);
    expect(progressOf({ status: "STAGED", good: 200, registered: 90, unchanged: 10 })).toBe(50);
    expect(progressOf({ status: "COMPLETED", good: 0, registered: 0, unchanged: 0 })).toBe(100);
  });
});

describe("deliveries", () => {
  it("are summed by service and modality, with the last time", () => {
    const food = { serviceCode: "food", modality: "IN_KIND" };
    expect(
      summed([
        { ...food, quantity: 2, deliveredAt: "2026-11-02" },
        { ...food, quantity: 3, deliveredAt: "2026-11-01" },
        { ...food, modality: "CASH", quantity: 1, deliveredAt: "2026-11-03" },
      ]),
    ).toEqual([
      { ...food, quantity: 5, deliveredAt: "2026-11-02" },
      { ...food, modality: "CASH", quantity: 1, deliveredAt: "2026-11-03" },
    ]);
  });
});

describe("gates", () => {
  it("close again when the check has run out", () => {
    expect(openingOf({ gate: "FIT_TO_TRAVEL", outcome: "PASSED", validUntil: "2026-11-21T00:00:00Z" }, NOW)).toBe("lapsed");
    expect(openingOf({ gate: "FIT_TO_TRAVEL", outcome: "PASSED", validUntil: "2026-11-24T00:00:00Z" }, NOW)).toBe("open");
    expect(openingOf({ gate: "FIT_TO_TRAVEL", outcome: "PASSED", validUntil: "2026-11-21T00:00:00Z" }, null), "who is home for a year").toBe("open");
    expect(["HELD", "BOARDED", "HANDED_OVER", "NO_SHOW"].map((status) => isOver({ status }))).toEqual([false, false, true, true]);
    expect(openingOf({ gate: "CONSENT", outcome: "FAILED" }, NOW)).toBe("closed");
    expect(openingOf({ gate: "CONSENT", outcome: null }, NOW)).toBe("unchecked");
  });
});

describe("facts of events", () => {
  const words = { country: (code: string) => `in ${code}`, moment: (at: string) => `at ${at}`, day: (at: string) => `on ${at}`, commas: (parts: unknown[]) => parts.join(", ") };
  const label = (list: string, code: string) => (code === "FOOD" || code === "HIGH" || list === "fact" ? `${list} ${code}` : code);

  it("are said in words; what says nothing is left out", () => {
    expect(shownFact({ name: "country", value: "gh" }, "PersonRegistered", label, words)).toBe("in GH");
    expect(shownFact({ name: "urgency", value: "high" }, "PersonRegistered", label, words)).toBe("urgency HIGH");
    expect(shownFact({ name: "heldUntil", value: "2026-11-22T02:00:00Z" }, "PersonRegistered", label, words)).toBe("fact held_until at 2026-11-22T02:00:00Z");
    expect(shownFact({ name: "valid_until", value: "2026-11-22" }, "PersonRegistered", label, words)).toBe("fact valid_until on 2026-11-22");
    expect(shownFact({ name: "case_id", value: "0b" }, "PersonRegistered", label, words)).toBeNull();
  });
});

describe("a report", () => {
  const cell = (country: string, sex: string, ageBand: string, returnees: number | null, hidden: string | null = null) => ({
    country, sex, ageBand, returnees, hidden, paidMinor: null,
  });
  const cells = [
    cell("total", "total", "total", 90),
    cell("GH", "total", "total", 90),
    cell("GH", "female", "total", null, "small"),
    cell("GH", "male", "total", null, "complementary"),
    cell("SN", "male", "total", 12),
  ];

  it("draws no bar for a hidden cell and counts it", () => {
    expect(byCountry(cells)).toEqual([
      { country: "GH", hidden: 2, female: null, male: null },
      { country: "SN", hidden: 0, male: 12 },
    ]);
  });

  it("over few people has each dimension by itself", () => {
    const few = [cell("GN", "total", "total", 12), cell("total", "female", "total", null, "hidden"), cell("total", "total", "total", 30)];
    expect(isCrossed(few)).toBe(false);
    expect(isCrossed(cells)).toBe(true);
    expect(along(few, "country")).toEqual([{ value: "GN", returnees: 12 }]);
    expect(along(few, "sex")).toEqual([{ value: "female", returnees: null }]);
    expect(along(few, "ageBand")).toEqual([]);
  });

  it("puts margins after what they sum", () => {
    const order = sorted(cells, (code) => code).map(({ country, sex }) => `${country} ${sex}`);
    expect(order).toEqual(["GH female", "GH male", "GH total", "SN male", "total total"]);
    expect(grandTotal(cells)?.returnees).toBe(90);
  });
});

describe("the words of refusals", () => {
  it("come with the first refusal, and a screen that cannot fetch them goes on without", async () => {
    await expect(fetchRefusals(() => Promise.reject(new TypeError("no chunk")))).resolves.toBeUndefined();
    await expect(fetchRefusals(() => Promise.resolve())).resolves.toBeUndefined();
  });
});
