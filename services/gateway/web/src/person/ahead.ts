import type { PersonQuery } from "@/generated/graphql";

type Step = PersonQuery["toDo"]["edges"][number]["node"];

type Next = Pick<Step, "kind" | "dueAt" | "overdue">;

/** What is the viewer's own to do comes first, as in the queue; what waits for others is said beside it. */
export function ahead(own: readonly Step[], next: Next | null | undefined): { first: Next | null; command?: string; others: Next | null } {
  const [mine] = own;
  if (!mine) return { first: next ?? null, others: null };
  const isOwn = next && own.some(({ kind }) => kind === next.kind);
  return { first: mine, command: mine.command ?? undefined, others: isOwn ? null : (next ?? null) };
}
