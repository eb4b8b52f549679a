import { graphql } from "@/generated";

export const TimelineDocument = graphql(`
  query Timeline($id: UUID!, $first: Int!, $after: String) {
    person(id: $id) {
      id
      timeline(first: $first, after: $after) {
        edges { node { id at service kind actor { id name } facts { name value } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const PersonChangedDocument = graphql(`
  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }
`);
