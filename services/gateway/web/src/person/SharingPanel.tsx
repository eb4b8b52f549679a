import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { withdrawConsentAction, withdrawSharingAction } from "./actions";
import type { PersonFile } from "./documents";
import classes from "./person.module.css";

/** On what basis each use of the person's data rests, and which agency may have what. Withdrawal stops it at once. */
export function SharingPanel({ person }: { person: PersonFile }) {
  const { t } = useTranslation("person");
  return (
    <Panel title={t("sharing.title")}>
      {person.consents.length + person.sharing.length === 0 && <p className={classes.quiet}>{t("sharing.none")}</p>}
      <ul className={classes.lines}>
        {person.consents.map((consent) => (
          <ConsentLine key={consent.id} consent={consent} />
        ))}
      </ul>
      {person.sharing.length > 0 && <h3 className={classes.under}>{t("sharing.agencies")}</h3>}
      <ul className={classes.lines}>
        {person.sharing.map((grant) => (
          <GrantLine key={grant.id} grant={grant} />
        ))}
      </ul>
    </Panel>
  );
}

function ConsentLine({ consent }: { consent: PersonFile["consents"][number] }) {
  const { t } = useTranslation("person");
  const { label } = useCodes();
  const { day } = useFormats();
  return (
    <li data-ended={consent.withdrawnAt ? true : undefined}>
      <div>
        <b>{label("purpose", consent.purpose)}</b>
        <small>
          {label("legalBasis", consent.legalBasis)}
          {consent.form && <> · {label("consentForm", consent.form)}</>}
          {consent.ownView && <> · {t("sharing.ownView", { view: label("ownView", consent.ownView) })}</>}
          {consent.validUntil && <> · {t("sharing.until", { day: day(consent.validUntil) })}</>}
        </small>
      </div>
      {consent.withdrawnAt ? (
        <Chip tone="brick">{t("sharing.withdrawn", { day: day(consent.withdrawnAt) })}</Chip>
      ) : (
        <ActionButtons actions={withdrawConsentAction(consent)} />
      )}
    </li>
  );
}

function GrantLine({ grant }: { grant: PersonFile["sharing"][number] }) {
  const { t } = useTranslation("person");
  const { label } = useCodes();
  const { day, country } = useFormats();
  const states = grant.agency?.states ?? [];
  return (
    <li data-ended={grant.withdrawnAt ? true : undefined}>
      <div>
        <b>{grant.agency?.name ?? t("sharing.unknownAgency")}</b>
        <small>
          {label("purpose", grant.purpose)}: {grant.classes.map((name) => label("fieldClass", name)).join(", ")}
          {grant.validUntil && <> · {t("sharing.until", { day: day(grant.validUntil) })}</>}
          {states.length > 0 && <> · {t("sharing.actsFor", { country: states.map(country).join(", ") })}</>}
        </small>
        {grant.bestInterests && <small dir="auto">{grant.bestInterests}</small>}
      </div>
      {grant.withdrawnAt ? (
        <Chip tone="brick">{t("sharing.withdrawn", { day: day(grant.withdrawnAt) })}</Chip>
      ) : (
        <ActionButtons actions={withdrawSharingAction(grant)} />
      )}
    </li>
  );
}
