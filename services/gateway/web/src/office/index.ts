export type { Address } from "./address";
