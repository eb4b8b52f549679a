import { isRecorded, type Outcome, type Refusal } from "@/connection/useAction";
import type { Begun } from "./carried";
import type { Candidate } from "./documents";
import type { LookedAt } from "./fields";

/** What came of somebody of the family so far. Whoever was perhaps recorded is not changed until that is known. */
export type Standing =
  | { kind: "typed" }
  | { kind: "alike"; terms: string; candidates: Candidate[] }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "unanswered" }
  | { kind: "registered" }
  /** On purpose: registered already, and not registered anew. */
  | { kind: "leftOut" };

export interface Member {
  personId: string;
  standing: Standing;
  /** By what they were looked for when nobody, or nobody else, was found; typed anew they are looked for again. */
  looked: { terms: string; lookedAt: LookedAt | undefined } | null;
  /** Their own family name, origin, place and contact, instead of what the family shares. */
  differs: boolean;
}

export interface Family {
  householdId: string;
  /** The household is registered: only people are still to come. */
  made: boolean;
  /** Somebody was found whose household this is. */
  joins?: NonNullable<Begun["household"]>;
  members: Member[];
}

export const newMember = (): Member => ({ personId: crypto.randomUUID(), standing: { kind: "typed" }, looked: null, differs: false });

export const newFamily = (): Family => ({ householdId: crypto.randomUUID(), made: false, members: [newMember()] });

export const isRegistered = ({ standing }: Member): boolean => standing.kind === "registered";

/** Nothing of theirs is changed any more: they are registered, or may be. */
export const isFixed = ({ standing }: Member): boolean => standing.kind === "registered" || standing.kind === "unanswered";

/** The last line is for the next one, if there is any; the first is always somebody. */
export const somebodies = ({ members }: Family): Member[] => members.filter(({ standing }, place) => standing.kind !== "leftOut" && (place === 0 || place < members.length - 1));

export const isWhole = (family: Family): boolean => somebodies(family).length > 0 && somebodies(family).every(isRegistered);

/** Who comes first is head, unless they join a household that has one. */
export const isHead = ({ joins, members }: Family, personId: string): boolean =>
  !joins && members.find(({ standing }) => standing.kind !== "leftOut")?.personId === personId;

export const withMember = (family: Family, personId: string, change: Partial<Member>): Family => ({
  ...family,
  members: family.members.map((one) => (one.personId === personId ? { ...one, ...change } : one)),
});

/** Whoever begins to type in the last line needs another one below. */
export const withNext = (family: Family, personId: string): Family =>
  family.members.at(-1)?.personId === personId ? { ...family, members: [...family.members, newMember()] } : family;

export const withoutMember = (family: Family, personId: string): Family => {
  const members = family.members.filter((one) => one.personId !== personId);
  return { ...family, members: members.length > 0 ? members : [newMember()] };
};

/** As it is kept: without the people whom somebody resembles, who are asked for again. */
export const atRest = (family: Family): Family => ({
  ...family,
  members: family.members.map((one) => (one.standing.kind === "alike" ? { ...one, standing: { kind: "typed" } } : one)),
});

export interface Found {
  candidates: Candidate[];
  refusal: Refusal | null;
  answered: boolean;
}

export interface Looking {
  termsOf: (member: Member) => string;
  find: (member: Member) => Promise<Found>;
  report: (personId: string, change: Partial<Member>) => void;
}

/** Everybody who is not registered is looked for before anybody is registered; whoever resembles somebody is asked about.
 * Who was looked for by the same terms is not looked for again. */
export async function lookForAll(members: readonly Member[], { termsOf, find, report }: Looking): Promise<"nobody alike" | "ask" | "unanswered"> {
  let isClear = true;
  for (const member of members.filter((one) => !isFixed(one))) {
    const terms = termsOf(member);
    if (member.looked?.terms === terms) continue;
    isClear &&= member.standing.kind !== "alike" || member.standing.terms !== terms;
    if (member.standing.kind === "alike" && member.standing.terms === terms) continue;
    const found = await find(member);
    if (!found.answered) return "unanswered";
    if (found.refusal) report(member.personId, { standing: { kind: "refused", refusal: found.refusal } });
    else if (found.candidates.length > 0) report(member.personId, { standing: { kind: "alike", terms, candidates: found.candidates } });
    else report(member.personId, { standing: { kind: "typed" }, looked: { terms, lookedAt: undefined } });
    isClear &&= !found.refusal && found.candidates.length === 0;
  }
  return isClear ? "nobody alike" : "ask";
}

export interface Registering {
  household: () => Promise<Outcome>;
  person: (member: Member) => Promise<Outcome>;
  /** Whom the service found alike when it compared once more. */
  find: Looking["find"];
  termsOf: Looking["termsOf"];
  made: () => void;
  report: Looking["report"];
}

/** The household, its head, then the others. Nobody else is registered before the head is; one who is refused does not
 * hold up the others; where nobody answers nothing more is sent. Answers the household's outcome where that stands in the way. */
export async function registerAll(family: Family, sending: Registering): Promise<Outcome | null> {
  if (!family.joins && !family.made) {
    const outcome = await sending.household();
    if (!isRecorded(outcome)) return outcome;
    sending.made();
  }
  for (const member of somebodies(family).filter((one) => !isRegistered(one))) {
    const change = await register(member, sending);
    sending.report(member.personId, change);
    if (change.standing.kind === "unanswered") return null;
    if (change.standing.kind !== "registered" && isHead(family, member.personId)) return null;
  }
  return null;
}

type Change = Partial<Member> & Pick<Member, "standing">;

async function register(member: Member, { person, find, termsOf }: Registering): Promise<Change> {
  const outcome = await person(member);
  if (isRecorded(outcome)) return { standing: { kind: "registered" } };
  if (outcome.kind !== "rejected") return { standing: { kind: "unanswered" } };
  if (outcome.refusal.code !== "possible_duplicate") return { standing: { kind: "refused", refusal: outcome.refusal } };
  const { candidates } = await find(member);
  const standing: Standing = candidates.length > 0 ? { kind: "alike", terms: termsOf(member), candidates } : { kind: "refused", refusal: outcome.refusal };
  return { standing, looked: null };
}
