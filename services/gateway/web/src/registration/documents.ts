import { graphql } from "@/generated";
import type { FindPersonsQuery } from "@/generated/graphql";

export const FindPersonsDocument = graphql(`
  query FindPersons($input: FindPersonsInput!) {
    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }
  }
`);

export type Candidate = FindPersonsQuery["findPersons"][number];
