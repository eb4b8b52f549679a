import { graphql } from "@/generated";

export const ToDoDocument = graphql(`
  query ToDo($first: Int!, $after: String, $filter: ToDoFilter) {
    toDo(first: $first, after: $after, filter: $filter) {
      edges { node { id kind dueAt overdue person { ...PersonRow } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
