import { action, permitted, type Action } from "@/actions/action";
import { mentionedIn } from "@/actions/mentioned";

export const MESSAGE = "MessageColleague";

interface Messaged {
  id: string;
  permittedActions: string[];
  caseworker?: { id: string } | null;
}

/** A note of the case that calls whoever answers for it: what is written stays with the person it is about. */
export function messageActions({ id, permittedActions, caseworker }: Messaged, viewer: string): Action[] {
  if (!caseworker || caseworker.id === viewer) return [];
  const message = action("AddCaseNote", {
    words: MESSAGE,
    fields: [{ kind: "prose", name: "note", label: "message", required: true, help: "message" }],
    input: { caseId: id },
    clientIds: ["noteId"],
    shape: ({ note }) => noteOf(`@{${caseworker.id}} ${String(note)}`),
  });
  return permitted([message], permittedActions);
}

const noteOf = (note: string) => ({ note, mentionedIds: mentionedIn(note) });
