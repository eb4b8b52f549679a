import { action, permitted, type Action } from "@/actions/action";
import type { Codes } from "@/actions/useCodes";
import type { Attachment, KeptFile } from "./documents";
import { thingFields, type Things } from "./things";

interface Person {
  id: string;
  permittedActions: string[];
}

/** Its form shows the file that is chosen beside these questions (`AttachDialog.tsx`); `fileId` is of the bytes. */
export const attachFileAction = ({ id, permittedActions }: Person, codes: Codes, about: string, things: Things = {}): Action[] =>
  permitted(
    [
      action("AttachFile", {
        fields: [
          { kind: "choice", name: "kind", label: "fileKind", help: "fileKind", options: codes.options("fileKind"), required: true },
          ...thingFields(things),
          { kind: "text", name: "name", label: "fileName", help: "fileName" },
        ],
        input: { personId: id },
        clientIds: ["fileId"],
        about,
      }),
    ],
    permittedActions,
  );

type Named = Pick<KeptFile, "id" | "kind" | "name" | "permittedActions">;

export const withdrawFileAction = ({ id, kind, name, permittedActions }: Named, codes: Codes): Action[] =>
  permitted(
    [
      action("WithdrawFile", {
        fields: [{ kind: "choice", name: "reason", options: codes.options("fileWithdrawal"), required: true }],
        input: { fileId: id },
        about: [codes.label("fileKind", kind), name].filter(Boolean).join(" · "),
        destructive: true,
      }),
    ],
    permittedActions,
  );

/** What may be attached to a record, by the kind of the record. */
export const ATTACHED_TO = {
  operation: ["CARRIER_CONTRACT", "MANIFEST"],
  crisis: ["MANDATE"],
  agency: ["AGENCY_AGREEMENT"],
  donor: ["DONOR_AGREEMENT"],
} as const satisfies Record<string, readonly Attachment["kind"][]>;

const REASONS = ["WRONG_RECORD", "UNREADABLE", "DUPLICATE", "REPLACED", "NOT_NEEDED"] as const satisfies readonly Attachment["withdrawalReason"][];
const optionsOf = (codes: Codes, list: string, values: readonly string[]) => values.map((value) => ({ value, label: codes.label(list, value) }));

export type RecordKind = keyof typeof ATTACHED_TO;

/** As `attachFileAction`, of a record that is about nobody. */
export const addAttachmentAction = (recordId: string, of: RecordKind, codes: Codes, about: string): Action =>
  action("AddAttachment", {
    fields: [{ kind: "choice", name: "kind", label: "fileKind", options: optionsOf(codes, "attachmentKind", ATTACHED_TO[of]), required: true }],
    input: { recordId },
    clientIds: ["attachmentId"],
    about,
  });

export const withdrawAttachmentAction = ({ id, kind, permittedActions }: Pick<Attachment, "id" | "kind" | "permittedActions">, codes: Codes): Action[] =>
  permitted(
    [
      action("WithdrawAttachment", {
        fields: [{ kind: "choice", name: "reason", options: optionsOf(codes, "attachmentWithdrawal", REASONS), required: true }],
        input: { attachmentId: id },
        about: codes.label("attachmentKind", kind),
        destructive: true,
      }),
    ],
    permittedActions,
  );
