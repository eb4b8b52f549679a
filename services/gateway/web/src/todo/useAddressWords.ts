import { useTranslation } from "react-i18next";
import { useAgencyOptions, useCaseworkerOptions, useCrisisOptions, useOpenNeedOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { useFormats } from "@/i18n/useFormats";
import { narrowedParts, type Address, type Part } from "./address";

/** What a part of the queue is called: its lane and what it is narrowed to, in the reader's words. */
export function useAddressWords(): (address: Address) => string {
  const { t } = useTranslation("todo");
  const { label } = useCodes();
  const { list } = useFormats();
  const named = { caseworkerId: useCaseworkerOptions(), crisisId: useCrisisOptions(), agencyId: useAgencyOptions(), need: useOpenNeedOptions() };
  const word = (part: Part, value: string): string => {
    if (part in named) return named[part as keyof typeof named].find((one) => one.value === value)?.label ?? value;
    return label(part === "kind" ? "step" : part, value);
  };
  return (address) =>
    list([address.lane ? label("lane", address.lane) : t("allLanes"), ...narrowedParts(address).map((part) => word(part, address[part] ?? ""))]);
}
