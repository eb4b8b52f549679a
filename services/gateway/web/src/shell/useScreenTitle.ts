import { useTranslation } from "react-i18next";
import { useTitle } from "@/elements/useTitle";
import { addressOf } from "./sections";

const SINGLE: Record<string, string> = {
  people: "titles.person",
  evacuation: "titles.operation",
  imports: "titles.import",
  reports: "titles.report",
};

/** Key of the words for an address of the page: a section's, or of the one thing that is looked at. */
export function titleOf(pathname: string): string {
  const [, first = "", id] = pathname.split("/");
  const section = Object.entries(addressOf).find(([, address]) => address === `/${first}`)?.[0];
  if (!section) return "navigation";
  return (id && SINGLE[first]) || `sections.${section}`;
}

export function useScreenTitle(pathname: string): void {
  const { t } = useTranslation();
  useTitle(t(titleOf(pathname)));
}
