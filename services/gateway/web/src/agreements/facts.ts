import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useFormats } from "@/i18n/useFormats";
import type { Terms } from "./documents";

export interface Fact {
  name: string;
  label: string;
  value: string;
}

/** What the terms say that is no list of parties, services, costs or steps, in the reader's words; what is not said is empty. */
export function useTermFacts(terms: Terms): Fact[] {
  const { t } = useTranslation("fields");
  const said = useSaid(terms);
  return Object.entries(said).map(([name, value]) => ({ name, label: t(name), value }));
}

function useSaid(terms: Terms): Record<string, string> {
  const { t } = useTranslation("agreements");
  const { label } = useCodes();
  const { country, commas, day } = useFormats();
  const codes = (list: string, values: readonly string[]) => commas(values.map((one) => label(list, one)));
  const on = (value: string | null) => (value ? day(value) : "");
  return {
    agreementTitle: terms.title,
    agreementReference: terms.reference,
    agreementKind: label("agreementKind", terms.kind),
    agreementFrom: day(terms.validFrom),
    agreementUntil: terms.validUntil ? day(terms.validUntil) : t("noEnd"),
    agreementCountries: terms.countries.length > 0 ? commas(terms.countries.map(country)) : t("everywhere"),
    agreementAreas: commas([...terms.areas]),
    agreementNationalities: terms.nationalities.length > 0 ? commas(terms.nationalities.map(country)) : t("everybody"),
    agreementCategories: codes("personCategory", terms.categories),
    vulnerableGroups: terms.vulnerableGroups ?? "",
    informationChannels: codes("informationChannel", terms.channels),
    activationDecidedBy: terms.decidedBy ? label("partyRole", terms.decidedBy) : "",
    activationCriteria: terms.activationCriteria ?? "",
    activationSignals: codes("activationSignal", terms.activationSignals),
    sharingPurposes: terms.sharingPurposes.length > 0 ? codes("purpose", terms.sharingPurposes) : t("nothingShared"),
    sharingClasses: codes("fieldClass", terms.sharingClasses),
    reportEveryDays: terms.reportEveryDays === null ? "" : t("everyDays", { count: terms.reportEveryDays }),
    reportFigures: codes("reportFigure", terms.reportFigures),
    exerciseEveryMonths: terms.exerciseEveryMonths === null ? "" : t("everyMonths", { count: terms.exerciseEveryMonths }),
    reviewOn: on(terms.reviewOn),
    evaluateOn: on(terms.evaluateOn),
  };
}
