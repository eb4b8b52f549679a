import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "./useCodes";

/** What a second person decided on what another asked for; `list` holds the reasons to decline. */
export function SecondDecision({ of, list }: { of: { decidedAt?: string | null; declineReason?: string | null }; list: string }) {
  const { t } = useTranslation("actions");
  const { label } = useCodes();
  const { day } = useFormats();
  if (!of.decidedAt) return null;
  return of.declineReason ? (
    <Chip tone="brick">{t("secondPerson.declined", { reason: label(list, of.declineReason.toUpperCase()) })}</Chip>
  ) : (
    <Chip tone="amber">{t("secondPerson.approved", { day: day(of.decidedAt) })}</Chip>
  );
}
