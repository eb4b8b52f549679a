import { graphql } from "@/generated";

export const DeadlinesDocument = graphql(`
  query Deadlines {
    deadlineRules { id code unit usual least most permittedActions }
    deadlines { id version amount changes { id version amountBefore amount reason changedAt changedBy { id name } } }
  }
`);
