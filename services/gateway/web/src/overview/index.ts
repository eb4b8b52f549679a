export type { Address as CalendarAddress } from "./calendar/address";
export type { Address as MapAddress } from "./map/address";
