import { fetched } from "./fetched";
import type { Props } from "./ModalDialog";

/** Comes over the wire when the first one opens. */
export const Dialog = fetched<Props>(async () => (await import("./ModalDialog")).ModalDialog);
