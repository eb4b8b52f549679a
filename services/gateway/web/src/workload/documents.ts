import { graphql } from "@/generated";

export const WorkloadDocument = graphql(`
  query Workload {
    workload {
      id exercise people lifeSaving overdue overdueForAWeek overdueSince openedThisWeek openedWeekBefore closedThisWeek closedWeekBefore
      caseworker { id name }
    }
  }
`);
