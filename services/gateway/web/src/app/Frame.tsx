import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Loading } from "@/elements/Waiting";
import { Bell } from "@/notices";
import { Search } from "@/search";
import { addressOf, iconOf } from "@/shell/sections";
import { Shell } from "@/shell/Shell";

/** Drawn bit by bit, which the router by itself does at one go: a phone answers nobody meanwhile. */
export function Frame() {
  return useDeferredValue(true, false) ? <Framed /> : <Loading />;
}

/** The frame with the search in it, which leads to every section of the role, and the bell of whoever is told anything. */
function Framed() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const screens = viewer.sections.map((section) => ({ to: addressOf[section], icon: iconOf[section], label: t(`sections.${section}`) }));
  return <Shell search={<Search screens={screens} />} bell={viewer.permittedActions.includes("MarkNotices") && <Bell />} />;
}
