import type { Command } from "@/connection/commands";
import type { Action } from "./action";

/** By which command it is brought back whole. Nothing of these has left the house: no partner, no agency, nobody who was told. */
export const UNDONE_BY: Partial<Record<Command, Command>> = {
  AssignCase: "AssignCase",
  CorrectCrisis: "CorrectCrisis",
  ReleaseCase: "AssignCase",
};

export interface Undo {
  command: Command;
  input: Record<string, unknown>;
}

/** Of the version that came of it: whatever somebody does in between is never undone with it. None after a conflict, where
 * `before` is what stood before somebody else's change. */
export function undoOf({ command, input, before }: Action, sent: Record<string, unknown>): Undo | null {
  const by = UNDONE_BY[command];
  const version = input["version"];
  if (!by || !before || typeof version !== "number" || sent["version"] !== version) return null;
  return { command: by, input: { ...input, ...before, version: version + 1 } };
}
