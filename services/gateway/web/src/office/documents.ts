import { graphql } from "@/generated";

export const OfficeTasksDocument = graphql(`
  query OfficeTasks($first: Int!, $after: String, $subject: OfficeSubject, $overdue: Boolean) {
    officeTasks(first: $first, after: $after, subject: $subject, overdue: $overdue) {
      pageInfo { hasNextPage endCursor }
      edges { node { __typename id kind subject subjectId title dueAt exercise exerciseClock } }
    }
  }
`);

export const OfficeTaskCountsDocument = graphql(`
  query OfficeTaskCounts { officeTaskCounts { subject count dueSoon madeUp } }
`);

export const AgreementsOfOfficeDocument = graphql(`subscription AgreementsOfOffice { agreementsChanged { id } }`);

export const OrganisationsOfOfficeDocument = graphql(`subscription OrganisationsOfOffice { organisationsChanged { id } }`);
