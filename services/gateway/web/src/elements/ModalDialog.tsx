import { Drawer, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useEscape } from "./escape";
import { useFocusBack } from "./focusBack";
import classes from "./elements.module.css";

export interface Props {
  title: string;
  close: () => void;
  closeLabel: string;
  /** Slides up from below, in reach of the thumb. */
  below?: boolean;
  /** Wide, and stays where it is while what it shows grows and shrinks. */
  atTop?: boolean;
  /** Nothing of the screen behind it is seen until it is answered, and it cannot be closed. */
  covers?: boolean;
  /** What will follow is read before anything is answered. */
  readFirst?: boolean;
  children: ReactNode;
}

const COVERING = { overlay: classes.covering ?? "" };
const QUESTION = "input, select, textarea";
/** Opens its list as soon as it has the focus. */
const LIST = "[aria-haspopup=listbox]";

/** Where the library's trap puts the focus: on the first question, else on the heading; never on a button. */
function beginIn(body: HTMLElement | null, readFirst: boolean): void {
  const question = readFirst ? null : body?.querySelector<HTMLElement>(QUESTION);
  const heading = body?.closest("[role=dialog]")?.querySelector<HTMLElement>("[data-heading]");
  const place = question && !question.matches(LIST) ? question : heading;
  place?.setAttribute("data-autofocus", "");
}

/** What stands before the screen until it is answered or closed. Shown by whoever renders it; keyed to one opening. */
export function ModalDialog({ title, close, closeLabel, below = false, atTop = false, covers = false, readFirst = false, children }: Props) {
  useFocusBack();
  useEscape(close);
  const shared = {
    opened: true,
    onClose: close,
    title: (
      <span data-heading tabIndex={-1}>
        {title}
      </span>
    ),
    closeButtonProps: { "aria-label": closeLabel },
    lockScroll: false,
    returnFocus: false,
    // Its header is the dialog's, not a second banner of the page.
    attributes: { header: { role: "presentation" } },
    closeOnEscape: false,
    children: <div ref={(body) => beginIn(body, readFirst)}>{children}</div>,
  };
  if (covers) return <Modal {...shared} centered withCloseButton={false} closeOnClickOutside={false} transitionProps={{ duration: 0 }} classNames={COVERING} />;
  if (atTop) return <Modal {...shared} size="xl" yOffset="7dvh" />;
  return below ? <Drawer {...shared} position="bottom" size="auto" /> : <Modal {...shared} centered />;
}
