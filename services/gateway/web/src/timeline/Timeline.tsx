import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { EMPTY_PAGE, usePages } from "@/connection/usePages";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { ListState } from "@/elements/Waiting";
import { usePrinting } from "@/elements/usePrinting";
import type { TimelineQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { PersonChangedDocument, TimelineDocument } from "./documents";
import { shownFact } from "./facts";
import { folded, isShort } from "./folded";
import classes from "./timeline.module.css";

/** The latest, until somebody asks for all. */
const AT_FIRST = 6;

type Entry = NonNullable<TimelineQuery["person"]>["timeline"]["edges"][number]["node"];

/** What happened, by every service, newest first; it grows while it is looked at. */
export function Timeline({ personId }: { personId: string }) {
  const { t } = useTranslation("timeline");
  const pages = usePages(TimelineDocument, { id: personId, first: 30 }, (data) => data.person?.timeline ?? EMPTY_PAGE);
  useLiveUpdates(PersonChangedDocument, { id: personId }, pages.refresh);
  const [whole, setWhole] = useState(false);
  const printing = usePrinting();
  const lines = folded(pages.nodes);
  const { hasMore, loading, failed, more } = pages;
  const short = hasMore && !loading && !failed && isShort(lines, AT_FIRST);
  useEffect(() => {
    if (short) more();
  }, [short, more]);
  const shown = whole || printing ? lines : lines.slice(0, AT_FIRST);
  const rest = lines.length > shown.length;
  return (
    <Panel title={t("title")} aside={<span className={classes.live}>{t("live")}</span>}>
      <ListState pages={pages} />
      <ol className={classes.line}>
        {shown.map(({ entry, times }) => (
          <EntryLine key={entry.id} entry={entry} times={times} />
        ))}
      </ol>
      {rest ? (
        <Button variant="default" size="xs" onClick={() => setWhole(true)}>
          {t("all")}
        </Button>
      ) : (
        <ListRest pages={pages} label={t("earlier")} />
      )}
    </Panel>
  );
}

function EntryLine({ entry, times }: { entry: Entry; times: number }) {
  const { t } = useTranslation("timeline");
  const { label } = useCodes();
  const formats = useFormats();
  const many = times > 1;
  const facts = many ? [] : entry.facts.map((fact) => shownFact(fact, entry.kind, label, formats)).filter((text) => text !== null);
  return (
    <li data-service={entry.service}>
      <p>
        <b>{many ? t("missed", { count: times }) : t(`events:${entry.kind}`, { defaultValue: entry.kind })}</b>
        <time dateTime={entry.at} className="numbers">
          {many ? t("last", { at: formats.moment(entry.at) }) : formats.moment(entry.at)}
        </time>
      </p>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(" · ")}</p>}
      <small>
        {label("serviceName", entry.service)}
        {entry.actor && (
          <>
            {" · "}
            <bdi>{entry.actor.name}</bdi>
          </>
        )}
      </small>
    </li>
  );
}
