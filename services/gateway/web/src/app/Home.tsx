import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Nothing } from "@/elements/Waiting";
import { addressOf, startOf } from "@/shell/sections";

/** Whoever signs in lands where their work waits. */
export function Home() {
  const { viewer } = useViewing();
  const { t } = useTranslation();
  const first = startOf(viewer.role, viewer.sections);
  return first ? <Navigate to={addressOf[first]} /> : <Nothing title={t("noSections")} />;
}
