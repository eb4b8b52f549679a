import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { useViewing } from "@/connection/ViewerProvider";
import { useFormats } from "@/i18n/useFormats";
import classes from "./shell.module.css";

/** Nobody may take an exercise for the real thing, nor the other way round; how far it has come is seen live. */
export function ExerciseBanner() {
  const { t } = useTranslation();
  const { exercise } = useViewing();
  const { moment, number } = useFormats();
  const now = useServiceTime(exercise?.clock ?? null);
  if (!exercise) return null;
  const counts = {
    registered: number(exercise.registered),
    assistance: number(exercise.assistance),
    evacuation: number(exercise.evacuation),
    reintegration: number(exercise.reintegration),
  };
  return (
    <aside className={classes.exercise} aria-label={t("exercise.title")}>
      <strong>{t("exercise.title")}</strong>
      <span>{t("exercise.sentence")}</span>
      {exercise.pace > 1 && (
        <span className="numbers">
          {t("exercise.clock", { now: moment(new Date(now).toISOString()), pace: number(Math.round(exercise.pace)) })}
        </span>
      )}
      <span className="numbers">{t("exercise.progress", counts)}</span>
    </aside>
  );
}
