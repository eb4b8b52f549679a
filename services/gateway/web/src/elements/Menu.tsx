import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import classes from "./elements.module.css";

const GAP = 4;
const ITEM = "[role=menuitem]";

/** What a button needs to open the menu. */
interface Opener {
  id: string;
  popoverTarget: string;
  "aria-haspopup": "menu";
  "aria-expanded": boolean;
}

/** What a button offers. The browser itself closes it: by Escape, by a click elsewhere, and gives the focus back. */
export function Menu({ opener, children }: { opener: (properties: Opener) => ReactElement; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || !list.current) return undefined;
    const shown = list.current;
    const follow = () => place(shown, document.getElementById(`${id}-opener`));
    follow();
    shown.querySelector<HTMLElement>(ITEM)?.focus({ preventScroll: true });
    window.addEventListener("scroll", follow, { capture: true });
    return () => window.removeEventListener("scroll", follow, { capture: true });
  }, [open, id]);
  return (
    <>
      {opener({ id: `${id}-opener`, popoverTarget: id, "aria-haspopup": "menu", "aria-expanded": open })}
      <div
        ref={list}
        id={id}
        popover="auto"
        role={open ? "menu" : undefined}
        aria-labelledby={open ? `${id}-opener` : undefined}
        className={classes.menu}
        onToggle={(event) => setOpen(event.newState === "open")}
        onClickCapture={() => list.current?.hidePopover()}
        onKeyDown={moveAmongItems}
      >
        {open && children}
      </div>
    </>
  );
}

interface ItemProps {
  onClick: () => void;
  icon?: ReactNode;
  className?: string;
  lang?: string;
  dir?: "ltr" | "rtl";
  children: ReactNode;
}

export function MenuItem({ icon, className = "", children, ...others }: ItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={`${classes.menuItem} ${className}`} {...others}>
      {icon}
      {children}
    </button>
  );
}

export const MenuLabel = ({ children }: { children: ReactNode }) => <div className={classes.menuLabel}>{children}</div>;

export const MenuDivider = () => <hr className={classes.menuDivider} />;

/** Under what opened it, or above where there is no room; its end under the other's end. Gone where that is out of sight:
 * a live screen scrolls by itself when something is put in above, and takes no menu from anybody. */
function place(list: HTMLElement, opener: HTMLElement | null): void {
  if (!opener) return;
  const { top, bottom, left, right } = opener.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) return list.hidePopover();
  const fits = bottom + GAP + list.offsetHeight <= window.innerHeight;
  const isRightToLeft = getComputedStyle(opener).direction === "rtl";
  list.style.top = fits ? `${bottom + GAP}px` : "auto";
  list.style.bottom = fits ? "auto" : `${window.innerHeight - top + GAP}px`;
  list.style.left = isRightToLeft ? `${left}px` : "auto";
  list.style.right = isRightToLeft ? "auto" : `${document.documentElement.clientWidth - right}px`;
}

function moveAmongItems(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
  const here = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Tab") event.currentTarget.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
