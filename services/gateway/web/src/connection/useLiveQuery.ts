import { useCallback, useEffect, useRef } from "react";
import { useQuery, type AnyVariables, type TypedDocumentNode } from "urql";
import { onAction } from "./actionSignal";

interface When {
  /** Do not ask at all. */
  pause?: boolean;
  /** Ask again when an action is done; not for what actions do not change. */
  afterActions?: boolean;
}

/** One question; asked again when an action is done or `refresh` is called. The last answer to the same question stays
 * while it is asked again: an open form beneath it must not vanish. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, afterActions = true }: When = {},
) {
  const [result, ask] = useQuery<Data, Variables>({ query, variables, pause });
  const key = JSON.stringify(variables);
  const last = useRef<{ key: string; data: Data } | null>(null);
  if (result.data && result.operation && JSON.stringify(result.operation.variables) === key)
    last.current = { key, data: result.data };
  const data = last.current?.key === key ? last.current.data : undefined;
  const refresh = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  useEffect(() => (pause || !afterActions ? undefined : onAction(refresh)), [refresh, pause, afterActions]);
  return { data, loading: result.fetching && !data, failed: !!result.error && !data, refresh };
}
