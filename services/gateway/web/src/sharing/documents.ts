import { graphql } from "@/generated";

graphql(`
  fragment PersonSharing on Person {
    id permittedActions
    sharing {
      id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt bestInterests permittedActions
      agency { id name kind states }
    }
  }
`);
