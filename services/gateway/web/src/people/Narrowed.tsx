import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { useCodes } from "@/actions/useCodes";
import type { Narrowing } from "./filters";

/** On paper only: what the list was narrowed to, so that nobody takes a part for everybody. */
export function Narrowed({ to }: { to: Partial<Narrowing> }) {
  const { t } = useTranslation("people");
  const { crises } = useViewing();
  const { label } = useCodes();
  const said = [
    to.search?.trim(),
    crises.find(({ id }) => id === to.crisisId)?.name,
    to.phase && label("phase", to.phase),
    to.caseStatus && label("caseStatus", to.caseStatus),
    to.urgency && label("urgency", to.urgency),
    to.overdue && t("filter.overdue"),
    to.assignedToMe && t("filter.mine"),
  ].filter(Boolean);
  if (said.length === 0) return null;
  return <p className="printed">{t("common:printed.narrowed", { to: said.join(" · ") })}</p>;
}
