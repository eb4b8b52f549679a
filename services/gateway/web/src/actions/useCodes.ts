import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { lists, type ListName } from "@/i18n/codes";
import type { Option } from "./fields";

/** Labels of codes in the reader's language; an unknown code is shown as it is. */
export function useCodes() {
  const { t } = useTranslation("codes");
  const label = useCallback((list: string, code: string) => t(`${list}.${code}`, { defaultValue: code }), [t]);
  const options = useCallback(
    (list: ListName): Option[] => lists[list].map((value) => ({ value, label: t(`${list}.${value}`) })),
    [t],
  );
  return { label, options };
}

export type Codes = ReturnType<typeof useCodes>;
