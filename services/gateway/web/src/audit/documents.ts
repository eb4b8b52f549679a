import { graphql } from "@/generated";

graphql(`
  fragment AuditEntry on AuditLine {
    id service at action outcome reason classes exercise moreSubjects
    actor { id name role system }
    subjects { id kind name }
  }
`);

export const AuditTrailDocument = graphql(`
  query AuditTrail($first: Int!, $after: String, $filter: AuditTrailFilter) {
    auditTrail(first: $first, after: $after, filter: $filter) {
      edges { node { ...AuditEntry } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AuditAccountsDocument = graphql(`
  query AuditAccounts { accounts { id name role } }
`);

export const AuditPeopleDocument = graphql(`
  query AuditPeople($text: String!) { searchPeople(text: $text) { person { id reference } } }
`);

export const AuditPersonDocument = graphql(`
  query AuditPerson($id: UUID!) { person(id: $id) { id reference erasedAt } }
`);
