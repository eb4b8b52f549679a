import type { CaseFileFragment } from "@/generated/graphql";

export type Note = CaseFileFragment["notes"][number];

/** Each note that answers none, with all answers to it and to these, as they came. */
export function threads(notes: readonly Note[]): [Note, ...Note[]][] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const firstOf = (note: Note): Note => {
    const answered = note.replyToId ? byId.get(note.replyToId) : undefined;
    return answered ? firstOf(answered) : note;
  };
  return notes.filter((note) => firstOf(note) === note).map((first) => [first, ...notes.filter((note) => note !== first && firstOf(note) === first)]);
}
