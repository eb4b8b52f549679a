import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { isolated } from "@/elements/PersonName";
import type { PersonConsentsFragment } from "@/generated/graphql";
import { FilesOf } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { withdrawConsentAction } from "./actions";

const textNamed = (text: string, language: (tag: string) => string): string => {
  const end = text.lastIndexOf("-");
  return `${language(text.slice(0, end))} ${text.slice(end + 1)}`;
};

/** On what basis one use of the person's data rests. */
export function ConsentLine({ consent }: { consent: PersonConsentsFragment["consents"][number] }) {
  const { t } = useTranslation("consent");
  const codes = useCodes();
  const { label } = codes;
  const { day, language } = useFormats();
  const interpretation = consent.interpretation && [label("interpretation", consent.interpretation), consent.interpreter && isolated(consent.interpreter)];
  return (
    <li data-ended={consent.withdrawnAt ? true : undefined}>
      <div>
        <b>{label("purpose", consent.purpose)}</b>
        <small>
          {label("legalBasis", consent.legalBasis)}
          {consent.form && <> · {label("consentForm", consent.form)}</>}
          {consent.ownView && <> · {t("ownView", { view: label("ownView", consent.ownView) })}</>}
          {" · "}
          {t("askedIn", { language: language(consent.language) })}
          {interpretation && <> · {t("interpretedBy", { who: interpretation.filter(Boolean).join(" · ") })}</>}
          {consent.textRead && <> · {t("textRead", { text: textNamed(consent.textRead, language) })}</>}
          {consent.validUntil && <> · {t("common:until", { day: day(consent.validUntil) })}</>}
        </small>
      </div>
      {consent.withdrawnAt ? (
        <Chip tone="brick">{t("withdrawn", { day: day(consent.withdrawnAt) })}</Chip>
      ) : (
        <ActionButtons actions={withdrawConsentAction(consent, codes)} />
      )}
      <FilesOf id={consent.id} />
    </li>
  );
}
