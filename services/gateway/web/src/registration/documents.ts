import { graphql } from "@/generated";

export const FindPersonsDocument = graphql(`
  query FindPersons($input: FindPersonsInput!) {
    findPersons(input: $input) { score reasons person { ...PersonRow household { id } } }
  }
`);

export const NeedCodesDocument = graphql(`
  query NeedCodes { needCodes { code category label restricted } }
`);
