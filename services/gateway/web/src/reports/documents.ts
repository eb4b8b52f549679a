import { graphql } from "@/generated";

export const ReportsDocument = graphql(`
  query Reports($first: Int!, $after: String) {
    reports(first: $first, after: $after) {
      edges { node { id periodStart periodEnd currency exercise publishedAt donorName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($id: UUID!) {
    report(id: $id) {
      id periodStart periodEnd currency threshold exercise publishedAt returnedMinor returnedHidden
      donorName
      cells { country sex ageBand returnees paidMinor hidden }
    }
  }
`);
