import { useTranslation } from "react-i18next";
import { useServiceTime } from "@/connection/clock";
import { Icon, type IconName } from "@/elements/Icon";
import { useFormats } from "@/i18n/useFormats";
import { openingOf, type GateState, type Opening } from "./movement";
import classes from "./evacuation.module.css";

const signs: Record<Opening, IconName> = { open: "check", closed: "cross", unchecked: "more", lapsed: "clock" };

/** What must hold before the person may board; each gate says in words whether it is open. */
export function Gates({ gates, brief = false, objects, over }: { gates: GateState[]; brief?: boolean; objects: boolean; over: boolean }) {
  const { t } = useTranslation(["evacuation", "codes"]);
  const { moment } = useFormats();
  const now = useServiceTime();
  return (
    <ul className={classes.gates} data-brief={brief || undefined}>
      {objects && (
        <li data-opening="closed" className={classes.objection}>
          <Icon name="alert" size={14} />
          <b>{t("childObjects")}</b>
        </li>
      )}
      {gates.map((gate) => {
        const opening = openingOf(gate, over ? null : now);
        const until = gate.validUntil ? t("gates.until", { at: moment(gate.validUntil) }) : "";
        return (
          <li key={gate.gate} data-opening={opening} title={until || undefined}>
            <Icon name={signs[opening]} size={14} />
            <span>{t(`codes:gate.${gate.gate}`)}</span>
            <small className={brief ? "visually-hidden" : undefined}>{t(`gates.${opening}`)}</small>
          </li>
        );
      })}
    </ul>
  );
}
