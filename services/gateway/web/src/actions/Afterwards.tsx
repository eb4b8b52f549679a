import { useTranslation } from "react-i18next";
import type { Command } from "@/connection/commands";
import { useViewing } from "@/connection/ViewerProvider";
import { useFormats } from "@/i18n/useFormats";
import { othersWhoReverse, REVERSALS } from "./reversals";
import { useCodes } from "./useCodes";
import classes from "./actions.module.css";

/** Whether what is sent can be undone, by what and by whom. */
export function Afterwards({ of, undoable = false }: { of: Command; undoable?: boolean }) {
  const { t } = useTranslation("actions");
  const reversed = useReversed(of);
  return (
    <p className={classes.afterwards}>
      {undoable && t("afterwards.undo")} {reversed}
    </p>
  );
}

function useReversed(command: Command): string {
  const { t } = useTranslation("actions");
  const { viewer } = useViewing();
  const { label } = useCodes();
  const { commas } = useFormats();
  const reversal = REVERSALS[command];
  if (reversal === "never" || reversal === "again") return t(`afterwards.${reversal}`);
  const button = t(`${reversal}.button`);
  const others = othersWhoReverse(reversal, viewer.role);
  return others.length > 0 ? t("afterwards.byOthers", { button, roles: commas(others.map((role) => label("role", role))) }) : t("afterwards.by", { button });
}
