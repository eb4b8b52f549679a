import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Pages } from "@/connection/usePages";
import { PrintedRest } from "@/elements/ListRest";
import { useListKeys } from "@/elements/useListKeys";
import { usePrinting } from "@/elements/usePrinting";
import { PersonRow, type Row } from "./PersonRow";
import classes from "./people.module.css";

const NEAR_THE_END = 12;

interface Props {
  title: string;
  hint: string;
  shown: Row[];
  pages: Pages<unknown>;
}

/** Only the rows in view are in the document, except on paper; j and k move, Enter opens. */
export function PeopleList({ title, hint, shown, pages }: Props) {
  const { t } = useTranslation("people");
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const narrow = window.matchMedia("(max-width: 980px)").matches;
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const rows = useVirtualizer({
    count: shown.length,
    // Rows are as high as what they say: a height belongs to the person, who moves when the list changes.
    getItemKey: (index) => shown[index]?.id ?? index,
    getScrollElement: () => document.querySelector("main"),
    estimateSize: () => (narrow ? 118 : 62),
    overscan: 8,
    scrollMargin: margin,
  });
  const visible = rows.getVirtualItems();
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (pages.hasMore && !pages.loading && last > shown.length - NEAR_THE_END) pages.more();
  }, [last, pages, shown.length]);

  const go = (index: number) => {
    rows.scrollToIndex(index, { align: "auto" });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
  };
  const at = useRef(-1);
  useListKeys((by) => {
    at.current = Math.min(shown.length - 1, Math.max(0, at.current + by));
    go(at.current);
  });
  const printing = usePrinting();
  const drawn = printing ? shown.map((_, index) => ({ index, start: margin })) : visible;

  return (
    <div className={classes.list}>
      <div className={classes.heads} aria-hidden="true">
        {["person", "passage", "next", "urgency", "caseworker"].map((head) => (
          <span key={head}>{t(`columns.${head}`)}</span>
        ))}
      </div>
      <ul ref={list} aria-label={title} style={{ blockSize: rows.getTotalSize() }}>
        {drawn.map((row) => {
          const one = shown[row.index];
          return one ? (
            <li
              key={one.id}
              data-index={row.index}
              ref={printing ? undefined : rows.measureElement}
              style={{ transform: `translateY(${row.start - margin}px)` }}
            >
              <PersonRow person={one.person} step={one.step} row={row.index} focused={() => (at.current = row.index)} />
            </li>
          ) : null;
        })}
      </ul>
      <PrintedRest pages={pages} />
      <p className={classes.hint}>{hint}</p>
    </div>
  );
}
