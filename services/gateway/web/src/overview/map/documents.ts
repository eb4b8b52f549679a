import { graphql } from "@/generated";

export const LegsDocument = graphql(`
  query Legs($first: Int!, $after: String, $departsFrom: DateTime!) {
    operations(first: $first, after: $after, departsFrom: $departsFrom) {
      edges { node { id name mode status originCountry destinationCountry originPlace destinationPlace departsAt originTimeZone seats free crisis { id exercise exerciseClock }
        origin { code name latitude longitude } destination { code name latitude longitude } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
