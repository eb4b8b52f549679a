import { graphql } from "@/generated";

/** All figures in one statement; of people in whatever lane, as the queue counts them. */
export const OverviewDocument = graphql(`
  query Overview(
    $utcOffsetMinutes: Int!, $toDo: Boolean!, $evacuation: Boolean!, $docket: Boolean!, $workload: Boolean!, $reports: Boolean!
  ) {
    lanes: queueCounts(utcOffsetMinutes: $utcOffsetMinutes) @include(if: $toDo) { lane count madeUp }
    lifeSaving: queueCounts(utcOffsetMinutes: $utcOffsetMinutes, filter: { urgency: LIFE_SAVING }) @include(if: $toDo) { lane count madeUp }
    unassigned: queueCounts(utcOffsetMinutes: $utcOffsetMinutes, filter: { assignment: NOBODY }) @include(if: $toDo) { lane count madeUp }
    steps: queueStepCounts(utcOffsetMinutes: $utcOffsetMinutes) @include(if: $toDo) { kind lane count madeUp }
    lateOperations: operationCounts(late: true) @include(if: $evacuation) { status count madeUp }
    lateReviews: docketCounts(filter: { decided: false, dueWithinDays: 0 }) @include(if: $docket) { subject count madeUp }
    reviewsOfWeek: docketCounts(filter: { decided: false, dueWithinDays: 7 }) @include(if: $docket) { subject count madeUp }
    reviews: docketCounts(filter: { decided: false }) @include(if: $docket) { subject count madeUp }
    workload @include(if: $workload) { id exercise openedThisWeek openedWeekBefore closedThisWeek closedWeekBefore }
    casesOpened @include(if: $workload) { weeksAgo count madeUp }
    casesClosed @include(if: $workload) { weeksAgo count madeUp }
    followUpMonths @include(if: $toDo) { monthsAhead status overdue count madeUp }
    reports(first: 1) @include(if: $reports) {
      edges {
        node {
          id periodStart periodEnd currency exercise publishedAt returnedMinor returnedHidden
          donorName
          cells { country sex ageBand returnees paidMinor hidden }
        }
      }
    }
  }
`);
