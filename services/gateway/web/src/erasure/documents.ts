import { graphql } from "@/generated";

graphql(`
  fragment PersonErasures on Person {
    id permittedActions
    erasures {
      id reason requestedAt dueAt decidedAt declineReason permittedActions
      requestedBy { id name }
    }
  }
`);
