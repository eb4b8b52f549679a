import { graphql } from "@/generated";

export const RegisterAgencyDocument = graphql(`
  mutation RegisterAgency($input: RegisterAgencyInput!) {
    registerAgency(input: $input) {
      ... on Agency { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);

export const CorrectAgencyDocument = graphql(`
  mutation CorrectAgency($input: CorrectAgencyInput!) {
    correctAgency(input: $input) {
      ... on Agency { id version }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);

export const RegisterDonorDocument = graphql(`
  mutation RegisterDonor($input: RegisterDonorInput!) {
    registerDonor(input: $input) {
      ... on Donor { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);
