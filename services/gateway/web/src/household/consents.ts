import { action, type Action } from "@/actions/action";
import type { Item } from "@/actions/bulk";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { basisFields, isAdult } from "@/consent";
import { calledBy } from "./actions";
import type { Member } from "./documents";

/** The purposes that each said yes to, or for which another basis holds; nothing is ticked for anybody. */
export type Purposes = Readonly<Record<string, readonly string[]>>;

export const mayBeAsked = ({ permittedActions }: Member): boolean => permittedActions.includes("GiveConsent");

/** What stands already is not asked again. */
export const standing = ({ consents }: Member): string[] => consents.filter(({ withdrawnAt }) => !withdrawnAt).map(({ purpose }) => purpose);

const VIEW = "ownView ";

export const viewOf = (memberId: string): string => `${VIEW}${memberId}`;

/** What each child says to it, whatever the basis; then how they were asked, once for all. A child's consent is its guardian's:
 * the form that only a guardian uses is not to be chosen, and an adult's is not asked where no adult is. */
export function consentFields(members: readonly Member[], purposes: Purposes, codes: Codes, language: string): Field[] {
  const asked = members.filter(({ id }) => (purposes[id] ?? []).length > 0);
  const ownForms = codes.options("consentForm").filter(({ value }) => value !== "PROXY");
  const common = basisFields(codes, language).filter(({ name }) => name !== "ownView" && (name !== "form" || asked.some(isAdult) || asked.length === 0));
  return [
    ...asked
      .filter((member) => !isAdult(member))
      .map((member): Field => ({ kind: "choice", name: viewOf(member.id), label: "ownViewOf", who: calledBy(member), options: codes.options("ownView"), required: true })),
    ...common.map((field): Field => (field.kind === "choice" && field.name === "form" ? { ...field, options: ownForms } : field)),
  ];
}

/** One basis for each purpose of each of them. */
export const consentItems = (members: readonly Member[], purposes: Purposes, codes: Codes): Item[] =>
  members.flatMap((member) =>
    (purposes[member.id] ?? []).map((purpose) => ({
      id: `${member.id} ${purpose}`,
      name: [calledBy(member), codes.label("purpose", purpose)].join(" · "),
      action: consentOf(member, purpose),
    })),
  );

function consentOf(member: Member, purpose: string): Action {
  const given = action("GiveConsent", { input: { personId: member.id, purpose: purpose as never }, clientIds: ["consentId"] });
  return { ...given, shape: (collected) => basisOf(member, collected) };
}

/** How they were asked goes to each as it was said; of what children say, each child's own. */
function basisOf(member: Member, { form, ...collected }: Record<string, unknown>): Record<string, unknown> {
  const basis = Object.fromEntries(Object.entries(collected).filter(([name]) => !name.startsWith(VIEW)));
  const consents = basis["legalBasis"] === "CONSENT";
  if (isAdult(member)) return consents ? { ...basis, form } : basis;
  return { ...basis, ...(consents ? { form: "PROXY" } : {}), ownView: collected[viewOf(member.id)] };
}
