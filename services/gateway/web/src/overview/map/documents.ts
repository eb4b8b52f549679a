import { graphql } from "@/generated";

export const LegsDocument = graphql(`
  query Legs($first: Int!, $after: String, $departsFrom: DateTime!) {
    operations(first: $first, after: $after, departsFrom: $departsFrom) {
      edges { node { id name mode status originCountry destinationCountry departsAt originTimeZone seats free crisis { id exercise exerciseClock } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
