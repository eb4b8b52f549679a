import { createContext } from "react";
import type { Action } from "./action";

/** The command that takes what is the viewer's to do next here: wherever it is offered it stands first, and filled. */
export const NextCommand = createContext<string | undefined>(undefined);

export const nextFirst = (actions: readonly Action[], next: string | undefined): Action[] => [
  ...actions.filter(({ command }) => command === next),
  ...actions.filter(({ command }) => command !== next),
];
