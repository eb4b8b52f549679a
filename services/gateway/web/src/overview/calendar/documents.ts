import { graphql } from "@/generated";

export const CalendarDocument = graphql(`
  query Calendar($from: DateTime!, $before: DateTime!, $departures: Boolean!, $followUps: Boolean!, $courses: Boolean!) {
    operations(first: 100, departsFrom: $from, departsBefore: $before) @include(if: $departures) {
      edges { node { id name status originCountry destinationCountry departsAt originTimeZone crisis { id exercise } } }
      pageInfo { hasNextPage }
    }
    toDo(first: 100, filter: { kind: FOLLOW_UP, dueFrom: $from, dueBefore: $before }) @include(if: $followUps) {
      edges { node { id dueAt person { id reference exercise profile { givenName familyName } } } }
      pageInfo { hasNextPage }
    }
    courses @include(if: $courses) { id title country startsOn sessions exercise }
  }
`);
