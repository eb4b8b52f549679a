import * as documents from "@/actions/documents/records";
import { permitted, type Action } from "@/actions/action";

export function parkedActions(parked: { id: string; permittedActions: string[] }): Action[] {
  const input = { id: parked.id };
  const actions: Action[] = [
    { command: "RetryParkedEvent", document: documents.RetryParkedEventDocument, fields: [], input },
    {
      command: "DiscardParkedEvent",
      document: documents.DiscardParkedEventDocument,
      fields: [{ kind: "text", name: "reason", label: "discardReason", required: true }],
      input,
      destructive: true,
    },
  ];
  return permitted(actions, parked.permittedActions);
}
