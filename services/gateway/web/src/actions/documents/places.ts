import { graphql } from "@/generated";

export const PlacesDocument = graphql(`
  query Places($search: String!) {
    places(search: $search) { code name }
  }
`);
