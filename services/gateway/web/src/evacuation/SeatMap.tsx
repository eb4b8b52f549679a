import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { OperationFile } from "./documents";
import classes from "./evacuation.module.css";

const DRAWN = 400;

/** A square for every seat. The counts above say the same in words, so the map is hidden from assistive technology. */
export function SeatMap({ operation }: { operation: OperationFile }) {
  const { t } = useTranslation("evacuation");
  const { number } = useFormats();
  if (operation.seats > DRAWN) return <p className={classes.quiet}>{t("tooManySeats", { seats: number(operation.seats) })}</p>;
  const taken = new Map(
    operation.movements
      .filter((movement) => movement.status !== "RELEASED")
      .map((movement) => [movement.seat, movement.status]),
  );
  return (
    <div className={`${classes.seatmap} on-screen`} aria-hidden="true">
      {Array.from({ length: operation.seats }, (_, index) => (
        <i key={index} data-status={taken.get(index + 1) ?? "FREE"}>
          {index + 1}
        </i>
      ))}
    </div>
  );
}
