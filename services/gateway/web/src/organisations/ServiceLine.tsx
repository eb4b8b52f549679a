import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import type { OrganisationRowFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";

type Offer = OrganisationRowFragment["services"][number];

/** What is offered, how much of it as far as anybody knows, and where and for whom it differs from the organisation. */
export function ServiceLine({ offer }: { offer: Offer }) {
  const { t } = useTranslation("organisations");
  const codes = useCodes();
  const { number, commas, language } = useFormats();
  const capacity =
    typeof offer.capacity === "number" && offer.unit ? t("capacityOf", { amount: number(offer.capacity), unit: codes.label("capacityUnit", offer.unit) }) : t("capacityUnknown");
  const more = commas([
    offer.categories.length > 0 && commas(offer.categories.map((one) => codes.label("personCategory", one))),
    offer.areas.length > 0 && commas([...offer.areas]),
    offer.languages.length > 0 && commas(offer.languages.map(language)),
  ]);
  return (
    <span>
      {codes.label("coordinationService", offer.service)} · {capacity}
      {more && <> · {more}</>}
    </span>
  );
}
