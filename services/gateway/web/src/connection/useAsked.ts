import { useCallback, useEffect, useRef } from "react";
import { useQuery, type AnyVariables, type TypedDocumentNode } from "urql";
import { onSettled } from "./settled";

interface When {
  /** Do not ask at all. */
  pause?: boolean;
  /** Ask again when a wish is settled; not for what wishes do not change. */
  settled?: boolean;
}

/** One question; asked again when a wish is settled or `refresh` is called. The last answer to the same question stays
 * while it is asked again: an open form beneath it must not vanish. */
export function useAsked<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, settled = true }: When = {},
) {
  const [result, ask] = useQuery<Data, Variables>({ query, variables, pause });
  const key = JSON.stringify(variables);
  const last = useRef<{ key: string; data: Data } | null>(null);
  if (result.data && result.operation && JSON.stringify(result.operation.variables) === key)
    last.current = { key, data: result.data };
  const data = last.current?.key === key ? last.current.data : undefined;
  const refresh = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  useEffect(() => (pause || !settled ? undefined : onSettled(refresh)), [refresh, pause, settled]);
  return { data, loading: result.fetching && !data, failed: !!result.error && !data, refresh };
}
