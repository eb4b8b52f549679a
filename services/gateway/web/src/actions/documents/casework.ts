import { graphql } from "@/generated";

export const AssignCaseDocument = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      ... on Case { id version }
      ...Refused
      ... on Conflict { current { id ... on Case { version } } }
      ... on Pending { message }
    }
  }
`);

export const AddCaseNoteDocument = graphql(`
  mutation AddCaseNote($input: AddCaseNoteInput!) {
    addCaseNote(input: $input) {
      ... on Case { id version }
      ...Refused
      ... on Conflict { current { id ... on Case { version } } }
      ... on Pending { message }
    }
  }
`);

export const CloseCaseDocument = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      ... on Case { id version }
      ...Refused
      ... on Conflict { current { id ... on Case { version } } }
      ... on Pending { message }
    }
  }
`);

export const ReleaseCaseDocument = graphql(`
  mutation ReleaseCase($input: ReleaseCaseInput!) {
    releaseCase(input: $input) {
      ... on Case { id version }
      ...Refused
      ... on Conflict { current { id ... on Case { version } } }
      ... on Pending { message }
    }
  }
`);

export const StartAssistanceDocument = graphql(`
  mutation StartAssistance($input: StartAssistanceInput!) {
    startAssistance(input: $input) {
      ... on Assistance { id version }
      ...Refused
      ... on Conflict { current { id ... on Assistance { version } } }
      ... on Pending { message }
    }
  }
`);

export const DeliverAssistanceDocument = graphql(`
  mutation DeliverAssistance($input: DeliverAssistanceInput!) {
    deliverAssistance(input: $input) {
      ... on Assistance { id version }
      ...Refused
      ... on Conflict { current { id ... on Assistance { version } } }
      ... on Pending { message }
    }
  }
`);

export const CompleteAssistanceDocument = graphql(`
  mutation CompleteAssistance($input: CompleteAssistanceInput!) {
    completeAssistance(input: $input) {
      ... on Assistance { id version }
      ...Refused
      ... on Conflict { current { id ... on Assistance { version } } }
      ... on Pending { message }
    }
  }
`);
