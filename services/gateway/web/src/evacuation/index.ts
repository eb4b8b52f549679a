export { checkActions } from "./actions";
export { MovementPanel } from "./MovementPanel";
