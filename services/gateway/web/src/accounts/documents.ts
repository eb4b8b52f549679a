import { graphql } from "@/generated";

export const AccountListDocument = graphql(`
  query AccountList { accounts { id version name email subject roles active unconfirmed madeById namedById madeAt language donorIds signedInAt agency { id name } } }
`);
