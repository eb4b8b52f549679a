export { MovementPanel } from "./MovementPanel";
