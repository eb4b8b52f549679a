import { Navigate } from "@tanstack/react-router";
import { useViewing } from "@/connection/ViewerProvider";
import { Nothing } from "@/elements/Waiting";
import { addressOf } from "@/shell/sections";
import { useTranslation } from "react-i18next";

/** The first section the role has is where its work is. */
export function Home() {
  const { viewer } = useViewing();
  const { t } = useTranslation();
  const first = viewer.sections[0];
  return first ? <Navigate to={addressOf[first]} /> : <Nothing title={t("noSections")} />;
}
