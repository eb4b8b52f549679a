import { Button } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { FilterBar } from "@/elements/FilterBar";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { EmptyState, ListState } from "@/elements/Waiting";
import type { OfficeTasksQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { narrowedBy, pathOf, SUBJECTS, type Address } from "./address";
import { AgreementsOfOfficeDocument, OfficeTaskCountsDocument, OfficeTasksDocument, OrganisationsOfOfficeDocument } from "./documents";
import classes from "./office.module.css";

const CALM = 3_000;

/** What is due about agreements, organisations and whatever else is no person's, first due first. */
export function OfficeScreen() {
  const { t } = useTranslation("office");
  const address = useSearch({ from: "/office" });
  const pages = usePages(OfficeTasksDocument, { first: 50, ...narrowedBy(address) }, (data) => data.officeTasks);
  useLiveUpdates(AgreementsOfOfficeDocument, {}, pages.refresh, CALM);
  useLiveUpdates(OrganisationsOfOfficeDocument, {}, pages.refresh, CALM);
  return (
    <Screen title={t("title")} lead={t("lead")}>
      <Narrow />
      <ListState pages={pages}>
        <EmptyState title={t("nothing")} />
      </ListState>
      {pages.nodes.length > 0 && (
        <Panel title={t("due")} flush>
          <ul className={classes.list}>
            {pages.nodes.map((task) => (
              <Line key={task.id} task={task} />
            ))}
          </ul>
          <ListRest pages={pages} m="sm" />
        </Panel>
      )}
    </Screen>
  );
}

type Task = OfficeTasksQuery["officeTasks"]["edges"][number]["node"];

function Line({ task }: { task: Task }) {
  const { label } = useCodes();
  return (
    <li>
      <div>
        <Link to={pathOf[task.subject](task.subjectId)}>{label("officeTask", task.kind)}</Link>
        <small>
          {label("officeSubject", task.subject)} · <bdi>{task.title}</bdi>
        </small>
      </div>
      <ExerciseMark of={task} />
      <DueTime at={task.dueAt} />
    </li>
  );
}

function Narrow() {
  const { t } = useTranslation("office");
  const { label } = useCodes();
  const { number } = useFormats();
  const address = useSearch({ from: "/office" });
  const navigate = useNavigate({ from: "/office" });
  const { data, refresh } = useLiveQuery(OfficeTaskCountsDocument, {});
  useLiveUpdates(AgreementsOfOfficeDocument, {}, refresh, CALM);
  useLiveUpdates(OrganisationsOfOfficeDocument, {}, refresh, CALM);
  const change = (part: Address) => void navigate({ search: { ...address, ...part }, replace: true });
  const figures = data && new Map(data.officeTaskCounts.map(({ subject, count, madeUp }) => [subject, count + madeUp]));
  return (
    <FilterBar>
      {SUBJECTS.map((subject) => (
        <Choice key={subject} isChosen={address.about === subject} choose={(chosen) => change({ about: chosen ? subject : undefined })} figure={figures && number(figures.get(subject) ?? 0)}>
          {label("officeSubject", subject)}
        </Choice>
      ))}
      <Choice isChosen={address.late === true} choose={(chosen) => change({ late: chosen || undefined })}>
        {t("lateOnly")}
      </Choice>
    </FilterBar>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  choose: (chosen: boolean) => void;
  figure?: string | undefined;
  children: string;
}

const Choice = ({ isChosen, choose, figure, children }: ChoiceProps) => (
  <Button size="xs" variant={isChosen ? "light" : "default"} aria-pressed={isChosen} onClick={() => choose(!isChosen)} rightSection={figure}>
    {children}
  </Button>
);
