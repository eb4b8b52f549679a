import { useTranslation } from "react-i18next";
import type { GrantFileFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";

/** What is left of the donor's money; that it is not known, where nobody recorded how much there is. */
export function useFundLeft(): (grant: Pick<GrantFileFragment, "donor">) => string {
  const { t } = useTranslation("reintegration");
  const { money, day } = useFormats();
  return ({ donor }) => {
    if (!donor?.fund) return t("grant.fundUnknown");
    const left = t("grant.fundLeft", { left: money(donor.fund.left) });
    return donor.fund.validUntil ? `${left} · ${t("common:until", { day: day(donor.fund.validUntil) })}` : left;
  };
}
