import { graphql } from "@/generated";

graphql(`
  fragment ImportCard on Import {
    id status format receivedAt completedAt rows good bad registered unchanged refusalCode refusalReason
    crisis { id name exercise }
  }
`);

export const ImportsDocument = graphql(`
  query Imports($first: Int!, $after: String) {
    imports(first: $first, after: $after) {
      edges { node { ...ImportCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ImportDocument = graphql(`
  query Import($id: UUID!) { import(id: $id) { ...ImportCard } }
`);

export const ProblemsDocument = graphql(`
  query Problems($id: UUID!, $first: Int!, $after: String) {
    import(id: $id) {
      id
      problems(first: $first, after: $after) {
        edges { node { sheet row column code reason } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const UnreadDocument = graphql(`
  query Unread($id: UUID!, $first: Int!, $after: String) {
    import(id: $id) {
      id
      unread(first: $first, after: $after) {
        edges { node { sheet row column code reason } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const DoublesDocument = graphql(`
  query Doubles($id: UUID!, $first: Int!, $after: String) {
    import(id: $id) {
      id
      doubles(first: $first, after: $after) {
        edges { node { reasons person { ...Resembling } other { ...Resembling } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

graphql(`
  fragment Resembling on Person { id reference erasedAt profile { givenName familyName } }
`);

export const ImportChangedDocument = graphql(`
  subscription ImportChanged($id: UUID!) { importChanged(id: $id) { id sequence } }
`);
