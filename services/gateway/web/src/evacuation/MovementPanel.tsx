import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAgencyOptions } from "@/actions/useChoices";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { Icon } from "@/elements/Icon";
import { Panel } from "@/elements/Panel";
import type { MovementFileFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { Gates } from "./Gates";
import { isOver, movementTone, objects } from "./movement";
import { movementActions } from "./actions";
import classes from "./evacuation.module.css";

/** The person's place in an evacuation: seat, gates, hold. */
export function MovementPanel({ movement }: { movement: MovementFileFragment }) {
  const { t } = useTranslation("evacuation");
  const codes = useCodes();
  const { moment, momentIn, country, number } = useFormats();
  const agencies = useAgencyOptions(!movement.permittedActions.includes("HandOverPerson"));
  const { operation } = movement;
  return (
    <Panel
      title={t("movement.title")}
      aside={<Chip tone={movementTone(movement.status)}>{codes.label("movement", movement.status)}</Chip>}
    >
      <p className={classes.leg}>
        <Icon name={operation.mode === "AIR" ? "air" : operation.mode === "SEA" ? "sea" : "road"} />
        <Link to="/evacuation/$operationId" params={{ operationId: operation.id }}>
          {operation.name}
        </Link>
        <span>{t("movement.leg", { from: country(operation.originCountry), to: country(operation.destinationCountry) })}</span>
        <span className="numbers">{momentIn(operation.departsAt, operation.originCountry, operation.originTimeZone)}</span>
      </p>
      <p className={classes.place}>
        {movement.seat !== null && movement.seat !== undefined && t("movement.seat", { seat: number(movement.seat) })}
        {movement.status === "HELD" && movement.heldUntil && (
          <>
            {" · "}
            {t("movement.heldUntil")} <DueTime at={movement.heldUntil} />
          </>
        )}
        {movement.boardingCorrection && <> · {codes.label("boardingCorrection", movement.boardingCorrection)}</>}
        {movement.releaseReason && <> · {codes.label("seatRelease", movement.releaseReason)}</>}
      </p>
      <Gates gates={movement.gates} objects={objects(movement)} over={isOver(movement)} />
      <ActionButtons actions={movementActions(movement, codes, agencies, moment, operation.name)} shown={3} primary />
    </Panel>
  );
}
