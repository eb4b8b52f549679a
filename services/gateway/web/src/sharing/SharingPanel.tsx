import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import classes from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import type { PersonConsentsFragment, PersonSharingFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { ConsentLine } from "@/consent";
import { withdrawSharingAction } from "./actions";

/** On what basis each use of the person's data rests, and which agency may have what. Withdrawal stops it at once. */
export function SharingPanel({ person }: { person: PersonConsentsFragment & PersonSharingFragment }) {
  const { t } = useTranslation("sharing");
  return (
    <Panel title={t("title")}>
      {person.consents.length + person.sharing.length === 0 && <p className={classes.quiet}>{t("none")}</p>}
      <ul className={classes.lines}>
        {person.consents.map((consent) => (
          <ConsentLine key={consent.id} consent={consent} />
        ))}
      </ul>
      {person.sharing.length > 0 && <h3 className={classes.under}>{t("agencies")}</h3>}
      <ul className={classes.lines}>
        {person.sharing.map((grant) => (
          <GrantLine key={grant.id} grant={grant} />
        ))}
      </ul>
    </Panel>
  );
}

function GrantLine({ grant }: { grant: PersonSharingFragment["sharing"][number] }) {
  const { t } = useTranslation("sharing");
  const { label } = useCodes();
  const { day, country, commas } = useFormats();
  const states = grant.agency?.states ?? [];
  const agency = grant.agency?.name ?? t("common:unknownAgency");
  const shared = `${label("purpose", grant.purpose)}: ${commas(grant.classes.map((name) => label("fieldClass", name)))}`;
  return (
    <li data-ended={grant.withdrawnAt ? true : undefined}>
      <div>
        <b>{agency}</b>
        <small>
          {shared}
          {grant.validUntil && <> · {t("common:until", { day: day(grant.validUntil) })}</>}
          {states.length > 0 && <> · {t("actsFor", { country: commas(states.map(country)) })}</>}
        </small>
        {grant.bestInterests && <small dir="auto">{grant.bestInterests}</small>}
      </div>
      {grant.withdrawnAt ? (
        <Chip tone="brick">{t("consent:withdrawn", { day: day(grant.withdrawnAt) })}</Chip>
      ) : (
        <ActionButtons actions={withdrawSharingAction(grant, `${agency} · ${shared}`)} />
      )}
    </li>
  );
}
