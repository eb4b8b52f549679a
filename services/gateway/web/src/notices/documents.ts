import { graphql } from "@/generated";

export const UnreadNoticesDocument = graphql(`
  query UnreadNotices { unreadNotices { kind count madeUp } }
`);

export const NoticesChangedDocument = graphql(`
  subscription NoticesChanged { noticesChanged { id sequence } }
`);

export const NoticesDocument = graphql(`
  query Notices($first: Int!, $after: String, $unread: Boolean) {
    notices(first: $first, after: $after, unread: $unread) {
      edges {
        node {
          id kind at read exercise
          actor { id name }
          person { id reference erasedAt profile { givenName familyName } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MailChoiceDocument = graphql(`
  query MailChoice { mailChoice { cadence address language failure domains } }
`);
