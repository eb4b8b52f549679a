import { graphql } from "@/generated";

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      ... on Review { id version }
      ...Refused
      ... on Conflict { current { id ... on Review { version } } }
      ... on Pending { message }
    }
  }
`);

export const PublishReportDocument = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      ... on Report { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);
