import { graphql } from "@/generated";
import type { FundsQuery } from "@/generated/graphql";

export const ReportsDocument = graphql(`
  query Reports($first: Int!, $after: String) {
    reports(first: $first, after: $after) {
      edges { node { id periodStart periodEnd currency exercise publishedAt donorName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const FundsDocument = graphql(`
  query Funds {
    donors {
      id name currency exercise permittedActions
      fund {
        id version validFrom validUntil
        amount { amountMinor currency }
        committed { amountMinor currency }
        paid { amountMinor currency }
        returned { amountMinor currency }
        left { amountMinor currency }
        months { id month amountMinor committedMinor paidMinor returnedMinor }
      }
    }
  }
`);

export type FundOnList = FundsQuery["donors"][number];
export type Fund = NonNullable<FundOnList["fund"]>;

export const ReportDocument = graphql(`
  query Report($id: UUID!) {
    report(id: $id) {
      id periodStart periodEnd currency threshold exercise publishedAt returnedMinor returnedHidden
      donorName
      cells { country sex ageBand returnees paidMinor hidden }
    }
  }
`);
