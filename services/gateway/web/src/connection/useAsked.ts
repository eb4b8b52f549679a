import { useCallback, useEffect } from "react";
import { useQuery, type AnyVariables, type TypedDocumentNode } from "urql";
import { onSettled } from "./settled";

/** One question; asked again when a wish is settled or `refresh` is called. `data` stays while it is asked again. */
export function useAsked<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
) {
  const [result, ask] = useQuery<Data, Variables>({ query, variables, pause });
  const refresh = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  useEffect(() => (pause ? undefined : onSettled(refresh)), [refresh, pause]);
  return { data: result.data, loading: result.fetching && !result.data, failed: !!result.error && !result.data, refresh };
}
