import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Codes } from "@/actions/useCodes";

const REASONS = ["SEEN", "KNOWN_OTHERWISE", "SENT_BY_MISTAKE", "BEYOND_REPAIR"];

/** `about` says which event, and how many wait behind it. */
export function parkedActions(parked: { id: string; permittedActions: string[] }, codes: Codes, about: string): Action[] {
  const input = { id: parked.id };
  const actions: Action[] = [
    action("RetryParkedEvent", { input, about }),
    action("DiscardParkedEvent", {
      fields: [{ kind: "choice", name: "reason", label: "discardReason", options: codeOptions(codes, "discardReason", REASONS), required: true }],
      input,
      about,
      destructive: true,
    }),
  ];
  return permitted(actions, parked.permittedActions);
}
