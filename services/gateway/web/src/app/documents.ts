import { graphql } from "@/generated";

export const ErasedDocument = graphql(`
  query Erased($id: UUID!) { person(id: $id) { id erasedAt } }
`);
