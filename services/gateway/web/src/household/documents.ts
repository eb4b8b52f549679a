import { graphql } from "@/generated";
import type { HouseholdMemberFragment } from "@/generated/graphql";

graphql(`
  fragment HouseholdMember on Person {
    id reference erasedAt relationship ageBand phase permittedActions viewOfTravel
    profile { givenName familyName }
    consents { id purpose withdrawnAt }
    requests { id kind withdrawnAt }
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

export type Member = HouseholdMemberFragment;
