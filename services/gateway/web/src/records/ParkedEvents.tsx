import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { ParkedQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { parkedActions } from "./actions";
import { ParkedChangedDocument, ParkedDocument } from "./documents";
import classes from "./records.module.css";

/** Events that could not be taken; those of the same aggregate wait behind them. */
export function ParkedEvents() {
  const { t } = useTranslation("records");
  const pages = usePages(ParkedDocument, { first: 50 }, (data) => data.parkedEvents);
  useLiveUpdates(ParkedChangedDocument, {}, pages.refresh);
  if (pages.failed || pages.nodes.length === 0)
    return (
      <ListState pages={pages}>
        <EmptyState title={t("parked.none")}>{t("parked.noneSentence")}</EmptyState>
      </ListState>
    );
  return (
    <Panel title={t("parked.title")} aside={<Summary events={pages.nodes} more={pages.hasMore} />} flush>
      <ul className={classes.parked}>
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
  const { t } = useTranslation("records");
  const { moment, number } = useFormats();
  const shown = more ? `${number(events.length)}+` : number(events.length);
  return <small>{events[0] && t("parked.waiting", { count: events.length, shown, since: moment(events[0].parkedAt) })}</small>;
}

function Line({ parked }: { parked: Parked }) {
  const { t } = useTranslation("records");
  const codes = useCodes();
  const { moment, number } = useFormats();
  const type = parked.type ?? t("parked.unreadable");
  const behind = parked.behind > 0 ? t("parked.behind", { count: parked.behind, shown: number(parked.behind) }) : "";
  const where = [parked.service, moment(parked.parkedAt), behind].filter(Boolean).join(" · ");
  return (
    <li>
      <div>
        <b>{t(`parked.kinds.${parked.kind}`)}</b>
        <small>{type}</small>
        <small dir="ltr">{parked.reason}</small>
        <small>{where}</small>
      </div>
      <ActionButtons actions={parkedActions(parked, codes, `${type} · ${where}`)} />
    </li>
  );
}
