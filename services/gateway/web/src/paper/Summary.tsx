import { useTranslation } from "react-i18next";
import { useNeedOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { Facts } from "@/elements/Panel";
import { nameOf } from "@/elements/PersonName";
import { useFormats } from "@/i18n/useFormats";
import type { OnPaper } from "./documents";
import { Part } from "./Lines";
import classes from "./paper.module.css";

/** A case on one paper: what the reader's role sees of it; what it does not see is said to be missing. */
export function Summary({ person }: { person: OnPaper }) {
  const { t } = useTranslation("paper");
  return (
    <>
      <Who person={person} />
      <Part title={t("part.needs")}>
        <Needs person={person} />
      </Part>
      <Part title={t("part.consents")}>
        <Consents person={person} />
      </Part>
      <Part title={t("part.help")}>
        <Help person={person} />
      </Part>
      {person.movements.length > 0 && (
        <Part title={t("part.evacuation")}>
          <Movements person={person} />
        </Part>
      )}
      {person.journeys.map((journey) => (
        <Part key={journey.id} title={t("part.return")}>
          <Journey journey={journey} />
        </Part>
      ))}
    </>
  );
}

function Who({ person }: { person: OnPaper }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { country, language, commas, day } = useFormats();
  const { profile } = person;
  const others = person.household?.members.filter(({ id }) => id !== person.id) ?? [];
  const current = person.cases.find(({ status }) => status !== "CLOSED") ?? person.cases[0];
  return (
    <Facts
      of={[
        [t("who.name"), profile ? <bdi>{nameOf(person)}</bdi> : t("notShown")],
        [t("who.sex"), label("sex", person.sex)],
        [t("who.age"), label("ageBand", person.ageBand)],
        [t("who.nationality"), profile ? profile.nationality && country(profile.nationality) : t("notShown")],
        [t("who.languages"), profile ? commas(profile.languages.map(language)) : t("notShown")],
        [t("who.place"), person.regionName ?? person.region],
        [t("who.crisis"), person.crisis?.name],
        [t("who.registered"), day(person.registeredAt)],
        [t("who.phase"), label("phase", person.phase)],
        [t("who.urgency"), person.urgency && label("urgency", person.urgency)],
        [t("who.caseworker"), current?.caseworker && <bdi>{current.caseworker.name}</bdi>],
        [t("who.household"), commas(others.map((one) => `${nameOf(one) ?? one.reference} (${label("relationship", one.relationship)})`))],
      ]}
    />
  );
}

function Needs({ person }: { person: OnPaper }) {
  const { t } = useTranslation("paper");
  const named = useNeedOptions();
  const open = person.needs.filter(({ endedAt }) => !endedAt);
  if (open.length === 0) return <p>{t("noneKnown")}</p>;
  return (
    <ul>
      {open.map(({ id, code }) => (
        <li key={id}>{code ? (named.find(({ value }) => value === code)?.label ?? code) : t("needNotShown")}</li>
      ))}
    </ul>
  );
}

function Consents({ person }: { person: OnPaper }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { day, language, commas } = useFormats();
  if (person.consents.length === 0) return <p>{t("noConsentSeen")}</p>;
  return (
    <ul>
      {person.consents.map((consent) => (
        <li key={consent.id}>
          {commas([
            label("purpose", consent.purpose),
            label("legalBasis", consent.legalBasis),
            consent.form && label("consentForm", consent.form),
            language(consent.language),
            consent.interpretation && label("interpretation", consent.interpretation),
            day(consent.givenAt),
            consent.withdrawnAt && t("withdrawn", { day: day(consent.withdrawnAt) }),
          ])}
        </li>
      ))}
    </ul>
  );
}

function Help({ person }: { person: OnPaper }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { day, number, commas } = useFormats();
  const deliveries = person.cases.flatMap(({ assistance }) => assistance.flatMap((one) => one.deliveries));
  return (
    <>
      <ul>
        {person.requests.map((request) => (
          <li key={request.id}>
            {t("asked", { day: day(request.madeAt) })}{" "}
            {commas([label("requestKind", request.kind), ...request.services.map((one) => label("service", one)), label("urgency", request.urgency)])}
            {request.withdrawnAt && <> · {t("withdrawn", { day: day(request.withdrawnAt) })}</>}
          </li>
        ))}
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            {t("given", { day: day(delivery.deliveredAt) })} {commas([label("service", delivery.serviceCode), label("modality", delivery.modality)])} × {number(delivery.quantity)}
          </li>
        ))}
      </ul>
      {person.requests.length + deliveries.length === 0 && <p>{t("noneKnown")}</p>}
    </>
  );
}

function Movements({ person }: { person: OnPaper }) {
  const { label } = useCodes();
  const { country, momentIn } = useFormats();
  return (
    <ul>
      {person.movements.map(({ id, status, operation }) => (
        <li key={id}>
          <bdi>{operation.name}</bdi> · {country(operation.originCountry)} – {country(operation.destinationCountry)} ·{" "}
          {momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone)} · {label("movement", status)}
        </li>
      ))}
    </ul>
  );
}

function Journey({ journey }: { journey: OnPaper["journeys"][number] }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { country, day, money, commas } = useFormats();
  return (
    <>
      <p>{commas([country(journey.country), journey.arrivedAt && t("home", { day: day(journey.arrivedAt) })])}</p>
      {journey.plan && <p>{t("plan", { services: commas(journey.plan.services.map((one) => label("planService", one))) })}</p>}
      <ul className={classes.grants}>
        {journey.grants.map((grant) => (
          <li key={grant.id}>{commas([label("grantPurpose", grant.purpose), money(grant.amount), label("grantStatus", grant.status)])}</li>
        ))}
      </ul>
    </>
  );
}
