import { useTranslation } from "react-i18next";
import type { Command } from "@/connection/commands";
import { REVERSALS } from "./reversals";
import classes from "./actions.module.css";

/** Whether what is sent can be undone, and by what. */
export function Afterwards({ of, undoable = false }: { of: Command; undoable?: boolean }) {
  const { t } = useTranslation("actions");
  const reversal = REVERSALS[of];
  const isSaid = reversal === "never" || reversal === "again";
  return (
    <p className={classes.afterwards}>
      {undoable && t("afterwards.undo")} {isSaid ? t(`afterwards.${reversal}`) : t("afterwards.by", { button: t(`${reversal}.button`) })}
    </p>
  );
}
