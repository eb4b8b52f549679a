import { useTranslation } from "react-i18next";
import { lists } from "@/i18n/codes";
import classes from "./elements.module.css";

/** Where a person is on the way from registration to home: five stations on one line. */
export function Passage({ phase, large = false }: { phase: string; large?: boolean }) {
  const { t } = useTranslation(["codes", "common"]);
  const here = lists.phase.findIndex((station) => station === phase);
  if (!large)
    return (
      <span className={classes.passage}>
        <span className={`${classes.stations} on-screen`} aria-hidden="true">
          {lists.phase.map((station, index) => (
            <i key={station} data-place={placeOf(index, here)} />
          ))}
        </span>
        <span>{t(`phase.${phase}`)}</span>
      </span>
    );
  return (
    <ol className={classes.route} aria-label={t("common:phases")}>
      {lists.phase.map((station, index) => (
        <li key={station} data-place={placeOf(index, here)} aria-current={index === here ? "step" : undefined}>
          <i aria-hidden="true" />
          <span>{t(`phase.${station}`)}</span>
        </li>
      ))}
    </ol>
  );
}

function placeOf(index: number, here: number): string {
  if (index < here) return "behind";
  return index === here ? "here" : "ahead";
}
