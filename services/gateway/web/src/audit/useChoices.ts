import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import actions from "./auditActions.json";
import { AuditAccountsDocument, AuditPersonDocument } from "./documents";
import { shortOf, useAuditWords } from "./useAuditWords";

/** Whoever works or worked here. */
export function useAccountChoices() {
  const { data } = useLiveQuery(AuditAccountsDocument, {});
  const { label } = useCodes();
  return (data?.accounts ?? []).map(({ id, name, role }) => ({ value: id, label: `${name} · ${label("role", role)}` }));
}

/** Whom the trail is narrowed to, in words; by the end of the id where nobody has it any more. */
export function usePersonNamed(id: string | undefined): string {
  const { t } = useTranslation("audit");
  const { data } = useLiveQuery(AuditPersonDocument, { id: id ?? "" }, { pause: id === undefined });
  if (data?.person?.erasedAt) return t("erased");
  return data?.person?.reference ?? shortOf(id ?? "");
}

/** Whatever a line may say was done, by its words. */
export function useActionChoices() {
  const { action } = useAuditWords();
  const { i18n } = useTranslation();
  return useMemo(
    () => actions.map((value) => ({ value, label: action(value) })).sort((one, other) => one.label.localeCompare(other.label, i18n.language)),
    // The words change with the language alone.
    [i18n.language],
  );
}
