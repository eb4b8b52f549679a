import { graphql } from "@/generated";

graphql(`
  fragment PersonRow on Person {
    id reference exercise exerciseClock erasedAt sex ageBand birthDateEstimated region regionName phase urgency registeredAt hasDocuments
    crisis { id name country }
    profile { givenName familyName nationality }
    next { kind dueAt overdue }
    cases { id status caseworker { id name } }
  }
`);

export const PeopleDocument = graphql(`
  query People($first: Int!, $after: String, $filter: PeopleFilter) {
    people(first: $first, after: $after, filter: $filter) {
      edges { node { ...PersonRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PeopleChangedDocument = graphql(`
  subscription PeopleChanged { peopleChanged { id sequence } }
`);
