import { useEffect, useRef } from "react";
import { useClient, type AnyVariables, type TypedDocumentNode } from "urql";
import { isLive, onLive } from "./live";

const QUIET = 400;
/** How often it is asked while nothing is pushed: a proxy that lets no socket through, or a gateway that comes back. */
const WITHOUT_PUSH = 30_000;

/** Calls `changed` when the subscription says something, at most once in `quiet` milliseconds; also when the socket was
 * opened anew, and from time to time while there is none. */
export function useLiveUpdates<Data, Variables extends AnyVariables>(
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
    const onChange = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, quiet);
    };
    const { unsubscribe } = client
      .subscription(document, JSON.parse(key) as Variables)
      .subscribe((result) => result.data && onChange());
    const forget = onLive(onChange);
    const polling = setInterval(() => !isLive() && !window.document.hidden && onChange(), WITHOUT_PUSH);
    return () => {
      unsubscribe();
      forget();
      clearInterval(polling);
      clearTimeout(timer);
    };
  }, [client, document, key, quiet]);
}
