import type { PersonErasuresFragment } from "@/generated/graphql";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = Pick<PersonErasuresFragment, "id" | "permittedActions">;
type Decidable = { id: string; permittedActions: string[] };

const reference: Field = { kind: "text", name: "reference", label: "typedReference", help: "typedReference", required: true };

/** `open` says what an erasure would cut off. */
export function erasureActions({ id, permittedActions }: Person, codes: Codes, open: string): Action[] {
  const requestErasure = action("RequestErasure", {
    fields: [reference, { kind: "choice", name: "reason", options: codes.options("eraseReason"), required: true }],
    input: { personId: id },
    clientIds: ["erasureId"],
    destructive: true,
    about: open,
  });
  return permitted([requestErasure], permittedActions);
}

export const erasureDecisions = ({ id, permittedActions }: Decidable, codes: Codes, about: string): Action[] =>
  permitted(
    [
      action("ApproveErasure", { fields: [reference], input: { erasureId: id }, destructive: true, about }),
      action("DeclineErasure", {
        fields: [{ kind: "choice", name: "reason", options: codes.options("eraseDecline"), required: true }],
        input: { erasureId: id },
        about,
      }),
    ],
    permittedActions,
  );
