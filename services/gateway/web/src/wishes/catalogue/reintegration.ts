import type { FollowUpFileFragment, GrantFileFragment, JourneyFileFragment } from "@/generated/graphql";
import * as documents from "../documents/reintegration";
import type { Field, Option } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";

interface DonorOption extends Option {
  currency: string;
}

const currenciesOf = (donors: DonorOption[]): Record<string, string> =>
  Object.fromEntries(donors.map((donor) => [donor.value, donor.currency]));

export function journeyWishes(journey: JourneyFileFragment, codes: Codes, donors: DonorOption[], courses: Option[]): Wish[] {
  const given = { journeyId: journey.id };
  const grant: Field[] = [
    { kind: "choice", name: "donorId", options: donors, required: true },
    { kind: "choice", name: "purpose", label: "grantPurpose", options: codes.options("grantPurpose"), required: true },
    { kind: "money", name: "amount", by: "donorId", currencies: currenciesOf(donors), required: true },
    ...payeeFields(false),
  ];
  const wishes: Wish[] = [
    {
      command: "AgreePlan",
      document: documents.AgreePlanDocument,
      fields: [
        { kind: "codes", name: "services", options: codes.options("planService"), required: true },
        ...(journey.timeZone ? [] : [{ kind: "zone", name: "timeZone", label: "homeTimeZone", of: journey.country, required: true } as const]),
        { kind: "prose", name: "objectives" },
      ],
      given,
      fresh: ["planId"],
    },
    {
      command: "RequestGrant",
      document: documents.RequestGrantDocument,
      fields: grant,
      given,
      fresh: ["grantId", "reviewId"],
      shape: withPayee,
    },
    {
      command: "EnrolInCourse",
      document: documents.EnrolInCourseDocument,
      fields: [{ kind: "choice", name: "courseId", options: courses, required: true }],
      given,
      fresh: ["enrolmentId"],
    },
    {
      command: "CloseJourney",
      document: documents.CloseJourneyDocument,
      fields: [{ kind: "choice", name: "outcome", label: "closureOutcome", options: codes.options("closureOutcome"), required: true }],
      given,
      fresh: ["reviewId"],
      grave: true,
    },
  ];
  return permitted(wishes, journey.permittedActions);
}

const payeeFields = (required: boolean): Field[] => [
  { kind: "text", name: "payeeName", required },
  { kind: "text", name: "payeeAccount", required },
];

const withPayee = ({ payeeName, payeeAccount, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  payeeName || payeeAccount ? { ...rest, payee: { name: payeeName ?? "", account: payeeAccount ?? "" } } : rest;

export const payeeWish = (grant: GrantFileFragment): Wish[] =>
  permitted(
    [
      {
        command: "NamePayee",
        document: documents.NamePayeeDocument,
        fields: payeeFields(true),
        given: { grantId: grant.id, version: grant.version },
        shape: withPayee,
      },
    ],
    grant.permittedActions,
  );

/** `about` says what is paid to whom. */
export function trancheWishes(grant: GrantFileFragment, tranche: GrantFileFragment["tranches"][number], codes: Codes, about: string): Wish[] {
  const given = { grantId: grant.id, tranche: tranche.number };
  const shown = new Set(tranche.evidence.map((evidence) => evidence.kind));
  const owed = tranche.evidenceRequired.filter((kind) => !shown.has(kind));
  const kinds = owed.map((value) => ({ value, label: codes.label("evidence", value) }));
  const wishes: Wish[] = [];
  if (tranche.status === "WAITING" && kinds.length > 0) {
    wishes.push({
      command: "SubmitEvidence",
      document: documents.SubmitEvidenceDocument,
      fields: [{ kind: "choice", name: "kind", label: "evidenceKind", options: kinds, required: true }],
      given,
      fresh: ["evidenceId"],
    });
  }
  if (tranche.status === "RELEASABLE") {
    // Whoever pays has looked at the payee as it stands here.
    const payee = [grant.payee?.name, grant.payee?.account].filter(Boolean).join(" · ");
    wishes.push({
      command: "PayTranche",
      document: documents.PayTrancheDocument,
      fields: [],
      given: { ...given, payeeAsOf: grant.version },
      fresh: ["paymentId"],
      about,
      consequences: grant.payeeChanged ? [{ key: "payeeChanged", people: [payee], agree: true }] : [],
    });
  }
  return permitted(wishes, grant.permittedActions);
}

export function followUpWishes(followUp: FollowUpFileFragment, codes: Codes): Wish[] {
  const given = { followUpId: followUp.id };
  const mode: Field = { kind: "choice", name: "mode", label: "contactMode", options: codes.options("contactMode"), required: true };
  const wishes: Wish[] = [
    {
      command: "RecordFollowUp",
      document: documents.RecordFollowUpDocument,
      fields: [
        mode,
        { kind: "maybe", name: "activityRunning" },
        { kind: "maybe", name: "inTraining" },
        { kind: "maybe", name: "childrenInSchool" },
        { kind: "maybe", name: "intendsToRemigrate" },
        { kind: "number", name: "satisfaction", min: 1, max: 5, initial: null },
        { kind: "prose", name: "narrative" },
      ],
      given,
      fresh: ["reviewId"],
      shape: ({ mode: by, narrative, ...findings }) => ({ mode: by, narrative, findings }),
    },
    {
      command: "RecordContactAttempt",
      document: documents.RecordContactAttemptDocument,
      fields: [
        mode,
        { kind: "choice", name: "outcome", label: "contactOutcome", options: codes.options("contactOutcome"), required: true },
      ],
      given,
      fresh: ["attemptId"],
    },
  ];
  return permitted(wishes, followUp.permittedActions);
}

export function offerCourseWish(actions: readonly string[]): Wish[] {
  const wish: Wish = {
    command: "OfferCourse",
    document: documents.OfferCourseDocument,
    fields: [
      { kind: "text", name: "title", label: "courseTitle", required: true },
      { kind: "country", name: "country", required: true },
      { kind: "date", name: "startsOn", required: true },
      { kind: "number", name: "sessions", min: 1, max: 200, initial: 8 },
      { kind: "number", name: "places", min: 1, max: 500, initial: 15 },
    ],
    given: {},
    fresh: ["courseId"],
  };
  return permitted([wish], actions);
}
