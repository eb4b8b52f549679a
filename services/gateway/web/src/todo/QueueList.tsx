import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Pages } from "@/connection/usePages";
import { lastOpened, rememberOpened } from "@/elements/lastList";
import { recallPlace, rememberPlace, writePlace } from "@/elements/listPlace";
import { PrintedRest } from "@/elements/ListRest";
import { useListKeys } from "@/elements/useListKeys";
import { usePrinting } from "@/elements/usePrinting";
import type { QueueRowFragment } from "@/generated/graphql";
import { wordOf, type Address } from "./address";
import { spanOf } from "./chosen";
import { QueueHeads } from "./QueueHeads";
import { QueueRow } from "./QueueRow";
import { personOfKey, rowFrom, type InHand } from "./rows";
import type { Density } from "./settings";
import classes from "./todo.module.css";

const NEAR_THE_END = 12;
const SETTLED = 150;
const HEIGHTS: Record<Density, number> = { roomy: 72, compact: 44 };
const NARROW = 118;
/** Beside those in view. */
const READY = { narrow: 4, wide: 8 };

interface Props {
  pages: Pages<QueueRowFragment>;
  address: Address;
  change: (part: Address) => void;
  density: Density;
  chosen: ReadonlySet<string>;
  choose: (people: readonly string[], taken: boolean) => void;
  take: (entry: QueueRowFragment) => void;
}

const scroller = () => document.querySelector("main");

/** Only the rows in view are in the document, except on paper. Keys: j and k move, Enter opens, x chooses, with Shift all between, a takes. */
export function QueueList({ pages, address, change, density, chosen, choose, take }: Props) {
  const { t } = useTranslation("todo");
  const shown = pages.nodes;
  const ids = shown.map(({ id }) => id);
  const inHand = useRef<InHand>({ id: lastOpened(), row: 0 });
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const narrow = window.matchMedia("(max-width: 980px)").matches;
  const rows = useVirtualizer({
    count: shown.length,
    // Rows are as high as what they say: a height belongs to the person, who moves when the list changes.
    getItemKey: (index) => shown[index]?.id ?? index,
    getScrollElement: scroller,
    // Before it is measured: the rows are there with the list, not after it.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    estimateSize: () => (narrow ? NARROW : HEIGHTS[density]),
    overscan: narrow ? READY.narrow : READY.wide,
    scrollMargin: margin,
    rangeExtractor: (range) => withHeld(defaultRangeExtractor(range), ids.indexOf(inHand.current.id ?? "")),
  });
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const measured = useRef(density);
  useLayoutEffect(() => {
    if (measured.current !== density) rows.measure();
    measured.current = density;
  }, [rows, density]);
  const visible = rows.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (pages.hasMore && !pages.loading && last > shown.length - NEAR_THE_END) pages.more();
  }, [last, pages, shown.length]);
  usePlace(wordOf(address), pages.open);

  /** Gets the focus with the next frame; whoever types faster means this one already. */
  const next = useRef<string | null>(null);
  const go = (index: number) => {
    next.current = ids[index] ?? null;
    rows.scrollToIndex(index, { align: "auto" });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus();
      next.current = null;
    });
  };
  useListKeys((by) => {
    const row = rowFrom(ids, inHand.current, by);
    inHand.current = { id: shown[row]?.id ?? null, row };
    go(row);
  });
  const held = useFocusKept(() => !ids.includes(inHand.current.id ?? "") && ids.length > 0 && go(rowFrom(ids, inHand.current, 1)));
  const before = useRef<string | null>(null);
  const listed = useRef(ids);
  useEffect(() => {
    listed.current = ids;
  });
  const chooseOne = useCallback(
    (id: string, span: boolean, taken: boolean) => {
      choose(span ? spanOf(listed.current, before.current, id) : [id], span || taken);
      before.current = id;
    },
    [choose],
  );
  useRowKeys(next, (key, person) => {
    const entry = shown.find(({ id }) => id === person);
    if (entry && key.toLowerCase() === "x") chooseOne(entry.id, key === "X", !chosen.has(entry.id));
    if (entry && key === "a") take(entry);
  });
  const focused = useCallback((id: string, row: number) => {
    inHand.current = { id, row };
    rememberOpened(id);
  }, []);
  const printing = usePrinting();
  const drawn = printing ? shown.map((_, index) => ({ index, start: margin })) : visible;
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));

  return (
    <div className={classes.list}>
      <QueueHeads address={address} change={change} all={all} chooseAll={() => choose(ids, !all)} />
      <ul ref={list} {...held} aria-label={t("title")} style={{ blockSize: rows.getTotalSize() }}>
        {drawn.map((row) => {
          const entry = shown[row.index];
          return entry ? (
            <li
              key={entry.id}
              data-index={row.index}
              ref={printing ? undefined : rows.measureElement}
              style={{ transform: `translateY(${row.start - margin}px)` }}
            >
              <QueueRow
                entry={entry}
                row={row.index}
                density={density}
                chosen={chosen.has(entry.id)}
                together={address.group !== undefined && entry.householdId !== null && shown[row.index - 1]?.householdId === entry.householdId}
                focused={focused}
                choose={chooseOne}
              />
            </li>
          ) : null;
        })}
      </ul>
      <PrintedRest pages={pages} />
      <p className={classes.hint}>{t("keys")}</p>
    </div>
  );
}

/** The row in hand stays in the document however far somebody scrolls, and the focus with it. */
const withHeld = (rows: number[], held: number): number[] => (held < 0 || rows.includes(held) ? rows : [...rows, held].sort((one, other) => one - other));

/** The focus is not lost with a row that goes: it goes on to whoever stands in its place. */
function useFocusKept(goOn: () => void) {
  const isHeld = useRef(false);
  useEffect(() => {
    if (isHeld.current && document.activeElement === document.body) goOn();
  });
  return { onFocus: () => void (isHeld.current = true), onBlur: () => void (isHeld.current = false) };
}

/** Keeps how far the list was read and scrolled, and comes back to it. */
function usePlace(address: string, open: number): void {
  const pages = useRef(open);
  pages.current = open;
  useLayoutEffect(() => {
    const main = scroller();
    const { top } = recallPlace(address);
    if (main) main.scrollTop = top;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      clearTimeout(timer);
      rememberPlace(address, { pages: pages.current, top: main?.scrollTop ?? 0 });
      timer = setTimeout(() => writePlace(address), SETTLED);
    };
    main?.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      main?.removeEventListener("scroll", scrolled);
    };
  }, [address]);
}

function useRowKeys(next: RefObject<string | null>, pressed: (key: string, person: string) => void): void {
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const person = personOfKey(event, next.current);
      if (person !== null) latest.current(event.key, person);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [next]);
}
