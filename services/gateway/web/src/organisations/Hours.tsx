import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { Chip, type Tone } from "@/elements/Chip";
import { useFormats } from "@/i18n/useFormats";
import { ownZone, sameClock, zoneLabel } from "@/i18n/zones";
import { DAYS, openAt, type OpenState } from "./hours";
import classes from "./organisations.module.css";

interface Opening {
  opening: string;
  hours: readonly string[];
  timeZone?: string | null;
}

const TONES: Record<OpenState, Tone> = { open: "moss", closed: "plain", unknown: "amber" };

/** Whether it is open at this moment, in words; what nobody knows is said. */
export function OpenMark({ of }: { of: Opening }) {
  const { t } = useTranslation("organisations");
  const state = openAt(of, useServiceTime());
  return <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>;
}

/** When it is open by its own clock, and what time it is there where the reader's clock shows another. */
export function Hours({ of }: { of: Opening }) {
  const { t } = useTranslation("organisations");
  const { momentAt } = useFormats();
  const now = new Date(useServiceTime()).toISOString();
  if (of.opening !== "WEEKLY") return <>{t(`codes:opening.${of.opening}`)}</>;
  const zone = of.timeZone;
  return (
    <div className={classes.hours}>
      <ul>
        {DAYS.filter((day) => of.hours.some((span) => span.startsWith(day))).map((day) => (
          <li key={day}>
            {t(`day.${day}`)} <bdi className="numbers">{timesOn(of.hours, day)}</bdi>
          </li>
        ))}
      </ul>
      {zone && <small>{sameClock(now, zone, ownZone()) ? zoneLabel(zone) : t("timeThere", { zone: zoneLabel(zone), at: momentAt(now, zone) })}</small>}
    </div>
  );
}

const timesOn = (hours: readonly string[], day: string): string =>
  hours.filter((span) => span.startsWith(day)).map((span) => span.slice(3).replace("-", "–")).join(", ");
