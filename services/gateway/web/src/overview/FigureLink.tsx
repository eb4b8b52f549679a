import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { Figure } from "./figures";
import classes from "./overview.module.css";

interface Props {
  label: string;
  figure: Figure;
  way: LinkProps;
  isAlarm?: boolean;
}

/** A figure, what it counts, and the list behind it; where there is nobody real, that of the exercise, marked as such. */
export function FigureLink({ label, figure, way, isAlarm = false }: Props) {
  const { t } = useTranslation("overview");
  const { number } = useFormats();
  return (
    <Link {...way} className={classes.figure} data-alarm={isAlarm || undefined}>
      <span>{label}</span>
      <b className="numbers">{number(figure.count || figure.madeUp)}</b>
      {figure.madeUp > 0 && <small>{figure.count > 0 ? t("madeUp", { figure: number(figure.madeUp) }) : t("allMadeUp")}</small>}
    </Link>
  );
}
