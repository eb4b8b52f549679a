import type { Field, Option } from "@/actions/fields";
import type { CostTermInput } from "@/generated/graphql";
import type { Terms } from "./documents";
import { CURRENCIES, currencyField, priced } from "./money";

type Known = Terms["costTerms"][number];

/** A whole share, in basis points. */
const PERCENT = 100;

interface Lists {
  categories: Option[];
  payers: Option[];
  turns: Option[];
  bases: Option[];
}

export const costFields = (parties: Option[], lists: Lists, services: Option[], rates: readonly string[]): Field[] => [
  { kind: "choice", name: "payerKind", options: lists.payers, required: true },
  { kind: "choice", name: "payerId", label: "agreementParty", options: parties, when: { field: "payerKind", is: ["ORGANISATION"] }, requiredWith: { field: "payerKind", is: ["ORGANISATION"] } },
  { kind: "choice", name: "turn", label: "payingTurn", options: lists.turns, required: true },
  { kind: "choice", name: "basis", label: "costBasis", options: lists.bases, required: true },
  { kind: "number", name: "share", label: "costShare", min: 1, max: 100, initial: null, when: { field: "basis", is: ["SHARE"] }, requiredWith: { field: "basis", is: ["SHARE"] } },
  { ...currencyField(), when: { field: "basis", is: rates }, requiredWith: { field: "basis", is: rates } },
  { kind: "money", name: "rate", label: "costRate", by: "currency", currencies: CURRENCIES, when: { field: "basis", is: rates }, requiredWith: { field: "basis", is: rates } },
  { kind: "codes", name: "services", label: "costServices", help: "costServices", options: services },
  { kind: "codes", name: "waivedFor", options: lists.categories },
  { kind: "number", name: "rateAgeDays", min: 0, max: 366, initial: null },
];

/** Answers as a term: a share is typed in per cent. */
export function costTermOf(answers: Record<string, unknown>): CostTermInput {
  const { share, ...rest } = priced("rate")(answers);
  return { ...rest, ...(typeof share === "number" && { share: share * PERCENT }) } as unknown as CostTermInput;
}

/** All terms as the command takes them, but one. */
export const restOf = ({ costTerms }: Terms, without = -1): CostTermInput[] => costTerms.filter((_, place) => place !== without).map(asInput);

function asInput({ payer, cap, capPer, tierUnit, tierFirst, tierLast, share, rate, ...known }: Known): CostTermInput {
  const { payerKind, turn, basis, services, waivedFor, rateAgeDays } = known;
  return {
    payerKind, turn, basis, services, waivedFor, rateAgeDays,
    ...(payer && { payerId: payer.id }),
    ...(share !== null && { share }),
    ...(rate && { rate: { amountMinor: rate.amountMinor, currency: rate.currency } }),
    ...(cap && capPer && { cap: { amount: { amountMinor: cap.amountMinor, currency: cap.currency }, per: capPer } }),
    ...(tierUnit && tierFirst !== null && { tier: { unit: tierUnit, first: tierFirst, last: tierLast } }),
  };
}
