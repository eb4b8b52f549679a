import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { useFormats } from "@/i18n/useFormats";
import { sameClock, ownZone } from "@/i18n/zones";
import { weeksOf } from "./days";
import type { Entry } from "./entries";
import { useDayWords } from "./useDayWords";
import classes from "./calendar.module.css";

interface Props {
  days: readonly string[];
  /** Days of other months stand back. */
  month: string | undefined;
  today: string;
  entries: readonly Entry[];
  title: string;
}

/** A row for each week, a column for each day of it; on a phone the days one below the other, those with nothing left out. */
export function DaysTable({ days, month, today, entries, title }: Props) {
  const { t } = useTranslation("overview");
  const { weekday } = useDayWords();
  const weeks = weeksOf(days);
  return (
    <>
      <table aria-label={title} className={classes.days} data-alone={days.length === 1 || undefined}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} day={day} isToday={day === today} isElsewhere={month !== undefined && !day.startsWith(month)} entries={entries.filter((one) => one.day === day)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!entries.some(({ day }) => days.includes(day)) && <p className={classes.nothing}>{t("calendar.nothing")}</p>}
    </>
  );
}

interface DayProps {
  day: string;
  isToday: boolean;
  isElsewhere: boolean;
  entries: readonly Entry[];
}

function Day({ day, isToday, isElsewhere, entries }: DayProps) {
  const { t } = useTranslation("overview");
  const { number, day: written } = useFormats();
  return (
    <td data-today={isToday || undefined} data-elsewhere={isElsewhere || undefined} data-nothing={entries.length === 0 || undefined}>
      <time dateTime={day}>
        <span className={classes.number} aria-hidden="true">{number(Number(day.slice(8)))}</span>
        <span className={classes.whole}>{written(day)}</span>
        {isToday && <small>{t("calendar.today")}</small>}
      </time>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id} data-kind={entry.kind}>
              <What entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** Its kind in words, never by colour alone; its hour by the clocks of the place, which are named where they are not the reader's. */
function What({ entry }: { entry: Entry }) {
  const { t } = useTranslation("overview");
  const { label } = useCodes();
  const { country, number } = useFormats();
  const { hour } = useDayWords();
  const { at, zone } = entry;
  return (
    <>
      <small>
        {t(`calendar.one.${entry.kind}`)}
        {at && zone && <span className="numbers"> {hour(at, zone, !sameClock(at, zone, ownZone()))}</span>}
      </small>
      <Link {...entry.way}>
        <bdi>{entry.title}</bdi>
      </Link>
      {entry.leg && <small>{t("leg", { from: country(entry.leg.from), to: country(entry.leg.to) })}</small>}
      {entry.status && <small>{label("operationStatus", entry.status)}</small>}
      {entry.sessions !== null && <small>{t("calendar.sessions", { count: entry.sessions, figure: number(entry.sessions) })}</small>}
      <ExerciseMark of={entry} />
    </>
  );
}
