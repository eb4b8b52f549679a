export type { Address } from "./address";
export { PersonTrail } from "./PersonTrail";
