import { graphql } from "@/generated";

graphql(`
  fragment PersonConsents on Person {
    id ageBand permittedActions
    consents { id purpose legalBasis form ownView language interpretation interpreter textRead validUntil givenAt withdrawnAt permittedActions
      sharingThatEnds { id agency { id name } } seatGivenBack { id seat operation { id name } }
    }
  }
`);
