import { graphql } from "@/generated";

export const RetryParkedEventDocument = graphql(`
  mutation RetryParkedEvent($input: RetryParkedEventInput!) {
    retryParkedEvent(input: $input) {
      ... on Done { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);

export const DiscardParkedEventDocument = graphql(`
  mutation DiscardParkedEvent($input: DiscardParkedEventInput!) {
    discardParkedEvent(input: $input) {
      ... on Done { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);
