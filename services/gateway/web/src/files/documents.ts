import { graphql } from "@/generated";
import type { FilesQuery } from "@/generated/graphql";

export const FilesDocument = graphql(`
  query Files($id: UUID!) {
    person(id: $id) {
      id permittedActions
      files { id kind mediaType size name hasPreview attachedAt withdrawnAt withdrawalReason permittedActions }
    }
  }
`);

export type KeptFile = NonNullable<FilesQuery["person"]>["files"][number];
