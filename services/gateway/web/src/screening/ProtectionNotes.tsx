import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import type { PersonScreeningFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { isOriginOpen } from "./origin";

/** What was reported of the person, and from what they need protection. */
export function ProtectionNotes({ person }: { person: PersonScreeningFragment }) {
  return (
    <>
      <Reports person={person} />
      <Protection person={person} />
    </>
  );
}

/** What was reported by whoever may not read what is known. */
function Reports({ person }: { person: PersonScreeningFragment }) {
  const { t } = useTranslation("screening");
  const { moment } = useFormats();
  return person.circumstanceReports.map(({ id, region, location, notes, reportedAt }) => (
    <Callout key={id} tone="plum" title={t("reports.title", { at: moment(reportedAt) })}>
      {[region && t("reports.region", { region }), location, notes].filter(Boolean).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </Callout>
  ));
}

function Protection({ person }: { person: PersonScreeningFragment }) {
  const { t } = useTranslation("screening");
  const { label } = useCodes();
  const { country, commas } = useFormats();
  const { protection, profile } = person;
  if (!protection || (protection.status === "NONE_KNOWN" && !protection.trafficking)) return null;
  return (
    <Callout tone="plum" title={label("protectionStatus", protection.status)}>
      {protection.status !== "NONE_KNOWN" && <p>{t(protection.fearedCountries.length > 0 ? "protection.firewall" : "protection.firewallUnnamed")}</p>}
      {protection.status !== "NONE_KNOWN" && profile && isOriginOpen(profile, protection.status === "STATELESS") && <p>{t("protection.originOpen")}</p>}
      {protection.trafficking && <p>{t("protection.trafficking")}</p>}
      {protection.fearedCountries.length > 0 && <p>{commas(protection.fearedCountries.map(country))}</p>}
    </Callout>
  );
}
