import { graphql } from "@/generated";

export const ParkedDocument = graphql(`
  query Parked($first: Int!, $after: String) {
    parkedEvents(first: $first, after: $after) {
      edges { node { id service type aggregateId kind reason parkedAt behind permittedActions } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ParkedChangedDocument = graphql(`
  subscription ParkedChanged { parkedChanged { id sequence } }
`);
