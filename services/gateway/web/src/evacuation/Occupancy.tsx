import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import classes from "./evacuation.module.css";

interface Counted {
  seats: number;
  status: string;
  held: number;
  confirmed: number;
  boarded: number;
  arrived: number;
  handedOver: number;
  noShows: number;
  free: number;
}

const segments = ["handedOver", "arrived", "boarded", "confirmed", "held", "noShows"] as const;

/** How the seats are taken, as a bar and in words. */
export function Occupancy({ operation }: { operation: Counted }) {
  const { t } = useTranslation("evacuation");
  const { number } = useFormats();
  const shown = segments.filter((segment) => operation[segment] > 0);
  const open = ["PLANNED", "FROZEN"].includes(operation.status);
  return (
    <div className={classes.occupancy}>
      <div className={`${classes.seatbar} on-screen`} aria-hidden="true">
        {shown.map((segment) => (
          <i key={segment} data-part={segment} style={{ inlineSize: `${(100 * operation[segment]) / operation.seats}%` }} />
        ))}
      </div>
      <ul>
        {shown.map((segment) => (
          <li key={segment} data-part={segment}>
            {t(`parts.${segment}`, { count: operation[segment], shown: number(operation[segment]) })}
          </li>
        ))}
        {open && <li data-part="free">{t("parts.free", { count: operation.free, shown: number(operation.free) })}</li>}
      </ul>
    </div>
  );
}
