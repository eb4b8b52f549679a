import { graphql } from "@/generated";
import type { RecordingsQuery } from "@/generated/graphql";

/** Texts for people that are read aloud, each of one version in one language. */
export const RecordingsDocument = graphql(`
  query Recordings {
    recordings { id textVersion part recordedAt permittedActions }
  }
`);

export type Recording = RecordingsQuery["recordings"][number];
