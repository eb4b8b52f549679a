import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { othersWhoReverse, REVERSALS, REVERSED_BY } from "@/actions/reversals";
import { collected, initialValues } from "@/actions/fields";
import { inputOf, type Action } from "@/actions/action";
import { mutations } from "@/generated/mutations";
import { everyAction } from "./everyAction";

/** What is new is named in its own form. */
const isNew = (action: Action): boolean => Object.keys(inputOf(action, {}, {})).length === 0 && !action.about;

const namesNothing = (action: Action): boolean => !isNew(action) && !action.about?.trim();

it("finds an action that names nothing", () => {
  const silent = { command: "CloseCase", fields: [], input: { caseId: "c" } } as unknown as Action;
  expect([silent, { ...silent, about: " " }, { ...silent, about: "Amina" }].map(namesNothing)).toEqual([true, true, false]);
});

it("names in every action whom or what it changes", () => {
  expect(everyAction.filter(namesNothing).map(({ command }) => command)).toEqual([]);
  expect([...new Set(everyAction.filter(isNew).map(({ command }) => command))].sort()).toEqual([
    "DeclareCrisis", "DraftAgreement", "MakeAccount", "OfferCourse", "PlanOperation", "PublishReport", "RegisterAgency", "RegisterDonor",
    "RegisterOrganisation",
  ]);
});

it("says of every command what can be done about it afterwards", () => {
  expect(Object.keys(REVERSALS).sort()).toEqual(Object.keys(mutations).sort());
});

it("names the roles that may take something back as the policy matrix has them", () => {
  const matrix = new URL("../../../../shared/policy/matrix.yaml", import.meta.url);
  const { commands } = parse(readFileSync(matrix, "utf8")) as { commands: Record<string, string[]> };
  const reversing = [...new Set(Object.values(REVERSALS))].filter((one) => one !== "never" && one !== "again");
  expect(REVERSED_BY).toEqual(Object.fromEntries(reversing.map((command) => [command, commands[command]?.map((role) => role.toUpperCase())])));
});

it("promises nobody what only others can take back", () => {
  expect(othersWhoReverse("CorrectDelivery", "CASEWORKER")).toEqual(["SUPERVISOR"]);
  expect(othersWhoReverse("RecordPaymentReturn", "FINANCE_OFFICER")).toEqual(["FINANCE_OFFICER"]);
  expect(REVERSALS).toMatchObject({ CorrectBoarding: "CorrectBoarding", CorrectDecision: "CorrectDecision", RecordPaymentReturn: "RecordPaymentReturn" });
  expect(othersWhoReverse("EndNeed", "CASEWORKER")).toEqual([]);
});

/** All that a form answers before anybody does: figures that are usual, the version of a protocol, and what is on record. */
const PRESELECTED: Record<string, unknown> = {
  "ChangeRoles roles": ["CASEWORKER"],
  "CorrectAccount name": "N",
  "CorrectAgency kind": "CONSULAR",
  "CorrectAgency name": "N",
  "CorrectAgreement kind": "INSURANCE",
  "CorrectAgreement reference": "R",
  "CorrectAgreement title": "T",
  "CorrectAgreement validFrom": "2026-11-22",
  "CorrectDonor currency": "EUR",
  "CorrectDonor name": "N",
  "CorrectOrganisation country": "LY",
  "CorrectOrganisation kind": "SHELTER",
  "CorrectOrganisation name": "N",
  "CorrectOrganisation opening": "UNKNOWN",
  "CorrectPerson givenName": "Amina",
  "CorrectPerson nationality": "GN",
  "CorrectPerson nationalityKnownBy": "STATED",
  "CorrectPerson sex": "FEMALE",
  "DeliverAssistance quantity": 1,
  "GrantSharing protocolVersion": "isp-1",
  "MakeRequest kind": "ASSISTANCE",
  "OfferCourse places": 15,
  "OfferCourse sessions": 8,
  "PlanOperation holdHours": 48,
  "PlanOperation seats": 40,
  "PublishReport exercise": false,
  "RequestSharingOverride protocolVersion": "isp-1",
};

it("preselects no decision, no person, no agency and no payee", () => {
  const begun = everyAction.flatMap(({ command, fields }) =>
    Object.entries(collected(fields, initialValues(fields))).map(([name, value]) => [`${command} ${name}`, value] as const),
  );
  expect(Object.fromEntries(begun)).toEqual(PRESELECTED);
});
