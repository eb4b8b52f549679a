import { graphql } from "@/generated";

export const FindPersonsDocument = graphql(`
  query FindPersons($input: FindPersonsInput!) {
    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }
  }
`);

export const NeedCodesDocument = graphql(`
  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }
`);
