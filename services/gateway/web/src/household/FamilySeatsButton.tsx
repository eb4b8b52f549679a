import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetched } from "@/elements/fetched";
import type { Props as Picking } from "./SeatPicker";

const SeatPicker = fetched<Picking>(async () => (await import("./SeatPicker")).SeatPicker);

const SEATING = ["HoldSeat", "CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson"];

export interface Props {
  operation: Picking["operation"] & { permittedActions: string[]; movements: readonly { permittedActions: string[] }[] };
}

/** Where the viewer may do something about a seat of this leg. */
export function FamilySeatsButton({ operation }: Props) {
  const { t } = useTranslation("household");
  const [open, setOpen] = useState(false);
  if (![operation, ...operation.movements].some(({ permittedActions }) => permittedActions.some((one) => SEATING.includes(one)))) return null;
  return (
    <>
      <Button size="xs" variant="default" data-families onPointerEnter={SeatPicker.fetch} onFocus={SeatPicker.fetch} onClick={() => setOpen(true)}>
        {t("seats.title")}
      </Button>
      {open && <SeatPicker operation={operation} close={() => setOpen(false)} />}
    </>
  );
}
