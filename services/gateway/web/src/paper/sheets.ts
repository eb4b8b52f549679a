import { textsIn, type PeopleTexts } from "@/connection/peopleTexts";
import type { OnPaper } from "./documents";

/** Papers in the words of the person's own language. */
export const TEXT_SHEETS = ["consent", "card", "notice", "survey"] as const;
export type TextSheet = (typeof TEXT_SHEETS)[number];

type Case = OnPaper["cases"][number];
type Grant = OnPaper["journeys"][number]["grants"][number];

/** One paper that can be made of a person. */
export type Sheet =
  | { kind: "summary" }
  | { kind: TextSheet }
  | { kind: "delivery"; delivery: Case["assistance"][number]["deliveries"][number] }
  | { kind: "payment"; grant: Grant; tranche: Grant["tranches"][number] };

export const nameOfSheet = (sheet: Sheet): string => {
  if (sheet.kind === "delivery") return `delivery-${sheet.delivery.id}`;
  if (sheet.kind === "payment") return `payment-${sheet.grant.id}-${sheet.tranche.number}`;
  return sheet.kind;
};

/** Every paper, receipts newest first; of a person who was erased there is none. */
export function sheetsOf(person: OnPaper): Sheet[] {
  if (person.erasedAt) return [];
  const deliveries = person.cases.flatMap(({ assistance }) => assistance.flatMap((one) => one.deliveries));
  const given = deliveries.filter(({ quantity }) => quantity > 0).toSorted((one, other) => other.deliveredAt.localeCompare(one.deliveredAt));
  const paid = person.journeys.flatMap(({ grants }) => grants.flatMap((grant) => grant.tranches.filter((tranche) => tranche.paidAt && receivedOf(tranche).amountMinor > 0).map((tranche) => ({ grant, tranche }))));
  return [
    { kind: "summary" },
    ...TEXT_SHEETS.map((kind) => ({ kind })),
    ...given.map((delivery) => ({ kind: "delivery" as const, delivery })),
    ...paid.map((payment) => ({ kind: "payment" as const, ...payment })),
  ];
}

/** What the payee has of a tranche: what came back is signed for by nobody. */
export const receivedOf = ({ amount, returned }: Grant["tranches"][number]): { amountMinor: number; currency: string } => ({
  currency: amount.currency,
  amountMinor: amount.amountMinor - (returned?.amountMinor ?? 0),
});

/** Papers that are read or signed by the person; the others are for staff. */
export const isForPerson = ({ kind }: Sheet): boolean => kind !== "summary";

/** Key of what is said beside a paper: that nobody can read it to the person as it is written, or that nobody has verified it. */
export function warningOf(languages: readonly string[], texts: PeopleTexts | undefined, isKnown: boolean): string | null {
  if (!isKnown) return "languageSealed";
  if (languages.length === 0) return "languageUnknown";
  if (!languages.some((tag) => textsIn(tag))) return "noText";
  if (!texts) return "languageOpen";
  if (!languages.some((tag) => textsIn(tag) === texts)) return "otherLanguage";
  return texts.translation === "unverified" ? "unverified" : null;
}

/** The language a paper begins in: the first of the person's that there are texts in; none is taken for them. */
export const beginsIn = (languages: readonly string[]): string => languages.map(textsIn).find((one) => one !== undefined)?.language ?? "";
