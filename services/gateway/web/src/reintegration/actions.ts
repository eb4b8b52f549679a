import type { FollowUpFileFragment, GrantFileFragment, JourneyFileFragment } from "@/generated/graphql";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, changeOf, permitted, type Action, type Consequence } from "@/actions/action";

type Tranche = GrantFileFragment["tranches"][number];

interface DonorOption extends Option {
  currency: string;
}

const currenciesOf = (donors: DonorOption[]): Record<string, string> =>
  Object.fromEntries(donors.map((donor) => [donor.value, donor.currency]));

/** `about` says which return, `ends` what its end takes with it. */
export function journeyActions(journey: JourneyFileFragment, codes: Codes, donors: DonorOption[], courses: Option[], about: string, ends: Consequence[] = []): Action[] {
  const input = { journeyId: journey.id };
  const grant: Field[] = [
    { kind: "choice", name: "donorId", options: donors, required: true },
    { kind: "choice", name: "purpose", label: "grantPurpose", options: codes.options("grantPurpose"), required: true },
    { kind: "money", name: "amount", by: "donorId", currencies: currenciesOf(donors), required: true },
    ...payeeFields(false),
  ];
  const actions: Action[] = [
    action("AgreePlan", {
      fields: [
        { kind: "codes", name: "services", options: codes.options("planService"), required: true },
        ...(journey.timeZone ? [] : [{ kind: "zone", name: "timeZone", label: "homeTimeZone", of: journey.country, required: true } as const]),
        { kind: "prose", name: "objectives" },
      ],
      input,
      clientIds: ["planId"],
    }),
    action("RequestGrant", {
      fields: grant,
      input,
      clientIds: ["grantId", "reviewId"],
      shape: withPayee,
    }),
    action("EnrolInCourse", {
      fields: [{ kind: "choice", name: "courseId", options: courses, required: true }],
      input,
      clientIds: ["enrolmentId"],
    }),
    action("CloseJourney", {
      fields: [{ kind: "choice", name: "outcome", label: "closureOutcome", options: codes.options("closureOutcome"), required: true }],
      input,
      clientIds: ["reviewId"],
      consequences: ends,
      destructive: true,
    }),
  ];
  return permitted(actions, journey.permittedActions).map((one) => ({ ...one, about }));
}

const payeeFields = (required: boolean): Field[] => [
  { kind: "text", name: "payeeName", required },
  { kind: "text", name: "payeeAccount", required },
];

const withPayee = ({ payeeName, payeeAccount, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  payeeName || payeeAccount ? { ...rest, payee: { name: payeeName ?? "", account: payeeAccount ?? "" } } : rest;

/** `about` says which grant, and who is the payee now. */
export const payeeAction = (grant: GrantFileFragment, about: string): Action[] =>
  permitted(
    [
      action("NamePayee", {
        fields: payeeFields(true),
        input: { grantId: grant.id, version: grant.version },
        shape: withPayee,
        about,
      }),
    ],
    grant.permittedActions,
  );

/** `about` says what is paid to whom. */
export function trancheActions(grant: GrantFileFragment, tranche: Tranche, codes: Codes, about: string): Action[] {
  const input = { grantId: grant.id, tranche: tranche.number };
  const shown = new Set(tranche.evidence.map((evidence) => evidence.kind));
  const owed = tranche.evidenceRequired.filter((kind) => !shown.has(kind));
  const kinds = owed.map((value) => ({ value, label: codes.label("evidence", value) }));
  const actions: Action[] = [];
  if (tranche.status === "WAITING" && kinds.length > 0) {
    actions.push(action("SubmitEvidence", {
      fields: [{ kind: "choice", name: "kind", label: "evidenceKind", options: kinds, required: true }],
      input,
      clientIds: ["evidenceId"],
      about,
    }));
  }
  if (tranche.status === "RELEASABLE") {
    // Whoever pays has looked at the payee as it stands here.
    const payee = [grant.payee?.name, grant.payee?.account].filter(Boolean).join(" · ");
    actions.push(action("PayTranche", {
      input: { ...input, payeeAsOf: grant.version },
      clientIds: ["paymentId"],
      about,
      change: changeOf(codes, "trancheStatus", tranche.status, "PAID"),
      consequences: grant.payeeChanged ? [{ key: "payeeChanged", people: [payee], agree: true }] : [],
    }));
  }
  return [...permitted(actions, grant.permittedActions), ...permitted([paymentReturnAction(grant, tranche, codes, about)], tranche.permittedActions)];
}

/** Of a grant that has ended nothing is paid again, and nobody is asked. */
function paymentReturnAction(grant: GrantFileFragment, { number, status }: Tranche, codes: Codes, about: string): Action {
  const again: Field[] = grant.status === "ENDED" ? [] : [{ kind: "decide", name: "payAgain", help: "payAgain", required: true }];
  return action("RecordPaymentReturn", {
    fields: [
      { kind: "choice", name: "reason", label: "paymentReturn", options: codes.options("paymentReturn"), required: true },
      { kind: "money", name: "amount", label: "amountReturned", by: "grantId", currencies: { [grant.id]: grant.amount.currency }, required: true },
      ...again,
    ],
    input: { grantId: grant.id, version: grant.version, tranche: number },
    shape: (collected) => ({ payAgain: false, ...collected }),
    clientIds: ["returnId"],
    about: `${about} · ${codes.label("trancheStatus", status)}`,
  });
}

/** `about` says which round. */
export function followUpActions(followUp: FollowUpFileFragment, codes: Codes, about: string): Action[] {
  const input = { followUpId: followUp.id };
  const mode: Field = { kind: "choice", name: "mode", label: "contactMode", options: codes.options("contactMode"), required: true };
  const actions: Action[] = [
    action("RecordFollowUp", {
      fields: [
        mode,
        { kind: "maybe", name: "activityRunning" },
        { kind: "maybe", name: "inTraining" },
        { kind: "maybe", name: "childrenInSchool" },
        { kind: "maybe", name: "intendsToRemigrate" },
        { kind: "number", name: "satisfaction", min: 1, max: 5, initial: null },
        { kind: "prose", name: "narrative" },
      ],
      input,
      clientIds: ["reviewId"],
      shape: ({ mode: by, narrative, ...findings }) => ({ mode: by, narrative, findings }),
    }),
    action("RecordContactAttempt", {
      fields: [
        mode,
        { kind: "choice", name: "outcome", label: "contactOutcome", options: codes.options("contactOutcome"), required: true },
      ],
      input,
      clientIds: ["attemptId"],
    }),
  ];
  return permitted(actions, followUp.permittedActions).map((one) => ({ ...one, about }));
}
