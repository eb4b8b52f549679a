import { graphql } from "@/generated";

export const RequestErasureDocument = graphql(`
  mutation RequestErasure($input: RequestErasureInput!) {
    requestErasure(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const ApproveErasureDocument = graphql(`
  mutation ApproveErasure($input: ApproveErasureInput!) {
    approveErasure(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const DeclineErasureDocument = graphql(`
  mutation DeclineErasure($input: DeclineErasureInput!) {
    declineErasure(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const RequestSharingOverrideDocument = graphql(`
  mutation RequestSharingOverride($input: RequestSharingOverrideInput!) {
    requestSharingOverride(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const ApproveSharingOverrideDocument = graphql(`
  mutation ApproveSharingOverride($input: ApproveSharingOverrideInput!) {
    approveSharingOverride(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const DeclineSharingOverrideDocument = graphql(`
  mutation DeclineSharingOverride($input: DeclineSharingOverrideInput!) {
    declineSharingOverride(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);
