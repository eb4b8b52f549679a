import { graphql } from "@/generated";
import type { AttachmentsQuery, FilesQuery, ThingsOfPersonQuery } from "@/generated/graphql";

export const FilesDocument = graphql(`
  query Files($id: UUID!) {
    person(id: $id) {
      id permittedActions
      files { id kind mediaType size name documentNumber belongsToId hasPreview attachedAt withdrawnAt withdrawalReason permittedActions }
    }
  }
`);

/** Files of an operation, a crisis, an agency or a donor. */
export const AttachmentsDocument = graphql(`
  query Attachments($recordId: UUID!) {
    attachments(recordId: $recordId) { id kind mediaType size hasPreview attachedAt withdrawnAt withdrawalReason permittedActions }
  }
`);

/** All that a file of the person may be of. */
export const ThingsOfPersonDocument = graphql(`
  query ThingsOfPerson($id: UUID!) {
    person(id: $id) {
      id
      profile { documents { kind number } }
      requests { id kind madeAt }
      consents { id purpose givenAt }
      cases {
        id
        notes { id addedAt author { id name } }
        assistance { id deliveries { id serviceCode deliveredAt } }
      }
      journeys {
        id
        followUps { id month }
        grants { id purpose tranches { number evidence { id kind submittedAt } } }
      }
    }
  }
`);

export type PersonsThings = NonNullable<ThingsOfPersonQuery["person"]>;
export type KeptFile = NonNullable<FilesQuery["person"]>["files"][number];
export type Attachment = AttachmentsQuery["attachments"][number];
