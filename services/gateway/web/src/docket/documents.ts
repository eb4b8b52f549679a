import { graphql } from "@/generated";
import type { ReviewQuery } from "@/generated/graphql";

export const DocketDocument = graphql(`
  query Docket($first: Int!, $after: String, $filter: DocketFilter) {
    docket(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id version subject docketedAt dueAt decision reasons decidedAt
          person { id reference sex ageBand region regionName exercise exerciseClock }
          journey { id country }
          followUp { id month }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ReviewDocument = graphql(`
  query Review($id: UUID!) {
    review(id: $id) {
      id version subject docketedAt dueAt decision reasons decidedAt proposedOutcome correctionReason correctedAt permittedActions
      person { id reference sex ageBand region regionName exercise exerciseClock needs { id code restricted } }
      grant { ...GrantFile }
      followUp { ...FollowUpFile }
      journey {
        id country arrivedAt
        plan { id services agreedAt }
        grants { ...GrantFile }
        followUps { ...FollowUpFile }
        enrolments { ...EnrolmentFile }
      }
    }
  }
`);

export const DocketChangedDocument = graphql(`
  subscription DocketChanged { docketChanged { id sequence } }
`);

export type ReviewOnFile = NonNullable<ReviewQuery["review"]>;
