import { graphql } from "@/generated";

export const DeclareCrisisDocument = graphql(`
  mutation DeclareCrisis($input: DeclareCrisisInput!) {
    declareCrisis(input: $input) {
      ... on Crisis { id version }
      ...Refused
      ... on Conflict { current { id ... on Crisis { version } } }
      ... on Pending { message }
    }
  }
`);

export const ActivateCrisisDocument = graphql(`
  mutation ActivateCrisis($input: ActivateCrisisInput!) {
    activateCrisis(input: $input) {
      ... on Crisis { id version }
      ...Refused
      ... on Conflict { current { id ... on Crisis { version } } }
      ... on Pending { message }
    }
  }
`);

export const CorrectCrisisDocument = graphql(`
  mutation CorrectCrisis($input: CorrectCrisisInput!) {
    correctCrisis(input: $input) {
      ... on Crisis { id version timeZone }
      ...Refused
      ... on Conflict { current { id ... on Crisis { version } } }
      ... on Pending { message }
    }
  }
`);

export const CloseCrisisDocument = graphql(`
  mutation CloseCrisis($input: CloseCrisisInput!) {
    closeCrisis(input: $input) {
      ... on Crisis { id version }
      ...Refused
      ... on Conflict { current { id ... on Crisis { version } } }
      ... on Pending { message }
    }
  }
`);
