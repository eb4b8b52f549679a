import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import classes from "@/elements/lines.module.css";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { ParkedQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { parkedActions } from "./actions";
import { ParkedChangedDocument, ParkedDocument } from "./documents";

/** Events that could not be taken; those of the same aggregate wait behind them. */
export function ParkedEvents() {
  const { t } = useTranslation("parked");
  const pages = usePages(ParkedDocument, { first: 50 }, (data) => data.parkedEvents);
  useLiveUpdates(ParkedChangedDocument, {}, pages.refresh);
  if (pages.failed || pages.nodes.length === 0)
    return (
      <ListState pages={pages}>
        <EmptyState title={t("none")}>{t("noneSentence")}</EmptyState>
      </ListState>
    );
  return (
    <Panel title={t("title")} aside={<Summary events={pages.nodes} more={pages.hasMore} />}>
      <ul className={classes.lines}>
        {pages.nodes.map((parked) => (
          <Line key={parked.id} parked={parked} />
        ))}
      </ul>
      <ListRest pages={pages} m="sm" />
    </Panel>
  );
}

type Parked = ParkedQuery["parkedEvents"]["edges"][number]["node"];

/** How many wait, as far as they are listed, and since when: the oldest stands first. */
function Summary({ events, more }: { events: Parked[]; more: boolean }) {
  const { t } = useTranslation("parked");
  const { moment, number } = useFormats();
  const shown = more ? `${number(events.length)}+` : number(events.length);
  return <small>{events[0] && t("waiting", { count: events.length, shown, since: moment(events[0].parkedAt) })}</small>;
}

function Line({ parked }: { parked: Parked }) {
  const { t } = useTranslation("parked");
  const codes = useCodes();
  const { moment, number } = useFormats();
  const type = parked.type ?? t("unreadable");
  const behind = parked.behind > 0 ? t("behind", { count: parked.behind, shown: number(parked.behind) }) : "";
  const where = [parked.service, moment(parked.parkedAt), behind].filter(Boolean).join(" · ");
  return (
    <li>
      <div>
        <b>{t(`kinds.${parked.kind}`)}</b>
        <small>{type}</small>
        <small dir="ltr">{parked.reason}</small>
        <small>{where}</small>
      </div>
      <ActionButtons actions={parkedActions(parked, codes, `${type} · ${where}`)} />
    </li>
  );
}
