import * as documents from "../documents/records";
import { permitted, type Wish } from "../wish";

export function parkedWishes(parked: { id: string; permittedActions: string[] }): Wish[] {
  const given = { id: parked.id };
  const wishes: Wish[] = [
    { command: "RetryParkedEvent", document: documents.RetryParkedEventDocument, fields: [], given },
    {
      command: "DiscardParkedEvent",
      document: documents.DiscardParkedEventDocument,
      fields: [{ kind: "text", name: "reason", label: "discardReason", required: true }],
      given,
      grave: true,
    },
  ];
  return permitted(wishes, parked.permittedActions);
}
