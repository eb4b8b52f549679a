import { SegmentedControl } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { PersonName, Reference } from "@/elements/PersonName";
import { Panel } from "@/elements/Panel";
import { EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { ListFileButton } from "@/actions/ListFileButton";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { movementActions, passengerName } from "./actions";
import { ForMany } from "./ForMany";
import { Gates } from "./Gates";
import { isOver, movementTone, objects } from "./movement";
import type { OperationFile } from "./documents";
import classes from "./evacuation.module.css";

interface Props {
  operation: OperationFile;
  codes: Codes;
  agencies: Option[];
}

type Movement = OperationFile["movements"][number];

/** Everybody on the operation, with gates, hold and what may be done. */
export function Manifest({ operation, codes, agencies }: Props) {
  const { t } = useTranslation("evacuation");
  const [shown, setShown] = useState("aboard");
  const released = operation.movements.filter((movement) => movement.status === "RELEASED");
  const aboard = operation.movements.filter((movement) => movement.status !== "RELEASED");
  const list = shown === "aboard" ? aboard : released;
  return (
    <Panel
      title={t("manifest")}
      flush
      aside={
        <div className={classes.tools}>
          <SegmentedControl
            size="xs"
            aria-label={t("manifest")}
            value={shown}
            onChange={setShown}
            data={[
              { value: "aboard", label: t("aboard", { count: aboard.length }) },
              { value: "released", label: t("released", { count: released.length }) },
            ]}
          />
          <ListFileButton list="manifest" variables={{ id: operation.id }} />
        </div>
      }
    >
      <p className="printed">{t(shown, { count: list.length })}</p>
      {shown === "aboard" && <ForMany movements={aboard} codes={codes} agencies={agencies} />}
      {list.length === 0 && <EmptyState title={t("nobody")} />}
      <ul className={classes.manifest}>
        {list.map((movement) => (
          <Line key={movement.id} movement={movement} codes={codes} agencies={agencies} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ movement, codes, agencies }: { movement: Movement; codes: Codes; agencies: Option[] }) {
  const { t } = useTranslation("evacuation");
  const { number, moment, commas } = useFormats();
  return (
    <li>
      <span className={classes.seat}>{movement.seat ? number(movement.seat) : "–"}</span>
      <div className={classes.passenger}>
        <Link to="/people/$personId" params={{ personId: movement.person.id }}>
          <PersonName person={movement.person} />
        </Link>
        <small>
          <Reference of={movement.person.reference} /> · {commas([codes.label("sex", movement.person.sex), codes.label("ageBand", movement.person.ageBand)])}
        </small>
      </div>
      <div className={classes.state}>
        <Chip tone={movementTone(movement.status)}>{codes.label("movement", movement.status)}</Chip>
        {movement.status === "HELD" && movement.heldUntil && (
          <small>
            {t("holdEnds")} <DueTime at={movement.heldUntil} />
          </small>
        )}
        {movement.checkInDoubt && <Chip tone="brick">{t("checkInDoubt")}</Chip>}
        {movement.releaseReason && <small>{codes.label("seatRelease", movement.releaseReason)}</small>}
      </div>
      <Gates gates={movement.gates} objects={objects(movement)} over={isOver(movement)} brief />
      <div className={classes.actions}>
        <ActionButtons actions={movementActions(movement, codes, agencies, moment, passengerName(movement, codes))} shown={1} />
      </div>
    </li>
  );
}
