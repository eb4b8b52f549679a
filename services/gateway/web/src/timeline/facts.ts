import type { formats } from "@/i18n/formats";

interface Fact {
  name: string;
  value: string;
}

type Label = (list: string, code: string) => string;
type Formats = Pick<ReturnType<typeof formats>, "country" | "moment" | "day" | "commas">;

const list = /^[A-Za-z0-9_.+-]+(,\s*[A-Za-z0-9_.+-]+)*$/;
const instant = /^\d{4}-\d\d-\d\dT/;
const calendarDay = /^\d{4}-\d\d-\d\d$/;

/** Which lists of codes a fact's value may belong to; facts that are not named here are not worth a line. */
const lists: Record<string, string[]> = {
  urgency: ["urgency"],
  kind: ["requestKind", "evidence"],
  services: ["service", "planService"],
  service_code: ["service"],
  modality: ["modality"],
  purpose: ["purpose"],
  legal_basis: ["legalBasis"],
  own_view: ["ownView"],
  gate: ["gate"],
  outcome: ["outcome"],
  reason: ["reason"],
  reasons: ["reviewReason"],
  decision: ["decided"],
  subject: ["reviewSubject"],
  mode: ["contactMode"],
  relationship: ["relationship"],
};
/** What a kind is of, in the events of one room alone. */
const kinds: Record<string, string> = { FileAttached: "fileKind", FileWithdrawn: "fileKind" };
/** Reasons of one event alone, whose codes another event has for something else. */
const reasons: Record<string, string> = {
  AssistanceCompleted: "assistanceReason",
  BoardingCorrected: "boardingCorrection",
  DecisionCorrected: "decisionCorrection",
  DeliveryCorrected: "deliveryCorrection",
  ErasureDeclined: "eraseDecline",
  ErasureRequested: "eraseReason",
  FileWithdrawn: "fileWithdrawal",
  OperationCancelled: "cancelReason",
  PaymentReturned: "paymentReturn",
  PersonErased: "eraseReason",
  SharingOverrideDeclined: "overrideDecline",
};
const plain = new Set(["seat", "tranche", "month", "level", "session", "attended", "sessions", "attempts", "quantity", "code"]);
const times = new Set(["held_until", "due_at", "valid_until", "plan_due_at", "window_closes_at"]);

/** A fact of an event in words of the reader's language; null when it says nothing to a reader. */
export function shownFact(fact: Fact, event: string, label: Label, words: Formats): string | null {
  const name = fact.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (name === "country" || name === "destination_country") return words.country(fact.value.toUpperCase());
  if (times.has(name)) return `${label("fact", name)} ${shownTime(fact.value, words)}`;
  if (plain.has(name)) return `${label("fact", name)} ${fact.value}`;
  const codes = listsOf(name, event);
  if (!codes || !list.test(fact.value)) return null;
  return words.commas(fact.value.split(/,\s*/).map((code) => labelOf(codes, code, label)));
}

function listsOf(name: string, event: string): string[] | undefined {
  const own = name === "reason" ? reasons[event] : name === "kind" ? kinds[event] : undefined;
  return own ? [own] : lists[name];
}

function shownTime(value: string, words: Formats): string {
  if (instant.test(value)) return words.moment(value);
  return calendarDay.test(value) ? words.day(value) : value;
}

/** Events carry the contract's values (`life_saving`), the page's lists the schema's names (`LIFE_SAVING`). */
function labelOf(codes: string[], code: string, label: Label): string {
  const spellings = codes.flatMap((one) => [code.toUpperCase(), code].map((spelt) => ({ spelt, words: label(one, spelt) })));
  return spellings.find(({ spelt, words }) => words !== spelt)?.words ?? code;
}
