import { linkOptions } from "@tanstack/react-router";
import type { OverviewQuery } from "@/generated/graphql";
import { inLane, isNothing, summed } from "./figures";

/** What is wrong now, with the list that it is the length of. What is not there is no alarm. */
export const alarmsOf = (found: OverviewQuery) =>
  [
    { name: "lifeSaving", figure: inLane("OVERDUE", found.lifeSaving), way: linkOptions({ to: "/todo", search: { lane: "OVERDUE", urgency: "LIFE_SAVING" } }) },
    { name: "overdue", figure: inLane("OVERDUE", found.lanes), way: linkOptions({ to: "/todo", search: { lane: "OVERDUE" } }) },
    { name: "unassigned", figure: inLane("OVERDUE", found.unassigned), way: linkOptions({ to: "/todo", search: { lane: "OVERDUE", assignment: "NOBODY" } }) },
    { name: "lateOperations", figure: summed(found.lateOperations), way: linkOptions({ to: "/evacuation", search: { show: "LATE" } }) },
    { name: "lateReviews", figure: summed(found.lateReviews), way: linkOptions({ to: "/docket", search: { due: "OVERDUE" } }) },
  ].filter(({ figure }) => !isNothing(figure));

export type Alarm = ReturnType<typeof alarmsOf>[number];
