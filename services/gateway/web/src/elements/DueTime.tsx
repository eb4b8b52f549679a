import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { DAY } from "@/i18n/formats";
import { useFormats } from "@/i18n/useFormats";
import classes from "./elements.module.css";

export type Pressure = "late" | "soon" | "calm";

export function pressureOf(dueAt: string, now: number): Pressure {
  const left = Date.parse(dueAt) - now;
  if (left < 0) return "late";
  return left < DAY ? "soon" : "calm";
}

/** When something is due, relative to the services' clock; the exact moment is in the title. */
export function DueTime({ at }: { at: string }) {
  const { t } = useTranslation();
  const { relative, moment } = useFormats();
  const now = useServiceTime();
  const pressure = pressureOf(at, now);
  const left = Date.parse(at) - now;
  return (
    <time dateTime={at} title={moment(at)} className={classes.due} data-pressure={pressure}>
      {pressure === "late" ? t("overdue", { since: relative(left) }) : relative(left)}
    </time>
  );
}
