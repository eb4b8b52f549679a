import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Entry, Group } from "./entries";
import { EntryWords } from "./EntryWords";
import classes from "./search.module.css";

export const RESULTS = "search-results";
export const optionId = (entry: Entry): string => `search-${entry.key.replace(/\W+/g, "-")}`;

interface Props {
  groups: Group[];
  active: string | undefined;
  choose: (entry: Entry) => void;
}

/** The list below the field, by kinds. The focus stays in the field; what is chosen is scrolled into view. */
export function Results({ groups, active, choose }: Props) {
  const { t } = useTranslation("search");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div ref={list} id={RESULTS} role="listbox" aria-label={t("results")} className={classes.results}>
      {groups.map(({ name, entries }) => (
        <div key={name} role="group" aria-labelledby={`search-of-${name}`}>
          <div id={`search-of-${name}`} className={classes.group}>
            {t(`groups.${name}`)}
          </div>
          {entries.map((entry) => (
            <div
              key={entry.key}
              id={optionId(entry)}
              role="option"
              aria-selected={entry.key === active}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
            >
              <EntryWords entry={entry} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
