import { useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { presetOf } from "@/actions/crisisOptions";
import { fieldNamed, type Value } from "@/actions/fields";
import { useAnswers } from "@/actions/useAnswers";
import { useActiveCrises } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { refusalIn, useAction, type Outcome, type Refusal } from "@/connection/useAction";
import type { FindPersonsInput, RegisterPersonInput } from "@/generated/graphql";
import { draftOf, dropDraft, keepDraft } from "@/session/drafts";
import type { Begun } from "./carried";
import { FindPersonsDocument } from "./documents";
import { FAMILY_DRAFT, FAMILY_DRAFTS, MEMBERS_DRAFT, SHARED_DRAFT } from "./drafts";
import { atRest, isFixed, isHead, isWhole, lookForAll, newFamily, registerAll, somebodies, withMember, withNext, withoutMember, type Family, type Found, type Member } from "./family";
import { answersOf, differingFrom, isOf, memberFields, memberInput, nameFor, sharedFields, type Line } from "./familyFields";
import { searchOfPerson, type LookedAt } from "./fields";

/** A family about to be registered: what is typed, what came of each, and the commands that register them. */
export function useFamily() {
  const codes = useCodes();
  const active = useActiveCrises();
  const client = useClient();
  const sendHousehold = useAction("RegisterHousehold").send;
  const sendPerson = useAction("RegisterPerson").send;
  const [family, show] = useState<Family>(() => draftOf<Family>(FAMILY_DRAFT) ?? newFamily());
  const latest = useRef(family);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const lines = useMemo(() => linesOf(family), [family]);
  const shared = useAnswers(sharedFields(active, presetOf(active), codes), {}, SHARED_DRAFT);
  const own = useAnswers(lines.flatMap((line) => memberFields(line, codes)), {}, MEMBERS_DRAFT);

  const put = (change: (family: Family) => Family) => {
    latest.current = change(latest.current);
    keepDraft(FAMILY_DRAFT, atRest(latest.current));
    show(latest.current);
  };
  const report = (personId: string, change: Partial<Member>) => {
    put((before) => withMember(before, personId, change));
    if (change.standing?.kind === "refused") beside(personId, change.standing.refusal);
  };
  /** Beside the line's own question, else beside what the family shares. */
  const beside = (personId: string, refusal: Refusal) => {
    const named = fieldNamed(own.fields.filter(({ name }) => isOf(personId, name)).map((field) => ({ ...field, name: field.name.slice(personId.length + 1) })), refusal.field);
    if (named) own.refuse({ ...refusal, field: nameFor(personId, named) });
    else shared.refuse(refusal);
  };
  const lineOf = (personId: string): Line => linesOf(latest.current).find((line) => line.personId === personId) as Line;
  const said = (personId: string) => answersOf(lineOf(personId), shared.collected(), own.collected());
  const crisisId = String(shared.values["crisisId"] ?? "");
  const termsOf = ({ personId }: Member) => JSON.stringify([crisisId, searchOfPerson(said(personId))]);
  const find = async ({ personId }: Member): Promise<Found> => {
    const input = { crisisId, ...searchOfPerson(said(personId)) } as FindPersonsInput;
    const { data, error } = await client.query(FindPersonsDocument, { input }, { requestPolicy: "network-only" }).toPromise();
    const refusal = refusalIn(error?.graphQLErrors);
    return { candidates: data?.findPersons ?? [], refusal, answered: Boolean(data ?? refusal) };
  };
  const person = (member: Member) => {
    const place = { crisisId, householdId: latest.current.joins?.householdId ?? latest.current.householdId };
    const input = memberInput(member.personId, said(member.personId), place, member.looked?.lookedAt);
    return sendPerson(input as RegisterPersonInput);
  };
  const submit = async () => {
    // Both are looked at, so that everything that is missing is said at once.
    if ([shared.check(), own.check()].includes(false)) return;
    setSending(true);
    setOutcome(null);
    const looked = await lookForAll(somebodies(latest.current), { termsOf, find, report });
    if (looked === "unanswered") setOutcome({ kind: "unanswered", reference: null });
    if (looked === "nobody alike") {
      const household = () => sendHousehold({ crisisId, householdId: latest.current.householdId });
      const made = () => put((before) => ({ ...before, made: true }));
      setOutcome(await registerAll(latest.current, { household, person, find, termsOf, made, report }));
    }
    setSending(false);
    if (isWhole(latest.current)) dropDraft(...FAMILY_DRAFTS);
  };

  return {
    family, lines, shared, own, sending, outcome, submit,
    isExercise: active.some(({ value, exercise }) => exercise && value === crisisId),
    hasCrisis: active.length > 0,
    crisisIsFixed: family.made || family.members.some(isFixed),
    change: (personId: string, name: string, value: Value) => {
      own.change(name, value);
      put((before) => withNext(before, personId));
    },
    remove: (personId: string) => put((before) => withoutMember(before, personId)),
    differ: (personId: string, differs: boolean) => {
      if (differs) for (const [name, value] of differingFrom(shared.values)) own.change(nameFor(personId, name), value as Value);
      put((before) => withMember(before, personId, { differs }));
    },
    /** Somebody alike was looked at: another person, or a relative of whom is found. The last answer goes on. */
    judge: (member: Member, lookedAt: LookedAt | undefined, joins?: Begun["household"]) => {
      put((before) => ({ ...withMember(before, member.personId, { standing: { kind: "typed" }, looked: { terms: termsOf(member), lookedAt } }), ...(joins ? { joins } : {}) }));
      if (!latest.current.members.some(({ standing }) => standing.kind === "alike")) void submit();
    },
    leaveOut: (personId: string, isOut: boolean) => put((before) => withMember(before, personId, { standing: { kind: isOut ? "leftOut" : "typed" } })),
    anew: () => {
      dropDraft(...FAMILY_DRAFTS);
      put(newFamily);
      dropDraft(FAMILY_DRAFT);
    },
  };
}

export type FamilyForm = ReturnType<typeof useFamily>;

/** Whoever is left out is asked nothing more. */
function linesOf(family: Family): Line[] {
  const some = new Set(somebodies(family).map(({ personId }) => personId));
  return family.members
    .filter(({ standing }) => standing.kind !== "leftOut")
    .map(({ personId, differs }) => ({ personId, differs, isHead: isHead(family, personId), isSomebody: some.has(personId) }));
}
