import type { CaseFileFragment } from "@/generated/graphql";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Assistance = CaseFileFragment["assistance"][number];

type Assignable = Pick<CaseFileFragment, "id" | "version" | "permittedActions">;

/** Of a list as well, where of a case only this much is known. */
export const assignActions = ({ id, version, permittedActions }: Assignable, caseworkers: Option[]): Action[] =>
  permitted(
    [action("AssignCase", { fields: [{ kind: "choice", name: "caseworkerId", options: caseworkers, required: true }], input: { caseId: id, version } })],
    permittedActions,
  );

export function caseActions(file: CaseFileFragment, codes: Codes, caseworkers: Option[]): Action[] {
  const input = { caseId: file.id, version: file.version };
  const actions: Action[] = [
    ...assignActions(file, caseworkers),
    action("AddCaseNote", {
      fields: [{ kind: "prose", name: "note", required: true }],
      input: { caseId: file.id },
      clientIds: ["noteId"],
    }),
    action("CloseCase", {
      fields: [{ kind: "choice", name: "reason", options: codes.options("caseClosure"), required: true }],
      input,
      destructive: true,
    }),
    ...(file.caseworker ? [releaseAction(file.caseworker, input, codes)] : []),
  ];
  return permitted(actions, file.permittedActions);
}

/** Names from whom the case is taken: who answers for it by now may be somebody else. */
const releaseAction = (caseworker: { id: string; name: string }, input: object, codes: Codes): Action =>
  action("ReleaseCase", {
    fields: [{ kind: "choice", name: "reason", options: codes.options("caseRelease"), required: true }],
    input: { ...input, caseworkerId: caseworker.id },
    about: caseworker.name,
    destructive: true,
  });

export function assistanceActions(assistance: Assistance, codes: Codes): Action[] {
  const input = { assistanceId: assistance.id, version: assistance.version };
  const requested = assistance.services.map((value) => ({ value, label: codes.label("service", value) }));
  const actions: Action[] = [
    action("StartAssistance", { input }),
    action("DeliverAssistance", {
      fields: [
        { kind: "choice", name: "serviceCode", options: requested.length ? requested : codes.options("service"), required: true },
        { kind: "choice", name: "modality", options: codes.options("modality"), required: true },
        { kind: "number", name: "quantity", min: 1, max: 100_000 },
      ],
      input: { assistanceId: assistance.id },
      clientIds: ["deliveryId"],
    }),
    action("CompleteAssistance", {
      fields: [
        { kind: "decide", name: "met", required: true },
        { kind: "choice", name: "reason", options: codes.options("assistanceReason"), required: true, when: { field: "met", is: ["false"] } },
      ],
      input,
    }),
  ];
  return permitted(actions, assistance.permittedActions);
}
