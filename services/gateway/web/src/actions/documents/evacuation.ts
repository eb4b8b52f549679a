import { graphql } from "@/generated";

export const PlanOperationDocument = graphql(`
  mutation PlanOperation($input: PlanOperationInput!) {
    planOperation(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const FreezeManifestDocument = graphql(`
  mutation FreezeManifest($input: FreezeManifestInput!) {
    freezeManifest(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const DepartOperationDocument = graphql(`
  mutation DepartOperation($input: DepartOperationInput!) {
    departOperation(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const ArriveOperationDocument = graphql(`
  mutation ArriveOperation($input: ArriveOperationInput!) {
    arriveOperation(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const CorrectOperationDocument = graphql(`
  mutation CorrectOperation($input: CorrectOperationInput!) {
    correctOperation(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const CancelOperationDocument = graphql(`
  mutation CancelOperation($input: CancelOperationInput!) {
    cancelOperation(input: $input) {
      ... on Operation { id version }
      ...Refused
      ... on Conflict { current { id ... on Operation { version } } }
      ... on Pending { message }
    }
  }
`);

export const HoldSeatDocument = graphql(`
  mutation HoldSeat($input: HoldSeatInput!) {
    holdSeat(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);

export const CheckGateDocument = graphql(`
  mutation CheckGate($input: CheckGateInput!) {
    checkGate(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);

export const ConfirmSeatDocument = graphql(`
  mutation ConfirmSeat($input: ConfirmSeatInput!) {
    confirmSeat(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);

export const ReleaseSeatDocument = graphql(`
  mutation ReleaseSeat($input: ReleaseSeatInput!) {
    releaseSeat(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);

export const BoardPersonDocument = graphql(`
  mutation BoardPerson($input: BoardPersonInput!) {
    boardPerson(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);

export const HandOverPersonDocument = graphql(`
  mutation HandOverPerson($input: HandOverPersonInput!) {
    handOverPerson(input: $input) {
      ... on Movement { id version }
      ...Refused
      ... on Conflict { current { id ... on Movement { version } } }
      ... on Pending { message }
    }
  }
`);
