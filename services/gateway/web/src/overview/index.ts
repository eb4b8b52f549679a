export type { Address as CalendarAddress } from "./calendar/address";
