import { startTransition, useEffect, useState, type ComponentType } from "react";
import { Failed } from "./Waiting";

const nothing = () => null;

/** A part of the page that comes over the wire when it is first shown, or before, when that becomes likely (`fetch`). */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>, Waiting: ComponentType = nothing) {
  let Part: ComponentType<Props> | undefined;
  const fetch = async () => {
    Part ??= await load();
  };

  function Fetched(props: Props) {
    const [isHere, setIsHere] = useState(Part !== undefined);
    const [isFailed, setIsFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      setIsFailed(false);
      fetch().then(
        () => startTransition(() => setIsHere(true)),
        () => setIsFailed(true),
      );
    }, [attempt]);
    if (isHere && Part) return <Part {...props} />;
    return isFailed ? <Failed again={() => setAttempt((before) => before + 1)} /> : <Waiting />;
  }

  return Object.assign(Fetched, { fetch: () => void fetch().catch(() => undefined) });
}
