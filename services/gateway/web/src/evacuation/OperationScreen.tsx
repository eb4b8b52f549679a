import { Link, useParams } from "@tanstack/react-router";
import { useMemo, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyOptions } from "@/actions/useChoices";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { RowClock, useServiceTime } from "@/connection/clock";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon } from "@/elements/Icon";
import { isolated, nameOf } from "@/elements/PersonName";
import { Panel, Screen } from "@/elements/Panel";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import { FilesOfRecord } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { holdSeatAction, operationActions } from "./actions";
import { OperationChangedDocument, OperationDocument, SeatCandidatesDocument, type OperationFile } from "./documents";
import { Manifest } from "./Manifest";
import { Occupancy } from "./Occupancy";
import { objects } from "./movement";
import { operationTone } from "./OperationCard";
import { SeatMap } from "./SeatMap";
import classes from "./evacuation.module.css";

interface Props {
  /** Seats for whole families, of the room that knows who belongs together. */
  families: ComponentType<{ operation: OperationFile }>;
}

/** One operation, live: its seats, and for everybody on it which gates are still closed. */
export function OperationScreen({ families: Families }: Props) {
  const { operationId } = useParams({ from: "/evacuation/$operationId" });
  const { t } = useTranslation("evacuation");
  const codes = useCodes();
  const { country, momentIn } = useFormats();
  const { data, failed, loading, refresh } = useLiveQuery(OperationDocument, { id: operationId });
  const exercise = data?.operation?.crisis?.exerciseClock ?? null;
  const now = useServiceTime(exercise);
  useLiveUpdates(OperationChangedDocument, { id: operationId }, refresh);
  const agencies = useAgencyOptions(!data?.operation?.movements.some((one) => one.permittedActions.includes("HandOverPerson")));
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  const operation = data?.operation;
  if (!operation) return <EmptyState title={t("unknown")} />;
  return (
    <RowClock exercise={exercise}>
    <Screen
      title={operation.name}
      lead={
        <>
          {t("leg", { from: country(operation.originCountry), to: country(operation.destinationCountry) })}
          {" · "}
          <span className="numbers">{momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone)}</span>{" "}
          {["PLANNED", "FROZEN"].includes(operation.status) && <DueTime at={operation.departsAt} />}
          <span className={`${classes.arrives} numbers`}>
            {t("arrives", { at: momentIn(operation.arrivesAt, operation.destinationCountry, operation.destinationTimeZone) })}
          </span>
          {operation.status === "PLANNED" && operation.freezesAt && (
            <span className={classes.freezes}>
              {t(Date.parse(operation.freezesAt) < now ? "notFrozen" : "freezes", { at: momentIn(operation.freezesAt, operation.originCountry, operation.originTimeZone) })}
            </span>
          )}
        </>
      }
      aside={
        <>
          <ExerciseMark of={operation.crisis} />
          <Chip tone={operationTone(operation.status)}>{codes.label("operationStatus", operation.status)}</Chip>
          <Link to="/evacuation/$operationId/paper" params={{ operationId }} className={`${classes.paper} on-screen`}>
            <Icon name="print" size={16} />
            {t("paper")}
          </Link>
          <ActionButtons actions={operationActions(operation, codes, now)} shown={2} primary="screen" />
        </>
      }
    >
      <div className={classes.operation}>
        <Panel title={t("seats")} aside={
            <div className={classes.tools}>
              <Families operation={operation} />
              <Hold operation={operation} />
            </div>
          }
        >
          <Occupancy operation={operation} />
          <SeatMap operation={operation} />
        </Panel>
        <Manifest operation={operation} codes={codes} agencies={agencies} />
        <FilesOfRecord id={operation.id} of="operation" name={operation.name} may={operation.permittedActions.includes("AddAttachment")} />
      </div>
      <Link to="/evacuation" className="on-screen">
        {t("back")}
      </Link>
    </Screen>
    </RowClock>
  );
}

function Hold({ operation }: { operation: OperationFile }) {
  const may = operation.permittedActions.includes("HoldSeat");
  const { data, refresh } = useLiveQuery(SeatCandidatesDocument, { operationId: operation.id, first: 100 }, { pause: !may });
  const { label } = useCodes();
  const { t } = useTranslation("evacuation");
  const candidates = useMemo(
    () =>
      (data?.seatCandidates ?? []).map(({ id, urgency, person }) => ({
        value: id,
        label: [nameOf(person) ?? person.reference, label("ageBand", person.ageBand), label("urgency", urgency), ...(objects({ person }) ? [t("childObjects")] : [])]
          .map(isolated)
          .join(" · "),
      })),
    [data, label, t],
  );
  return <ActionButtons actions={holdSeatAction(operation, candidates)} opens={refresh} primary="screen" />;
}
