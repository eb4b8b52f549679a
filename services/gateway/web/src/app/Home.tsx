import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { EmptyState } from "@/elements/Waiting";
import { addressOf, startOf } from "@/shell/sections";

/** Whoever signs in lands where their work waits. */
export function Home() {
  const { viewer } = useViewing();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const first = startOf(viewer.role, viewer.sections);
  const start = first ? addressOf[first] : null;
  // Once, not each time something is drawn while the screen loads: whoever clicks on meanwhile would be brought back.
  useEffect(() => {
    if (start) void navigate({ to: start, replace: true });
  }, [navigate, start]);
  return start ? null : <EmptyState title={t("noSections")} />;
}
