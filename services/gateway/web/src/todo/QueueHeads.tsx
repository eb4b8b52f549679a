import { useTranslation } from "react-i18next";
import type { Address } from "./address";
import classes from "./todo.module.css";

/** Each column, and by what the queue is in order when it is chosen. */
const COLUMNS = { person: "AGE", passage: "PHASE", next: "DUE", urgency: "URGENCY", caseworker: "CASEWORKER" } as const;

interface Props {
  address: Address;
  change: (part: Address) => void;
  all: boolean;
  chooseAll: () => void;
}

/** The heads of the columns put the queue in order; chosen again, the other way round. */
export function QueueHeads({ address, change, all, chooseAll }: Props) {
  const { t } = useTranslation("todo");
  const sort = address.sort ?? "DUE";
  const turn = (order: string) =>
    change({ sort: order === "DUE" ? undefined : order, order: order === sort && address.order !== "down" ? "down" : undefined });
  return (
    <div className={classes.heads}>
      <input type="checkbox" className={classes.choose} aria-label={t("chooseAll")} checked={all} onChange={chooseAll} />
      <div className={classes.columns}>
        {Object.entries(COLUMNS).map(([column, order]) => (
          <button key={column} type="button" aria-pressed={order === sort} onClick={() => turn(order)}>
            {t(column === "person" ? "columns.age" : `people:columns.${column}`)}
            <span aria-hidden="true">{order === sort ? (address.order === "down" ? "↓" : "↑") : ""}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
