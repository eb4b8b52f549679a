import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Bell } from "@/notices";
import { Search } from "@/search";
import { addressOf, iconOf } from "@/shell/sections";
import { Shell } from "@/shell/Shell";

/** The frame with the search in it, which leads to every section of the role, and the bell of whoever is told anything. */
export function Frame() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const screens = viewer.sections.map((section) => ({ to: addressOf[section], icon: iconOf[section], label: t(`sections.${section}`) }));
  return <Shell search={<Search screens={screens} />} bell={viewer.permittedActions.includes("MarkNotices") && <Bell />} />;
}
