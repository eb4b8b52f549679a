import { linkOptions } from "@tanstack/react-router";
import { nameOf } from "@/elements/PersonName";
import type { CalendarQuery, OperationStatus } from "@/generated/graphql";
import { dayOn, ownZone, zoneOfCountry } from "@/i18n/zones";
import type { Kind } from "./address";

type Departing = NonNullable<CalendarQuery["operations"]>["edges"][number]["node"];
type FollowingUp = NonNullable<CalendarQuery["toDo"]>["edges"][number]["node"];
type Offered = NonNullable<CalendarQuery["courses"]>[number];

/** Something on a day: of a departure the day is that of the place it leaves from. */
export type Entry = ReturnType<typeof departure> | ReturnType<typeof followUp> | ReturnType<typeof course>;

const departure = (one: Departing) => {
  const zone = one.originTimeZone ?? zoneOfCountry(one.originCountry);
  return {
    kind: "DEPARTURE" as Kind, id: one.id, day: dayOn(one.departsAt, zone), at: one.departsAt, zone, title: one.name, exercise: one.crisis?.exercise ?? false,
    status: one.status as OperationStatus | null, leg: { from: one.originCountry, to: one.destinationCountry }, sessions: null as number | null,
    way: linkOptions({ to: "/evacuation/$operationId", params: { operationId: one.id } }),
  };
};

const followUp = ({ id, dueAt, person }: FollowingUp) => ({
  kind: "FOLLOW_UP" as Kind, id, day: dayOn(dueAt ?? "", ownZone()), at: dueAt ?? null, zone: ownZone(), title: nameOf(person) ?? person.reference, exercise: person.exercise,
  status: null, leg: null, sessions: null,
  way: linkOptions({ to: "/people/$personId", params: { personId: person.id } }),
});

/** Only on which day a course begins is known, and how many sessions it has. */
const course = (one: Offered) => ({
  kind: "COURSE" as Kind, id: one.id, day: one.startsOn, at: null, zone: null, title: one.title, exercise: one.exercise,
  status: null, leg: null, sessions: one.sessions,
  way: linkOptions({ to: "/training" }),
});

/** All of some kind, or of every kind; a day without an hour first, then by the hour. */
export function entriesOf(found: CalendarQuery, kind: Kind | undefined): Entry[] {
  const entries: Entry[] = [
    ...(found.operations?.edges.map(({ node }) => departure(node)) ?? []),
    ...(found.toDo?.edges.filter(({ node }) => node.dueAt).map(({ node }) => followUp(node)) ?? []),
    ...(found.courses?.map(course) ?? []),
  ];
  return entries
    .filter((one) => kind === undefined || one.kind === kind)
    .sort((one, other) => (one.at ?? "").localeCompare(other.at ?? "") || one.title.localeCompare(other.title));
}

/** Whether there is more than is shown. */
export const isCut = ({ operations, toDo }: CalendarQuery): boolean => [operations, toDo].some((page) => page?.pageInfo.hasNextPage);
