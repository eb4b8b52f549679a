import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Callout } from "@/elements/Callout";
import { Icon } from "@/elements/Icon";
import { Screen } from "@/elements/Panel";
import { useListKeys } from "@/elements/useListKeys";
import { Failed, Loading } from "@/elements/Waiting";
import type { Section } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { dayOn, ownZone, zoneLabel } from "@/i18n/zones";
import { dayOf, kindOf, kinds, viewOf, type Address } from "./address";
import { DaysTable } from "./DaysTable";
import { aroundDays, daysShown, firstDayOf, moved, views } from "./days";
import { CalendarDocument } from "./documents";
import { entriesOf, isCut } from "./entries";
import { useDayWords } from "./useDayWords";
import classes from "./calendar.module.css";

const FROM = { from: "/overview/calendar" } as const;

/** What happens on which day, by the clocks of the place where it happens. j and k go on and back. */
export function CalendarScreen() {
  const { t, i18n } = useTranslation("overview");
  const { viewer } = useViewing();
  const { day: written } = useFormats();
  const { month } = useDayWords();
  const address = useSearch(FROM);
  const navigate = useNavigate(FROM);
  const today = dayOn(new Date(useServiceTime()).toISOString(), ownZone());
  const [view, day, kind] = [viewOf(address), dayOf(address, today), kindOf(address)];
  const days = daysShown(view, day, firstDayOf(i18n.language, navigator.languages));
  const { data, failed, loading, refresh } = useLiveQuery(CalendarDocument, { ...aroundDays(days), ...shownTo(viewer.sections) });
  const change = (part: Address) => void navigate({ search: { ...address, ...part }, replace: true });
  const go = (by: 1 | -1) => change({ day: moved(view, day, by) });
  useListKeys(go);
  const [first = day, last = day] = [days[0], days.at(-1)];
  const period = view === "DAY" ? written(day) : view === "MONTH" ? month(day) : t("calendar.period", { from: written(first), to: written(last) });
  return (
    <Screen title={t("calendar.title")} lead={t("calendar.lead", { zone: zoneLabel(ownZone()) })} aside={<Choices address={address} change={change} />}>
      <div className={classes.period}>
        <Button size="xs" variant="default" className="on-screen" onClick={() => go(-1)} leftSection={<Icon name="back" size={14} />}>
          {t("calendar.before")}
        </Button>
        <h2 aria-live="polite">{period}</h2>
        <Button size="xs" variant="default" className="on-screen" onClick={() => go(1)} rightSection={<Icon name="forward" size={14} />}>
          {t("calendar.after")}
        </Button>
        <Button size="xs" variant="light" className="on-screen" onClick={() => change({ day: undefined })} disabled={day === today}>
          {t("calendar.today")}
        </Button>
      </div>
      {failed && <Failed again={refresh} />}
      {loading && <Loading />}
      {data && isCut(data) && <Callout tone="amber">{t("calendar.cut")}</Callout>}
      {data && <DaysTable days={days} month={view === "MONTH" ? day.slice(0, 7) : undefined} today={today} entries={entriesOf(data, kind)} title={period} />}
    </Screen>
  );
}

/** What has no section for the viewer is not asked for. */
const shownTo = (sections: readonly Section[]) => ({
  departures: sections.includes("EVACUATION"),
  followUps: sections.includes("TO_DO"),
  courses: sections.includes("TRAINING"),
});

function Choices({ address, change }: { address: Address; change: (part: Address) => void }) {
  const { t } = useTranslation("overview");
  return (
    <>
      <SegmentedControl
        aria-label={t("calendar.view")}
        value={viewOf(address)}
        onChange={(view) => change({ view })}
        data={views.map((view) => ({ value: view, label: t(`calendar.views.${view}`) }))}
      />
      <NativeSelect
        className="on-screen"
        aria-label={t("calendar.what")}
        value={kindOf(address) ?? ""}
        onChange={({ currentTarget: { value } }) => change({ what: value || undefined })}
        data={[{ value: "", label: t("calendar.everything") }, ...kinds.map((kind) => ({ value: kind, label: t(`calendar.kinds.${kind}`) }))]}
      />
    </>
  );
}
