import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { RowClock, useServiceTime } from "@/connection/clock";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { printWhole } from "@/connection/wholeLists";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon } from "@/elements/Icon";
import { nameOf, Reference } from "@/elements/PersonName";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { objects, openingOf } from "@/evacuation";
import { useFormats } from "@/i18n/useFormats";
import { PassengersDocument, type Boarding } from "./documents";
import { Letterhead } from "./Letterhead";
import { usePrintedName } from "./usePrintedName";
import classes from "./paper.module.css";

/** The manifest of an operation as it goes along: one line for each person, with a place to tick who boarded. */
export function PassengersScreen() {
  const { operationId } = useParams({ from: "/evacuation/$operationId/paper" });
  const { t } = useTranslation("paper");
  const { data, failed, loading, refresh } = useLiveQuery(PassengersDocument, { id: operationId });
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  if (!data?.operation) return <EmptyState title={t("unknown")} />;
  return (
    <RowClock exercise={data.operation.crisis?.exerciseClock ?? null}>
      <Passengers operation={data.operation} />
    </RowClock>
  );
}

const GONE = ["RELEASED", "NO_SHOW"];

function Passengers({ operation }: { operation: Boarding }) {
  const { t } = useTranslation("paper");
  const { country, momentIn, number } = useFormats();
  const title = t("sheet.manifest");
  usePrintedName(`${title} ${operation.name}`);
  const aboard = operation.movements.filter(({ status }) => !GONE.includes(status)).toSorted((one, other) => (one.seat ?? 0) - (other.seat ?? 0));
  const leg = `${country(operation.originCountry)} – ${country(operation.destinationCountry)}`;
  const leaves = momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone);
  return (
    <div className={classes.desk}>
      <div className={`${classes.tools} on-screen`}>
        <Link to="/evacuation/$operationId" params={{ operationId: operation.id }}>
          {t("backToOperation")}
        </Link>
        <Button leftSection={<Icon name="print" size={16} />} onClick={() => void printWhole()}>
          {t("print")}
        </Button>
      </div>
      <article className={classes.paper}>
        <Letterhead title={title} of={operation.crisis} about={operation.name} />
        <p>
          {leg} · {leaves}
        </p>
        <p>{t("aboard", { figure: number(aboard.length), seats: number(operation.seats) })}</p>
        <table className={classes.table}>
          <thead>
            <tr>
              {["seat", "name", "reference", "sex", "age", "nationality", "status", "gates", "boarded"].map((head) => (
                <th key={head} scope="col">
                  {t(`head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {aboard.map((movement) => (
              <Line key={movement.id} movement={movement} marked={!operation.crisis?.exercise} />
            ))}
          </tbody>
        </table>
      </article>
    </div>
  );
}

/** Paper gets into other hands: that somebody is to be looked at before boarding stands on it, and not why. */
const isInOrder = (movement: Boarding["movements"][number], now: number): boolean =>
  movement.gates.length > 0 && movement.gates.every((gate) => openingOf(gate, now) === "open") && !objects(movement);

function Line({ movement, marked }: { movement: Boarding["movements"][number]; marked: boolean }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { number, country } = useFormats();
  const now = useServiceTime();
  const { person } = movement;
  return (
    <tr>
      <td>{movement.seat ? number(movement.seat) : "–"}</td>
      <td>
        {person.profile ? <bdi>{nameOf(person)}</bdi> : t("notShown")} {marked && <ExerciseMark of={person} />}
      </td>
      <td>
        <Reference of={person.reference} />
      </td>
      <td>{label("sex", person.sex)}</td>
      <td>{label("ageBand", person.ageBand)}</td>
      <td>{person.profile ? person.profile.nationality && country(person.profile.nationality) : t("notShown")}</td>
      <td>{label("movement", movement.status)}</td>
      <td>{t(isInOrder(movement, now) ? "gatesPassed" : "gatesOpen")}</td>
      <td>
        <span className={classes.box} aria-hidden="true" />
      </td>
    </tr>
  );
}
