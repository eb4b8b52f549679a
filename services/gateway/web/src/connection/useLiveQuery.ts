import { replaceEqualDeep } from "@tanstack/react-router";
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createRequest, useClient, type AnyVariables, type TypedDocumentNode } from "urql";
import { onAction } from "./actionSignal";
import { follow } from "./inTurn";
import { noteUnread } from "./unread";

interface When {
  /** Do not ask at all. */
  pause?: boolean;
  /** Ask again when an action is done; not for what actions do not change. */
  afterActions?: boolean;
}

export interface Answer<Data> {
  /** The variables it was asked with. */
  of: string;
  data: Data | undefined;
  failed: boolean;
}

/** The same object where an answer says nothing new, so that nothing is drawn again; what is equal in it stays the same. */
export function answered<Data>(before: Answer<Data> | undefined, of: string, data: Data | null | undefined, isError: boolean): Answer<Data> {
  const known = before?.of === of ? before.data : undefined;
  const shown = data ? replaceEqualDeep(known, data) : known;
  const failed = isError && !shown;
  return before?.of === of && before.data === shown && before.failed === failed ? before : { of, data: shown, failed };
}

/** One question; asked again when an action is done or `refresh` is called. The last answer to the same question stays
 * while it is asked again: an open form beneath it must not vanish. An answer is drawn bit by bit, so that a key or a
 * click in between is not kept waiting. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, afterActions = true }: When = {},
) {
  const client = useClient();
  const key = JSON.stringify(variables);
  const request = useMemo(() => createRequest(query, JSON.parse(key) as Variables), [query, key]);
  const [answer, setAnswer] = useState<Answer<Data>>();
  const known = useMemo(() => client.readQuery<Data, Variables>(request.query, request.variables, { requestPolicy: "cache-only" })?.data ?? undefined, [client, request]);
  const askAgain = useRef<() => void>(undefined);
  useEffect(() => {
    if (pause) return undefined;
    const take = ({ data, error }: { data?: Data | null; error?: unknown }) => startTransition(() => setAnswer((before) => answered(before, key, data, error !== undefined)));
    const { again, stop } = follow(client, request, take);
    askAgain.current = again;
    return () => {
      askAgain.current = undefined;
      stop();
    };
  }, [client, request, key, pause]);
  const refresh = useCallback(() => {
    setAnswer((before) => (before?.failed ? undefined : before));
    askAgain.current?.();
  }, []);
  useEffect(() => (pause || !afterActions ? undefined : onAction(refresh)), [refresh, pause, afterActions]);
  const isAnswered = answer?.of === key;
  const data = isAnswered ? answer.data : known;
  const failed = isAnswered && answer.failed;
  const says = useRef(false);
  useEffect(() => (failed && !says.current ? noteUnread(refresh) : undefined), [failed, refresh]);
  return {
    data,
    loading: !pause && !data && !failed,
    /** Whoever looks says it where the answer would stand; of everybody else the frame says it. */
    get failed() {
      says.current = true;
      return failed;
    },
    refresh,
  };
}
