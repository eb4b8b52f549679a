import { replaceEqualDeep } from "@tanstack/react-router";
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useClient, type AnyVariables, type TypedDocumentNode } from "urql";
import { onAction } from "./actionSignal";
import { inTurn } from "./inTurn";
import { onPrint } from "./wholeLists";

export interface Page<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Of what is not there. */
export const EMPTY_PAGE = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

export interface Pages<Node> {
  nodes: Node[];
  loading: boolean;
  failed: boolean;
  hasMore: boolean;
  /** How many pages are open. */
  open: number;
  more: () => void;
  refresh: () => void;
}

/** Printed whole up to here; beyond it the paper says that there is more. */
const MOST_PAGES = 40;

type Ask<Node> = (after: string | null) => Promise<Page<Node> | null>;

async function gather<Node>(ask: Ask<Node>, pages: number): Promise<Page<Node>[] | null> {
  const gathered: Page<Node>[] = [];
  let after: string | null = null;
  while (gathered.length < pages) {
    const page: Page<Node> | null = await ask(after);
    if (!page) return null;
    gathered.push(page);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor ?? null;
  }
  return gathered;
}

export interface Read<Node> {
  /** The variables it was asked with. */
  of: string;
  pages: Page<Node>[];
  failed: boolean;
}

const NOTHING: never[] = [];

/** What is equal to what was read before stays the same, so that it is not drawn again. */
export function readAgain<Node>(before: Read<Node>, of: string, gathered: Page<Node>[] | null): Read<Node> {
  const known = before.of === of ? before.pages : NOTHING;
  return { of, pages: gathered ? replaceEqualDeep(known, gathered) : known, failed: gathered === null };
}

/** Reads a keyset connection page by page. `refresh` asks again for as many pages as are open, so the list stays where
 * the reader is. An answer to another question than the last is dropped; one that is taken is drawn bit by bit, so that a key or
 * a click in between is not kept waiting. `begin` is how many pages were open before. */
export function usePages<Data, Variables extends AnyVariables & object, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, "after">,
  pageOf: (data: Data) => Page<Node>,
  begin = 1,
): Pages<Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [last, setLast] = useState<Read<Node>>({ of: "", pages: NOTHING, failed: false });
  const [isAsking, setIsAsking] = useState(true);
  const [turn] = useState(inTurn<Page<Node>[] | null>);
  const read = useRef(pageOf);
  read.current = pageOf;
  const first = useRef(begin);

  const load = useCallback(
    async (count: number) => {
      setIsAsking(true);
      const ask: Ask<Node> = async (after) => {
        const whole = { ...JSON.parse(key), after } as Variables;
        const result = await client.query(document, whole, { requestPolicy: "network-only" }).toPromise();
        return result.data ? read.current(result.data) : null;
      };
      const answer = await turn(key, () => gather(ask, count));
      if (!answer) return;
      startTransition(() => {
        if (answer.isNewest) setIsAsking(false);
        setLast((before) => readAgain(before, key, answer.gathered));
      });
    },
    [client, document, key, turn],
  );

  useEffect(() => {
    void load(first.current);
    first.current = 1;
  }, [load]);

  const isRead = last.of === key;
  const pages = isRead ? last.pages : NOTHING;
  const open = Math.max(1, pages.length);
  useEffect(() => onAction(() => void load(open)), [load, open]);
  const hasMore = pages.at(-1)?.pageInfo.hasNextPage ?? false;
  useEffect(() => (hasMore ? onPrint(() => load(MOST_PAGES)) : undefined), [hasMore, load]);
  return {
    nodes: useMemo(() => pages.flatMap((page) => page.edges.map((edge) => edge.node)), [pages]),
    loading: isAsking || !isRead,
    failed: isRead && last.failed,
    hasMore,
    open,
    more: useCallback(() => void load(open + 1), [load, open]),
    refresh: useCallback(() => void load(open), [load, open]),
  };
}
