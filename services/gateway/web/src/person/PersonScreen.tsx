import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Icon } from "@/elements/Icon";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import { personTitle } from "@/elements/PersonName";
import { lastList, lastSearch } from "@/elements/lastList";
import { NextCommand } from "@/actions/nextCommand";
import { Subject, SubjectId } from "@/actions/subject";
import { endErased } from "@/session/openDrafts";
import { PersonTrail } from "@/audit";
import { CasePanel } from "@/casework";
import { JourneyPanel } from "@/reintegration";
import { MovementPanel } from "@/evacuation";
import { FilesOfPerson } from "@/files";
import { HouseholdPanel } from "@/household";
import { ProfilePanel } from "@/registration";
import { RequestsPanel } from "@/requests";
import { NeedsPanel, ProtectionNotes } from "@/screening";
import { SharingPanel } from "@/sharing";
import { PersonChangedDocument, Timeline } from "@/timeline";
import { ahead } from "./ahead";
import { PersonDocument, type PersonFile } from "./documents";
import { Neighbours } from "./Neighbours";
import { PersonHead } from "./PersonHead";
import { SecondPersonPanel } from "./SecondPersonPanel";
import classes from "./person.module.css";

/** One person from intake to the monitoring committee: what is known, what is due, what may be done, what happened. */
export function PersonScreen() {
  const { personId } = useParams({ from: "/people/$personId" });
  const { t } = useTranslation("person");
  const { data, failed, loading, refresh } = useLiveQuery(PersonDocument, { id: personId });
  useLiveUpdates(PersonChangedDocument, { id: personId }, refresh);
  const isErased = data?.person?.erasedAt != null;
  useEffect(() => {
    if (isErased) endErased(personId);
  }, [isErased, personId]);
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  if (!data?.person) return <EmptyState title={t("unknown")} />;
  const { person } = data;
  const { first, command, others } = ahead(data.toDo.edges.map(({ node }) => node), person.next);
  return (
    <RowClock exercise={person.exerciseClock}>
    <Subject value={personTitle(person)}>
    <SubjectId value={personId}>
    <NextCommand value={command}>
      <article className={classes.file}>
        <div className={classes.way}>
          <Link to={lastList()} search={lastSearch()} className={classes.back}>
            <Icon name="back" size={15} />
            {t(lastList() === "/todo" ? "common:sections.TO_DO" : "back")}
          </Link>
          <Neighbours of={personId} />
        </div>
        <PersonHead person={data.person} first={first} others={others} />
        <div className={classes.columns} data-long={person.journeys.length > 0 || undefined}>
          <div className={classes.work}>
            <Work person={data.person} />
          </div>
          <aside className={classes.known} aria-label={t("known")}>
            <ProfilePanel person={data.person}>
              <ProtectionNotes person={data.person} />
            </ProfilePanel>
            <HouseholdPanel personId={personId} />
            <NeedsPanel person={data.person} />
            <SecondPersonPanel person={data.person} />
            <SharingPanel person={data.person} />
            <FilesOfPerson personId={personId} />
          </aside>
          <div className={classes.story}>
            <Timeline personId={personId} />
            <PersonTrail personId={personId} />
          </div>
        </div>
      </article>
    </NextCommand>
    </SubjectId>
    </Subject>
    </RowClock>
  );
}

/** The phases a person is in, the latest first. */
function Work({ person }: { person: PersonFile }) {
  return (
    <>
      {person.journeys.map((journey) => (
        <JourneyPanel key={journey.id} journey={journey} exercise={person.exercise} />
      ))}
      {person.movements.map((movement) => (
        <MovementPanel key={movement.id} movement={movement} />
      ))}
      {person.cases.map((file) => (
        <CasePanel key={file.id} file={file} />
      ))}
      <RequestsPanel person={person} />
    </>
  );
}
