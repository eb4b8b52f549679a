import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import { Chip, type Tone } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon } from "@/elements/Icon";
import type { OperationCardFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { Occupancy } from "./Occupancy";
import classes from "./evacuation.module.css";

const tones: Record<string, Tone> = { PLANNED: "amber", FROZEN: "brand", DEPARTED: "sky", ARRIVED: "moss", CANCELLED: "plain" };

export const operationTone = (status: string): Tone => tones[status] ?? "plain";

export const iconOfMode = (mode: string) => (mode === "AIR" ? "air" : mode === "SEA" ? "sea" : "road");

export function OperationCard({ operation }: { operation: OperationCardFragment }) {
  const { t } = useTranslation("evacuation");
  const { label } = useCodes();
  const { country, momentIn } = useFormats();
  const waiting = operation.status === "PLANNED" || operation.status === "FROZEN";
  return (
    <li className={classes.card}>
      <header>
        <span className={classes.mode}>
          <Icon name={iconOfMode(operation.mode)} size={20} />
        </span>
        <div>
          <h2>
            <Link to="/evacuation/$operationId" params={{ operationId: operation.id }}>
              {operation.name}
            </Link>
          </h2>
          <p>{t("leg", { from: country(operation.originCountry), to: country(operation.destinationCountry) })}</p>
        </div>
        <div className={classes.marks}>
          <ExerciseMark of={operation.crisis} />
          <Chip tone={operationTone(operation.status)}>{label("operationStatus", operation.status)}</Chip>
        </div>
      </header>
      <Occupancy operation={operation} />
      <p className={classes.when}>
        <span className="numbers">{momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone)}</span>
        {waiting && (
          <RowClock exercise={operation.crisis?.exerciseClock}>
            <DueTime at={operation.departsAt} />
          </RowClock>
        )}
      </p>
    </li>
  );
}
