import { graphql } from "@/generated";

export const CodeListsDocument = graphql(`
  query CodeLists {
    codeLists {
      name source version verified file size
      title { ...Wording }
      codes { code value replacedBy label { ...Wording } }
    }
  }
`);

graphql(`
  fragment Wording on Wording { en fr ar pt }
`);
