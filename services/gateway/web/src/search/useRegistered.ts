import { useTranslation } from "react-i18next";
import { useAgencyOptions } from "@/actions/useChoices";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { useFormats } from "@/i18n/useFormats";
import { ImportsToFindDocument } from "./documents";
import type { Place, Screen } from "./entries";

const MOST_IMPORTS = 100;

/** Imports by when they came and for which crisis, as their list calls them. */
export function useImports(): Screen[] {
  const { t } = useTranslation("search");
  const { moment } = useFormats();
  const { sections } = useViewing().viewer;
  const { data } = useLiveQuery(ImportsToFindDocument, { first: MOST_IMPORTS }, { pause: !sections.includes("IMPORTS"), afterActions: false });
  return (data?.imports.edges ?? []).map(({ node: { id, receivedAt, crisis } }) => ({
    id,
    to: "/imports/$importId",
    params: { importId: id },
    icon: "imports",
    label: t("import", { at: moment(receivedAt) }),
    detail: crisis?.name,
  }));
}

/** Agencies lead to their records, or to the people of theirs who wait for something. */
export function useAgencies(): Screen[] {
  const { sections } = useViewing().viewer;
  const keepsRecords = sections.includes("AUDIT");
  const agencies = useAgencyOptions(!keepsRecords && !sections.includes("TO_DO"));
  const towards = (id: string): Pick<Screen, "to" | "search"> =>
    keepsRecords ? { to: "/records", search: { part: "agencies" } } : { to: "/todo", search: { agencyId: id } };
  return agencies.map(({ value, label }) => ({ id: value, label, icon: "people", ...towards(value) }));
}

/** A place leads to the people there who wait for something. */
export function usePlaces(found: readonly Place[]): Screen[] {
  const { sections } = useViewing().viewer;
  if (!sections.includes("TO_DO")) return [];
  return found.map(({ code, name }) => ({ id: code, to: "/todo", search: { region: code }, icon: "todo", label: name, detail: code }));
}
