import { graphql } from "@/generated";

export const GiveConsentDocument = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const GrantSharingDocument = graphql(`
  mutation GrantSharing($input: GrantSharingInput!) {
    grantSharing(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const WithdrawSharingDocument = graphql(`
  mutation WithdrawSharing($input: WithdrawSharingInput!) {
    withdrawSharing(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);
