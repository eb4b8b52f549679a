import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { useViewing } from "@/connection/ViewerProvider";
import type { Lane, Section } from "@/generated/graphql";
import { WaitingChangedDocument, WaitingDocument } from "./documents";

/** What everybody's work adds up to may be half a minute old. */
const CALM = 30_000;

const NOW: readonly Lane[] = ["OVERDUE", "TODAY"];

const sum = (counts: readonly { count: number }[] | null | undefined): number | undefined => counts?.reduce((all, { count }) => all + count, 0);

/** How much waits in each section: what is due today or before; who asks for a seat and has none; what is to be decided. */
export function useWaiting(): Partial<Record<Section, number | undefined>> {
  const { viewer } = useViewing();
  const has = (section: Section) => viewer.sections.includes(section);
  const variables = {
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    toDo: has("TO_DO"),
    evacuation: has("EVACUATION") && (viewer.permittedActions.includes("HoldSeat") || viewer.permittedActions.includes("PlanOperation")),
    office: has("OFFICE"),
    docket: has("DOCKET"),
  };
  const pause = !variables.toDo && !variables.office && !variables.evacuation && !variables.docket;
  const { data, refresh } = useLiveQuery(WaitingDocument, variables, { pause });
  useLiveUpdates(WaitingChangedDocument, {}, refresh, CALM);
  return {
    TO_DO: sum(data?.due?.filter(({ lane }) => NOW.includes(lane))),
    OFFICE: data?.office?.reduce((all, { dueSoon }) => all + dueSoon, 0),
    EVACUATION: sum(data?.seats?.filter(({ lane }) => lane !== "WAITING_FOR_OTHERS")),
    DOCKET: sum(data?.docketed),
  };
}
