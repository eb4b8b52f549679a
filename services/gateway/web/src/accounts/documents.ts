import { graphql } from "@/generated";

export const AccountListDocument = graphql(`
  query AccountList { accounts { id version name email subject roles active unconfirmed madeById madeAt donorIds signedInAt agency { id name } } }
`);
