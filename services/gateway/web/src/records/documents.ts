import { graphql } from "@/generated";

export const AgencyListDocument = graphql(`
  query AgencyList { agencies { id version code name kind states stateMissing codeUnsafe } }
`);

export const DonorListDocument = graphql(`
  query DonorList {
    donors {
      id version name currency exercise registeredAt endedAt permittedActions
      changes { id kind nameBefore name currencyBefore currency changedAt changedBy { id name } }
    }
  }
`);

export const OverridesDocument = graphql(`
  query Overrides($first: Int!, $after: String) {
    sharingOverrides(first: $first, after: $after) {
      edges {
        node {
          id purpose classes legalBasis ground validUntil requestedAt dueAt decidedAt declineReason permittedActions
          agency { id name }
          requestedBy { id name }
          decidedBy { id name }
          person { id reference exercise exerciseClock }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
