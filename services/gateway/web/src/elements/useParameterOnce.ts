import { useEffect, useState } from "react";

/** What the address says of something, without changing it: a render may be thrown away, and asks again then. */
export const parameterOf = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

function dropParameter(name: string) {
  const { pathname, hash } = window.location;
  if (parameterOf(name) !== null) window.history.replaceState(null, "", pathname + hash);
}

/** What the address said when this was first shown; taken out of it so that a reload does not say it again. */
export function useParameterOnce(name: string): string | null {
  const [value] = useState(() => parameterOf(name));
  useEffect(() => dropParameter(name), [name]);
  return value;
}
