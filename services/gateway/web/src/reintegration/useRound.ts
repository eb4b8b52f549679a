import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";

/** Which of the follow-ups it is: those of a journey are told apart by their month. */
export function useRound(): (followUp: { month: number }) => string {
  const { t } = useTranslation("reintegration");
  const { number } = useFormats();
  return ({ month }) => t("followUps.month", { count: month, shown: number(month) });
}
