import { graphql } from "@/generated";

export const WaitingDocument = graphql(`
  query Waiting($utcOffsetMinutes: Int!, $toDo: Boolean!, $office: Boolean!, $evacuation: Boolean!, $docket: Boolean!) {
    due: queueCounts(utcOffsetMinutes: $utcOffsetMinutes) @include(if: $toDo) { lane count }
    seats: queueCounts(utcOffsetMinutes: $utcOffsetMinutes, filter: { kind: HOLD_SEAT }) @include(if: $evacuation) { lane count }
    office: officeTaskCounts @include(if: $office) { subject dueSoon }
    docketed: docketCounts(filter: { decided: false }) @include(if: $docket) { subject count }
  }
`);

export const WaitingChangedDocument = graphql(`
  subscription WaitingChanged { peopleChanged { id sequence } }
`);
