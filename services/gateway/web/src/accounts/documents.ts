import { graphql } from "@/generated";

export const AccountListDocument = graphql(`
  query AccountList { accounts { id version name roles active signedInAt agency { id name } } }
`);
