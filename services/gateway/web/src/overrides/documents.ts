import { graphql } from "@/generated";

graphql(`
  fragment PersonOverrides on Person {
    id reference permittedActions
    sharingOverrides {
      id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions
      agency { id name }
      requestedBy { id name }
      decidedBy { id name }
    }
  }
`);
