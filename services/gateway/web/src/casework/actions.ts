import type { CaseFileFragment } from "@/generated/graphql";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, changeOf, permitted, type Action, type Consequence } from "@/actions/action";
import { agenciesOf, ending } from "@/actions/endings";
import { mentionedIn } from "@/actions/mentioned";
import { isolated } from "@/elements/PersonName";

type Assistance = CaseFileFragment["assistance"][number];

type Delivery = Assistance["deliveries"][number];

type Assignable = Pick<CaseFileFragment, "id" | "version" | "permittedActions">;

/** Of a list as well, where of a case only this much is known. */
export function assignActions({ id, version, permittedActions }: Assignable, caseworkers: Option[], naming: Pick<Action, "about" | "change" | "before"> = {}): Action[] {
  const fields: Field[] = [{ kind: "choice", name: "caseworkerId", options: caseworkers, required: true }];
  return permitted([action("AssignCase", { fields, input: { caseId: id, version }, ...naming })], permittedActions);
}

/** `answers` says who answers for the case now. */
export function caseActions(file: CaseFileFragment, codes: Codes, caseworkers: Option[], answers: string): Action[] {
  const input = { caseId: file.id, version: file.version };
  const become = (status: string) => changeOf(codes, "caseStatus", file.status, status);
  const actions: Action[] = [
    ...assignActions(file, caseworkers, { about: answers, change: become("ASSIGNED"), before: takenBack(file) }),
    noteAction({ caseId: file.id }, answers),
    action("CloseCase", {
      fields: [{ kind: "choice", name: "reason", options: codes.options("caseClosure"), required: true }],
      input,
      about: answers,
      change: become("CLOSED"),
      consequences: caseEnds(file),
      destructive: true,
    }),
    ...(file.caseworker ? [{ ...releaseAction(file.caseworker, input, codes), change: become("OPEN") }] : []),
  ];
  return permitted(actions, file.permittedActions);
}

const caseEnds = ({ caseworker, agenciesInformed }: CaseFileFragment): Consequence[] => [
  caseworker ? { key: "caseworkerReleased", people: [isolated(caseworker.name)] } : { key: "caseNobodys", people: [] },
  ...ending("agenciesInformed", agenciesOf(agenciesInformed)),
];

const NOTE: Field[] = [{ kind: "mentioning", name: "note", required: true }];

const noteAction = (input: { caseId: string; replyToId?: string }, about: string): Action =>
  action("AddCaseNote", {
    fields: NOTE,
    input,
    clientIds: ["noteId"],
    shape: (collected) => ({ ...collected, mentionedIds: mentionedIn(String(collected["note"])) }),
    about,
  });

/** `said` is what is answered, in the reader's words. */
export const answerActions = (file: Pick<CaseFileFragment, "id" | "permittedActions">, noteId: string, said: string): Action[] =>
  permitted([{ ...noteAction({ caseId: file.id, replyToId: noteId }, said), words: "AnswerNote" }], file.permittedActions);

/** Who gives a case away reaches it no more and cannot take it back; who may take it from anybody can. */
const takenBack = ({ caseworker, permittedActions }: CaseFileFragment): Action["before"] =>
  caseworker && permittedActions.includes("ReleaseCase") ? { caseworkerId: caseworker.id } : undefined;

/** Names from whom the case is taken: who answers for it by now may be somebody else. */
const releaseAction = (caseworker: { id: string; name: string }, input: object, codes: Codes): Action =>
  action("ReleaseCase", {
    fields: [{ kind: "choice", name: "reason", options: codes.options("caseRelease"), required: true }],
    input: { ...input, caseworkerId: caseworker.id },
    about: caseworker.name,
    before: { caseworkerId: caseworker.id },
    destructive: true,
  });

const OTHER_TIME = { field: "reason", is: ["OTHER_TIME"] };

/** The quantity is asked where the reason says that it was another; what was never given was given at no other time either. */
export function correctDeliveryActions(assistance: Pick<Assistance, "id" | "version">, delivery: Delivery, about: string, codes: Codes): Action[] {
  const reasons = codes.options("deliveryCorrection").filter(({ value }) => delivery.quantity > 0 || value === "OTHER_QUANTITY");
  const correct = action("CorrectDelivery", {
    fields: [
      { kind: "choice", name: "reason", options: reasons, required: true },
      { kind: "number", name: "quantity", min: 1, max: 100_000, initial: delivery.quantity || null, required: true, when: { field: "reason", is: ["OTHER_QUANTITY"] } },
      { kind: "moment", name: "deliveredAt", requiredWith: OTHER_TIME, when: { field: "reason", is: ["OTHER_QUANTITY", "OTHER_TIME"] } },
    ],
    input: { assistanceId: assistance.id, version: assistance.version, deliveryId: delivery.id },
    shape: (collected) => ({ quantity: collected.reason === "OTHER_TIME" ? delivery.quantity : 0, ...collected }),
    about,
  });
  return permitted([correct], delivery.permittedActions);
}

export function assistanceActions(assistance: Assistance, codes: Codes): Action[] {
  const input = { assistanceId: assistance.id, version: assistance.version };
  const requested = assistance.services.map((value) => ({ value, label: codes.label("service", value) }));
  const about = requested.map(({ label }) => label).join(" · ");
  const actions: Action[] = [
    action("StartAssistance", { input, about }),
    action("DeliverAssistance", {
      fields: [
        { kind: "choice", name: "serviceCode", options: requested.length ? requested : codes.options("service"), required: true },
        { kind: "choice", name: "modality", options: codes.options("modality"), required: true },
        { kind: "number", name: "quantity", min: 1, max: 100_000 },
      ],
      input: { assistanceId: assistance.id },
      clientIds: ["deliveryId"],
      about,
    }),
    action("CompleteAssistance", {
      fields: [
        { kind: "decide", name: "met", required: true },
        { kind: "choice", name: "reason", options: codes.options("assistanceReason"), required: true, when: { field: "met", is: ["false"] } },
      ],
      input,
      about,
    }),
  ];
  return permitted(actions, assistance.permittedActions);
}
