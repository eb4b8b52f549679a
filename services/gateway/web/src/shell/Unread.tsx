import { useSyncExternalStore } from "react";
import { howMuchUnread, onUnread, readAgain } from "@/connection/unread";
import { Failed } from "@/elements/Waiting";

/** A part of the screen that could not be read, and has no place of its own to say so, is no empty part. */
export function Unread() {
  return useSyncExternalStore(onUnread, howMuchUnread) > 0 && <Failed again={readAgain} />;
}
