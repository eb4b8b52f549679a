import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import type { PersonsThings } from "./documents";

/** By the kind of a file, in codes: what a file of it may be of. */
export type Things = Readonly<Record<string, readonly Option[]>>;

export interface Words {
  label: Codes["label"];
  moment: (at: string) => string;
  round: (month: number) => string;
  evidence: (tranche: number, kind: string) => string;
}

const DOCUMENT = "IDENTITY_DOCUMENT";
const said = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");

/** What the person has on record, in the reader's words. */
export function thingsOf(person: PersonsThings, { label, moment, round, evidence }: Words): Things {
  const grants = person.journeys.flatMap((journey) => journey.grants);
  const deliveries = person.cases.flatMap(({ assistance }) => assistance.flatMap((one) => one.deliveries));
  const consents = person.consents.map(({ id, purpose, givenAt }) => ({ value: id, label: said(label("purpose", purpose), moment(givenAt)) }));
  const signedFor = deliveries.map(({ id, serviceCode, deliveredAt }) => ({ value: id, label: said(label("service", serviceCode), moment(deliveredAt)) }));
  return {
    [DOCUMENT]: (person.profile?.documents ?? []).map(({ kind, number }) => ({ value: number, label: said(label("document", kind), number) })),
    NOTE: person.cases.flatMap(({ notes }) => notes.map(({ id, addedAt, author }) => ({ value: id, label: said(moment(addedAt), author?.name) }))),
    REQUEST: person.requests.map(({ id, kind, madeAt }) => ({ value: id, label: said(label("requestKind", kind), moment(madeAt)) })),
    SIGNATURE: [...consents, ...signedFor],
    FOLLOW_UP_EVIDENCE: person.journeys.flatMap(({ followUps }) => followUps.map(({ id, month }) => ({ value: id, label: round(month) }))),
    TRANCHE_EVIDENCE: grants.flatMap(({ tranches }) =>
      tranches.flatMap((tranche) => tranche.evidence.map(({ id, kind, submittedAt }) => ({ value: id, label: said(evidence(tranche.number, kind), moment(submittedAt)) }))),
    ),
    RECEIPT: grants.map(({ id, purpose }) => ({ value: id, label: label("grantPurpose", purpose) })),
  };
}

/** One question for each kind of which there is something; asked anew with the kind, since no id means two things. */
export const thingFields = (things: Things): Field[] =>
  Object.entries(things)
    .filter(([, options]) => options.length > 0)
    .map(([kind, options]) => ({
      kind: "choice",
      name: kind === DOCUMENT ? "documentNumber" : "belongsToId",
      label: "belongsTo",
      help: "belongsTo",
      options: [...options],
      when: { field: "kind", is: [kind] },
      anewWith: "kind",
    }));
