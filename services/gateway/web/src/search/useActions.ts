import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import type { IconName } from "@/elements/Icon";
import type { Screen } from "./entries";

/** Where what is not about one person yet begins, by its command. */
const PLACES: readonly [string, string, IconName][] = [
  ["RegisterPerson", "/register", "register"],
  ["ReceiveWorkbook", "/imports", "upload"],
  ["PlanOperation", "/evacuation", "evacuation"],
  ["OfferCourse", "/training", "training"],
  ["PublishReport", "/reports", "reports"],
];

/** What the role may begin. */
export function useActions(): Screen[] {
  const { t } = useTranslation("search");
  const { permittedActions } = useViewing().viewer;
  return PLACES.filter(([command]) => permittedActions.includes(command)).map(([command, to, icon]) => ({
    to,
    icon,
    label: t(`actions.${command}`),
  }));
}
