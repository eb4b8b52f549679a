import { graphql } from "@/generated";
import type { HouseholdMemberFragment } from "@/generated/graphql";

graphql(`
  fragment HouseholdMember on Person {
    id reference erasedAt relationship ageBand phase permittedActions viewOfTravel
    profile { givenName familyName }
    consents { id purpose withdrawnAt }
    requests { id kind withdrawnAt }
    needs { id code endedAt }
    cases { id version status permittedActions }
    movements {
      id version status permittedActions separatedByRelease separatedByCorrection kinStays kinNotOnBoard
      gates { gate outcome checkedAt validUntil }
      operation { id name }
      person { id viewOfTravel }
    }
  }
`);

export const HouseholdDocument = graphql(`
  query Household($personId: UUID!) {
    person(id: $personId) {
      id
      crisis { id }
      household { id members { ...HouseholdMember } }
    }
  }
`);

graphql(`
  fragment Seated on Person {
    id reference erasedAt ageBand
    profile { givenName familyName }
    movements { id status operation { id name } }
  }
`);

/** Who asked to be moved and has no seat, with whom they belong to. */
export const FamiliesToSeatDocument = graphql(`
  query FamiliesToSeat($operationId: UUID!, $first: Int!) {
    seatCandidates(operationId: $operationId, first: $first) {
      id
      person { ...Seated household { id members { ...Seated } } }
    }
  }
`);

export const FamilySeatsDocument = graphql(`
  query FamilySeats($personId: UUID!) {
    person(id: $personId) { ...HouseholdMember household { id members { ...HouseholdMember } } }
  }
`);

export type Member = HouseholdMemberFragment;
