import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { Facts, Panel } from "@/elements/Panel";
import { FilesOf } from "@/files";
import type { PersonProfileFragment } from "@/generated/graphql";
import { isListedCountry } from "@/i18n/countries";
import { useFormats } from "@/i18n/useFormats";
import { lists } from "@/i18n/codes";
import { useCodes } from "@/actions/useCodes";
import classes from "./profile.module.css";

/** Who the person is, as far as the viewer's role may know it; the rest is said to be sealed, not left blank. */
export function ProfilePanel({ person, children }: { person: PersonProfileFragment; children: ReactNode }) {
  const { t } = useTranslation("registration");
  const { label } = useCodes();
  const { country, language, day, moment, list, commas } = useFormats();
  const { profile } = person;
  return (
    <Panel title={t("profile.title")}>
      {!profile && <Callout tone="plum">{t(person.erasedAt ? "profile.erased" : "profile.sealed")}</Callout>}
      <Facts
        of={[
          [t("profile.birth"), profile && <Birth person={person} />],
          [t("profile.ageBand"), label("ageBand", person.ageBand)],
          [t("profile.nationality"), profile && commas(nationalitiesOf(profile, country, (how) => label("knownBy", how)))],
          [t("profile.nationalityAnswer"), profile && label("nationalityAnswer", profile.nationalityAnswer ?? "NOT_ASKED")],
          [t("profile.formerResidences"), profile && commas(profile.formerResidences.map(country))],
          [t("profile.languages"), profile && list(profile.languages.map(language))],
          [t("profile.phone"), profile?.phone && <Phone typed={profile.phone} read={profile.phoneE164} />],
          [t("profile.email"), profile?.email && <bdi dir="ltr">{profile.email}</bdi>],
          [t("profile.region"), regionOf(person, t)],
          [t("profile.guardian"), profile?.guardian && <Guardian of={profile.guardian} />],
          [t("profile.location"), person.circumstances?.location],
          [t("profile.notes"), person.circumstances?.notes],
          [t("profile.registered"), moment(person.registeredAt)],
          [t("profile.noDocuments"), !person.hasDocuments && <Chip tone="amber">{t("profile.withoutDocuments")}</Chip>],
        ]}
      />
      {profile && profile.documents.length > 0 && (
        <ul className={classes.documents}>
          {profile.documents.map((document) => (
            <li key={document.number}>
              <b>{label("document", document.kind)}</b> <bdi className="reference">{document.number}</bdi>
              {document.issuingCountry && <> · {country(document.issuingCountry)}</>}
              {document.expiresOn && <> · {t("profile.expires", { day: day(document.expiresOn) })}</>}
              {isUnlisted(document) && <Chip tone="amber">{t("profile.unlisted")}</Chip>}
              {document.confiscated && <Chip tone="brick">{t("profile.confiscated")}</Chip>}
              <FilesOf document={document.number} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </Panel>
  );
}

/** Whether a paper names a kind or a country that is on no list any more. */
const isUnlisted = ({ kind, issuingCountry }: { kind: string; issuingCountry?: string | null }): boolean =>
  !(lists.document as readonly string[]).includes(kind) || Boolean(issuingCountry && !isListedCountry(issuingCountry));

/** Each with how it is known. */
const nationalitiesOf = (
  profile: NonNullable<PersonProfileFragment["profile"]>,
  country: (code: string) => string,
  knownBy: (how: string) => string,
): string[] => [
  ...(profile.nationality ? [`${country(profile.nationality)} (${knownBy(profile.nationalityKnownBy)})`] : []),
  ...profile.nationalities.map((one) => `${country(one.country)} (${knownBy(one.knownBy)})`),
];

/** A region that is withheld from everybody else is marked as sealed for who may see it. */
const regionOf = (person: PersonProfileFragment, t: TFunction<"registration">) =>
  person.regionName ?? person.region ?? (person.circumstances?.region && t("profile.regionSealed", { region: person.circumstances.region }));

function Birth({ person }: { person: PersonProfileFragment }) {
  const { t } = useTranslation("registration");
  const { day } = useFormats();
  const birth = person.profile?.birthDate;
  if (birth?.on) return <>{day(birth.on)}</>;
  if (birth?.year) return <>{t("profile.bornAbout", { year: birth.year })}</>;
  if (birth?.age !== null && birth?.age !== undefined) return <>{t("profile.agedAbout", { count: birth.age })}</>;
  if (birth?.ageMonths !== null && birth?.ageMonths !== undefined) return <>{t("profile.monthsAbout", { count: birth.ageMonths })}</>;
  return <>{t("profile.unknown")}</>;
}

type Named = NonNullable<NonNullable<PersonProfileFragment["profile"]>["guardian"]>;

/** Whoever was not looked into, or is not who they said, is marked. */
function Guardian({ of }: { of: Named }) {
  const { label } = useCodes();
  return (
    <>
      <bdi>{of.name}</bdi> · {label("guardianRelation", of.relation)}
      {of.phone && (
        <>
          {" · "}
          <bdi dir="ltr">{of.phone}</bdi>
        </>
      )}{" "}
      <Chip tone={of.verifiedBy === "REFUTED" ? "brick" : of.verifiedBy === "NOT_YET" ? "amber" : "moss"}>{label("guardianCheck", of.verifiedBy)}</Chip>
    </>
  );
}

/** As it was typed, and as everybody may dial it where that is known. */
function Phone({ typed, read }: { typed: string; read: string | null | undefined }) {
  return (
    <>
      <bdi dir="ltr">{typed}</bdi>
      {read && read !== typed && (
        <>
          {" · "}
          <bdi dir="ltr">{read}</bdi>
        </>
      )}
    </>
  );
}
