import { useEffect, useRef } from "react";
import { useClient, type AnyVariables, type TypedDocumentNode } from "urql";

const QUIET = 400;

/** Calls `changed` when the subscription says something, at most once in `quiet` milliseconds. */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  changed: () => void,
  quiet = QUIET,
): void {
  const client = useClient();
  const latest = useRef(changed);
  latest.current = changed;
  const key = JSON.stringify(variables);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const told = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, quiet);
    };
    const { unsubscribe } = client
      .subscription(document, JSON.parse(key) as Variables)
      .subscribe((result) => result.data && told());
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [client, document, key, quiet]);
}
