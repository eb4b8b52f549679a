import { useRef, useState } from "react";
import { draftOf, keepDraft } from "./drafts";
import { passOther, takeOther, useOtherDraft } from "./otherDrafts";

/** What else was typed in the same form. */
export interface Offered {
  at: number;
  elsewhere: boolean;
  take: () => Promise<void>;
  pass: () => Promise<void>;
}

/** What stands in one form, kept until it is sent or given up; `begin` makes the first of what was typed before. */
export function useDraft<Value>(place: string | null, begin: (typed: Value | undefined) => Value, about?: readonly string[]) {
  const standing = () => begin(place === null ? undefined : draftOf<Value>(place));
  const [value, show] = useState(standing);
  const latest = useRef(value);
  const other = useOtherDraft(place);
  const stand = (next: Value) => {
    latest.current = next;
    show(next);
  };
  const keep = (next: Value) => {
    stand(next);
    if (place !== null) keepDraft(place, next, about);
  };
  const offered: Offered | null = other && {
    at: other.draft.at,
    elsewhere: other.elsewhere,
    take: () => takeOther(other).then(() => stand(standing())),
    pass: () => passOther(other),
  };
  return { value, latest, keep, other: offered };
}
