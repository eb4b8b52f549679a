import { graphql } from "@/generated";

export const RegisterHouseholdDocument = graphql(`
  mutation RegisterHousehold($input: RegisterHouseholdInput!) {
    registerHousehold(input: $input) {
      ... on Household { id }
      ...Refused
      ... on Conflict { current { id } }
      ... on Pending { message }
    }
  }
`);

export const RegisterPersonDocument = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const CorrectPersonDocument = graphql(`
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const NameHeadDocument = graphql(`
  mutation NameHead($input: NameHeadInput!) {
    nameHead(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const RecordNeedDocument = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const EndNeedDocument = graphql(`
  mutation EndNeed($input: EndNeedInput!) {
    endNeed(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const AddCircumstancesDocument = graphql(`
  mutation AddCircumstances($input: AddCircumstancesInput!) {
    addCircumstances(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const RecordCircumstancesDocument = graphql(`
  mutation RecordCircumstances($input: RecordCircumstancesInput!) {
    recordCircumstances(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { version } } }
      ... on Pending { message }
    }
  }
`);

export const AssessProtectionDocument = graphql(`
  mutation AssessProtection($input: AssessProtectionInput!) {
    assessProtection(input: $input) {
      ... on Person { id version }
      ...Refused
      ... on Conflict { current { id ... on Person { protection { version } } } }
      ... on Pending { message }
    }
  }
`);
