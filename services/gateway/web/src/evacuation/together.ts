import type { Action } from "@/actions/action";
import { isPossible, offered, type Item } from "@/actions/bulk";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import type { Command } from "@/connection/commands";
import { checkActions, movementActions, passengerName } from "./actions";
import { wasChecked } from "./movement";
import type { OperationFile } from "./documents";

type Movement = OperationFile["movements"][number];

/** What may be done for many on a leg at once, in the order in which it comes. */
export const TOGETHER = ["CheckGate", "ConfirmSeat", "BoardPerson", "HandOverPerson"] as const satisfies readonly Command[];

export type TogetherCommand = (typeof TOGETHER)[number];

export interface Context {
  codes: Codes;
  agencies: Option[];
  moment: (at: string) => string;
}

function actionsOf(movement: Movement, command: TogetherCommand, { codes, agencies, moment }: Context): Action[] {
  return command === "CheckGate" ? checkActions(movement, codes) : movementActions(movement, codes, agencies, moment, "");
}

/** Of whom it cannot be done, the status says why. */
export const passengersFor = (movements: readonly Movement[], command: TogetherCommand, context: Context): Item[] =>
  movements.map((movement) => {
    const action = offered(actionsOf(movement, command, context), command);
    const name = passengerName(movement, context.codes);
    return { id: movement.id, personId: movement.person.id, name, action, reason: action ? undefined : context.codes.label("movement", movement.status) };
  });

/** One is done in the line itself. */
export const commandsForMany = (movements: readonly Movement[], context: Context): TogetherCommand[] =>
  TOGETHER.filter((command) => passengersFor(movements, command, context).filter(isPossible).length > 1);

export const wasCheckedOn = (movements: readonly Movement[], { id }: Item, { gate }: Record<string, unknown>): boolean =>
  wasChecked(movements.find((one) => one.id === id)?.gates ?? [], gate);
