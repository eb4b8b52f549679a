import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Screen } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import type { WorkloadQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { PeopleChangedDocument } from "@/people";
import { WorkloadDocument } from "./documents";
import classes from "./workload.module.css";

const CALM = 5_000;

type Load = WorkloadQuery["workload"][number];

const COLUMNS = ["caseworker", "people", "lifeSaving", "overdue", "overdueForAWeek", "overdueSince", "opened", "closed"] as const;

type Column = (typeof COLUMNS)[number];

/** What each caseworker of the agency has on their hands; real people first and apart, most overdue first. */
export function WorkloadScreen() {
  const { t } = useTranslation("workload");
  const { data, failed, loading, refresh } = useLiveQuery(WorkloadDocument, {});
  useLiveUpdates(PeopleChangedDocument, {}, refresh, CALM);
  const loads = data?.workload ?? [];
  return (
    <Screen title={t("title")} lead={t("lead")}>
      {failed && <Failed again={refresh} />}
      {loading && <Loading />}
      {data && loads.length === 0 && <EmptyState title={t("nobody")} />}
      {loads.length > 0 && <Board loads={loads} />}
    </Screen>
  );
}

function Board({ loads }: { loads: Load[] }) {
  const { t } = useTranslation("workload");
  const most = Math.max(...loads.map(({ people }) => people), 1);
  return (
    <div className={classes.board} tabIndex={0} role="group" aria-label={t("title")}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <Line key={load.id} load={load} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ load, most }: { load: Load; most: number }) {
  const { t } = useTranslation("workload");
  const { number } = useFormats();
  const people = load.caseworker ? { caseworkerId: load.caseworker.id } : { assignment: "NOBODY" };
  return (
    <tr>
      <th scope="row">
        <Link to="/todo" search={people}>
          {load.caseworker ? <bdi>{load.caseworker.name}</bdi> : t("unassigned")}
        </Link>{" "}
        <ExerciseMark of={load} />
      </th>
      <Cell column="people">
        <span className={classes.people}>
          <b className="numbers">{number(load.people)}</b>
          <progress max={most} value={load.people} aria-hidden="true" />
        </span>
      </Cell>
      <Figure column="lifeSaving" of={load.lifeSaving} />
      <Figure column="overdue" of={load.overdue} />
      <Figure column="overdueForAWeek" of={load.overdueForAWeek} />
      <Cell column="overdueSince">{load.overdueSince ? <DueTime at={load.overdueSince} /> : <span className={classes.none}>{t("none")}</span>}</Cell>
      <Trend column="opened" now={load.openedThisWeek} before={load.openedWeekBefore} />
      <Trend column="closed" now={load.closedThisWeek} before={load.closedWeekBefore} />
    </tr>
  );
}

/** With its column's name for where the table has no room, and each caseworker is a card. */
function Cell({ column, isLate = false, children }: { column: Column; isLate?: boolean; children: ReactNode }) {
  const { t } = useTranslation("workload");
  return (
    <td className="numbers" data-column={t(`columns.${column}`)} data-late={isLate || undefined}>
      <span>{children}</span>
    </td>
  );
}

function Figure({ column, of }: { column: Column; of: number }) {
  const { number } = useFormats();
  return (
    <Cell column={column} isLate={of > 0}>
      {number(of)}
    </Cell>
  );
}

/** The last seven days beside the seven before. */
function Trend({ column, now, before }: { column: Column; now: number; before: number }) {
  const { t } = useTranslation("workload");
  const { number } = useFormats();
  const sign = now > before ? "↑" : now < before ? "↓" : "";
  return (
    <Cell column={column}>
      {number(now)} <span aria-hidden="true">{sign}</span> <small className={classes.before}>{t("before", { figure: number(before) })}</small>
    </Cell>
  );
}
