import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import type { OrganisationRowFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { dayOn, ownZone } from "@/i18n/zones";
import { Contact } from "./Contact";
import { calledOn } from "./match";
import classes from "./organisations.module.css";

/** Whom to call there today, by the organisation's own day, and in whose place. */
export function Called({ organisation }: { organisation: OrganisationRowFragment }) {
  const { t } = useTranslation("organisations");
  const now = new Date(useServiceTime()).toISOString();
  const called = calledOn(organisation.focalPoints, dayOn(now, organisation.timeZone ?? ownZone()));
  const names = useFocalPointName(organisation);
  if (called.length === 0) return null;
  return (
    <ul className={classes.called}>
      {called.map(({ called: one, inPlaceOf }) => (
        <li key={inPlaceOf?.id ?? one.id}>
          <span>
            {names(one)}
            {inPlaceOf && <> · {t("inPlaceOf", { name: names(inPlaceOf) })}</>}
          </span>
          <Contact id={one.id} />
        </li>
      ))}
    </ul>
  );
}

/** A focal point without a name: which one of the organisation's it is, where and in which languages. */
export function useFocalPointName(organisation: OrganisationRowFragment): (one: OrganisationRowFragment["focalPoints"][number]) => string {
  const { t } = useTranslation("organisations");
  const { number, commas, language } = useFormats();
  return (one) => {
    const place = organisation.focalPoints.findIndex(({ id }) => id === one.id) + 1;
    return commas([t("focalPoint", { number: number(place) }), commas([...one.areas]), commas(one.languages.map(language))]);
  };
}
