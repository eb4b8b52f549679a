import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { useViewing } from "@/connection/ViewerProvider";
import { useFormats } from "@/i18n/useFormats";
import classes from "./shell.module.css";

/** Nobody may take an exercise for the real thing, nor the other way round. */
export function ExerciseBanner() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const { moment, number } = useFormats();
  const now = useServiceTime();
  if (!viewer.exercise) return null;
  return (
    <aside className={classes.exercise} aria-label={t("exercise.title")}>
      <strong>{t("exercise.title")}</strong>
      <span>{t("exercise.sentence")}</span>
      {viewer.pace > 1 && (
        <span className="numbers">{t("exercise.clock", { now: moment(new Date(now).toISOString()), pace: number(viewer.pace) })}</span>
      )}
    </aside>
  );
}
