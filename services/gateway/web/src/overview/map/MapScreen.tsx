import { NativeSelect } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useServiceTime } from "@/connection/clock";
import { usePages } from "@/connection/usePages";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { EmptyState, ListState } from "@/elements/Waiting";
import { DAY } from "@/i18n/formats";
import { useFormats } from "@/i18n/useFormats";
import { statuses, statusOf } from "./address";
import { LegsDocument } from "./documents";
import { Drawing } from "./Drawing";
import { isOnMap, legsOf, type Leg, type Operation } from "./legs";
import outline from "./outline.json";
import { useEndName } from "./useEndName";
import classes from "./map.module.css";

const FROM = { from: "/overview/map" } as const;
const DAYS = 30;

/** From where to where, and how far it is: as exact as the place of the list or the country, nobody's own place. Nothing of it is asked of anybody outside. */
export function MapScreen() {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  const status = statusOf(useSearch(FROM));
  const navigate = useNavigate(FROM);
  const now = useServiceTime();
  const [departsFrom] = useState(() => new Date(now - DAYS * DAY).toISOString());
  const pages = usePages(LegsDocument, { first: 100, departsFrom }, (data) => data.operations);
  const legs = legsOf(pages.nodes.filter((one) => status === undefined || one.status === status), outline);
  const unplaced = legs.filter((leg) => !isOnMap(leg));
  return (
    <Screen
      title={t("map.title")}
      lead={t("map.lead")}
      aside={
        <NativeSelect
          aria-label={t("map.status")}
          value={status ?? ""}
          onChange={({ currentTarget: { value } }) => void navigate({ search: { status: value || undefined }, replace: true })}
          data={[{ value: "", label: t("map.all") }, ...statuses.map((one) => ({ value: one, label: label("operationStatus", one) }))]}
        />
      }
    >
      <ListState pages={pages}>
        <EmptyState title={t("map.none")} />
      </ListState>
      {pages.nodes.length > 0 && (
        <div className={classes.beside}>
          <div>
            <Drawing legs={legs} />
            <Legend />
          </div>
          <Panel title={t("map.legs")}>
            {legs.length === 0 && <p>{t("map.none")}</p>}
            <ul className={classes.legs}>
              {legs.map((leg) => (
                <LegLines key={leg.key} leg={leg} isUnplaced={unplaced.includes(leg)} />
              ))}
            </ul>
            <ListRest pages={pages} m="sm" />
          </Panel>
        </div>
      )}
    </Screen>
  );
}

/** How each state is drawn: by the line itself, not by its colour. */
function Legend() {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  return (
    <>
      <ul className={classes.legend} aria-label={t("map.legend")}>
        {statuses.map((status) => (
          <li key={status}>
            <svg viewBox="0 0 44 8" width="44" height="8" aria-hidden="true">
              <path className={classes.leg} data-status={status} d="M0,4H44" />
            </svg>
            {label("operationStatus", status)}
          </li>
        ))}
      </ul>
      <p className={classes.source}>{t("map.source")}</p>
    </>
  );
}

function LegLines({ leg: { from, to, operations }, isUnplaced }: { leg: Leg; isUnplaced: boolean }) {
  const { t } = useTranslation("overview");
  const nameOf = useEndName();
  return (
    <li>
      <h3>{t("leg", { from: nameOf(from), to: nameOf(to) })}</h3>
      {isUnplaced && <small>{t("map.unplaced")}</small>}
      <ul>
        {operations.map((operation) => (
          <OperationLine key={operation.id} operation={operation} />
        ))}
      </ul>
    </li>
  );
}

function OperationLine({ operation }: { operation: Operation }) {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  const { momentIn, number } = useFormats();
  return (
    <li>
      <Link to="/evacuation/$operationId" params={{ operationId: operation.id }}>
        <bdi>{operation.name}</bdi>
      </Link>{" "}
      <ExerciseMark of={operation.crisis} />
      <small>
        {label("operationStatus", operation.status)} · {label("mode", operation.mode)} ·{" "}
        <span className="numbers">{momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone)}</span> ·{" "}
        {t("map.seats", { free: number(operation.free), seats: number(operation.seats) })}
      </small>
    </li>
  );
}
