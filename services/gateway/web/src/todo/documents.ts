import { graphql } from "@/generated";

graphql(`
  fragment QueueRow on QueueEntry {
    id lane dueAt householdId waitsFor waitingStep
    steps { id kind dueAt overdue reasons }
    person {
      ...PersonRow
      permittedActions
      cases { id version status permittedActions caseworker { id name } }
      movements { id version status permittedActions gates { gate outcome checkedAt validUntil } }
    }
  }
`);

export const QueueDocument = graphql(`
  query Queue(
    $first: Int!, $after: String, $filter: QueueFilter, $sort: QueueOrder!, $descending: Boolean!, $byHousehold: Boolean!
    $utcOffsetMinutes: Int!
  ) {
    queue(
      first: $first, after: $after, filter: $filter, sort: $sort, descending: $descending, byHousehold: $byHousehold
      utcOffsetMinutes: $utcOffsetMinutes
    ) {
      edges { node { ...QueueRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const QueueCountsDocument = graphql(`
  query QueueCounts($filter: QueueFilter, $utcOffsetMinutes: Int!) {
    queueCounts(filter: $filter, utcOffsetMinutes: $utcOffsetMinutes) { lane count madeUp }
  }
`);
