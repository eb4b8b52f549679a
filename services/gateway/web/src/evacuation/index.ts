export type { Address } from "./address";
export { checkActions, movementActions, seatActions } from "./actions";
export { hasGone, movementTone, objects, openingOf, seatOf, wasChecked } from "./movement";
export { MovementPanel } from "./MovementPanel";
export { useLegs, type LegOption } from "./useLegs";
