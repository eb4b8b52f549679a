import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import type { OverviewQuery, Section } from "@/generated/graphql";
import { PeopleChangedDocument } from "@/people";
import { Alarms } from "./Alarms";
import { Coming } from "./Coming";
import { OverviewDocument } from "./documents";
import { isQuiet } from "./figures";
import { FollowUps } from "./followUps/FollowUps";
import { Published } from "./Published";
import { Trend } from "./Trend";

/** Figures are counted over everybody: what others change shows in them a little later. */
const CALM = 30_000;

/** What waits for this role: first what is wrong, then what comes, then how it goes. Each figure leads to its list. */
export function OverviewScreen() {
  const { t } = useTranslation("overview");
  const { viewer } = useViewing();
  const { data, failed, loading, refresh } = useLiveQuery(OverviewDocument, askedBy(viewer.sections));
  useLiveUpdates(PeopleChangedDocument, {}, refresh, CALM);
  return (
    <Screen title={t("title")} lead={t(`lead.${viewer.role}`)} aside={<Views sections={viewer.sections} />}>
      {failed && <Failed again={refresh} />}
      {loading && <Loading />}
      {data && <Figures found={data} />}
    </Screen>
  );
}

function Figures({ found }: { found: OverviewQuery }) {
  const { t } = useTranslation("overview");
  if (isQuiet(found)) return <EmptyState title={t("nothing")} />;
  return (
    <>
      <Alarms found={found} />
      <Coming found={found} />
      <Trend found={found} />
      <FollowUps counts={found.followUpMonths ?? []} />
      {found.reports && <Published report={found.reports.edges[0]?.node} />}
    </>
  );
}

/** The same by day, and by place, for whoever has something that has one. */
function Views({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation("overview");
  return (
    <>
      {(sections.includes("TO_DO") || sections.includes("EVACUATION")) && (
        <Button variant="default" renderRoot={(props) => <Link to="/overview/calendar" {...props} />}>
          {t("calendar.title")}
        </Button>
      )}
      {sections.includes("EVACUATION") && (
        <Button variant="default" renderRoot={(props) => <Link to="/overview/map" {...props} />}>
          {t("map.title")}
        </Button>
      )}
    </>
  );
}

/** What a section is for is asked for whoever has it; the newest report, of those who have nothing else. */
function askedBy(sections: readonly Section[]) {
  const has = (section: Section) => sections.includes(section);
  return {
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    toDo: has("TO_DO"),
    evacuation: has("EVACUATION"),
    docket: has("DOCKET"),
    workload: has("WORKLOAD"),
    reports: has("REPORTS") && !has("TO_DO") && !has("DOCKET"),
  };
}
