import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { localeOf } from "@/i18n/formats";

/** Of days, which are the same everywhere, and of hours, which are a zone's. */
export function useDayWords() {
  const { i18n } = useTranslation();
  return useMemo(() => dayWords(localeOf(i18n.language)), [i18n.language]);
}

function dayWords(tag: string) {
  const part = (day: string, shown: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...shown, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  return {
    weekday: (day: string) => part(day, { weekday: "short" }),
    month: (day: string) => part(day, { month: "long", year: "numeric" }),
    /** With the zone's name where it is not the reader's. */
    hour: (at: string, timeZone: string, isNamed: boolean) =>
      new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone, ...(isNamed && { timeZoneName: "short" as const }) }).format(new Date(at)),
  };
}
