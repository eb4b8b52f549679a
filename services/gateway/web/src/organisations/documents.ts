import { graphql } from "@/generated";

graphql(`
  fragment OrganisationRow on Organisation {
    id version code name kind country states areas languages timeZone opening hours telephones emails websites status confirmedAt confirmBy
    confirmationDue exercise registeredAt
    services { id service capacity unit areas languages categories permittedActions }
    focalPoints {
      id areas languages fromDay untilDay permittedActions
      deputies { id standsInId fromDay untilDay permittedActions }
    }
  }
`);

export const DirectoryDocument = graphql(`
  query Directory($search: String, $service: CoordinationService, $area: String) {
    organisations(search: $search, service: $service, area: $area) { ...OrganisationRow }
  }
`);

export const OrganisationDocument = graphql(`
  query Organisation($id: UUID!) {
    organisation(id: $id) {
      ...OrganisationRow
      closedAt closureReason permittedActions
      agency { id name }
      parent { id name }
      parts { id name }
    }
  }
`);

/** Asked when somebody opens it: it is written down who did. */
export const FocalPointContactDocument = graphql(`
  query FocalPointContact($id: ID!) { node(id: $id) { __typename id ... on FocalPoint { contact { name telephone email } } } }
`);

/** What an organisation may belong to, and be. */
export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices { organisations { id name kind parent { id } } agencies { id name } }
`);
