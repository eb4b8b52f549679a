import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { useViewing } from "@/connection/ViewerProvider";
import { printWhole } from "@/connection/wholeLists";
import { useFormats } from "@/i18n/useFormats";

/** On paper only: from when it is and for whose eyes, without anybody's name. */
export function PrintedLine() {
  const { t } = useTranslation();
  const { viewer } = useViewing();
  const { stamp } = useFormats();
  const now = useServiceTime();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void printWhole();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  const by = { at: stamp(new Date(now).toISOString()), role: t(`codes:role.${viewer.role}`), agency: viewer.agency?.name ?? t("noAgency") };
  return <p className="printed">{t("printed.line", by)}</p>;
}
