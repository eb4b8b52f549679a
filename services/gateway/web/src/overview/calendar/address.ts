import { views, type View } from "./days";

export const kinds = ["DEPARTURE", "FOLLOW_UP", "COURSE"] as const;
export type Kind = (typeof kinds)[number];

/** Which part of the calendar is looked at, as it stands in the address: codes and a day. */
export interface Address {
  view?: string;
  day?: string;
  what?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (day: string | undefined): day is string =>
  day !== undefined && DAY.test(day) && day > "1970-01-01" && day < "9999-01-01" && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

export const viewOf = ({ view }: Address): View => views.find((one) => one === view) ?? "WEEK";

export const dayOf = ({ day }: Address, today: string): string => (isDay(day) ? day : today);

export const kindOf = ({ what }: Address): Kind | undefined => kinds.find((one) => one === what);
