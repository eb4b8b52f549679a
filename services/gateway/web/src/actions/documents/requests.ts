import { graphql } from "@/generated";

export const MakeRequestDocument = graphql(`
  mutation MakeRequest($input: MakeRequestInput!) {
    makeRequest(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const WithdrawRequestDocument = graphql(`
  mutation WithdrawRequest($input: WithdrawRequestInput!) {
    withdrawRequest(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);
