import { action, permitted, type Action } from "@/actions/action";
import type { Codes } from "@/actions/useCodes";
import type { KeptFile } from "./documents";
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
