import { graphql } from "@/generated";

graphql(`
  fragment PersonResult on Person {
    id reference exercise exerciseClock erasedAt sex ageBand relationship regionName registeredAt
    crisis { name }
    profile { givenName familyName nationality birthDate { on year age ageMonths } }
    household { id members { id reference relationship profile { givenName familyName } } }
  }
`);

graphql(`
  fragment OperationResult on Operation {
    id name mode status departsAt originCountry destinationCountry originTimeZone
    crisis { name exercise }
  }
`);

export const SearchDocument = graphql(`
  query Search($text: String!, $country: String!, $byCountry: Boolean!) {
    searchPeople(text: $text) { person { ...PersonResult } }
    operations(first: 6, search: $text) { edges { node { ...OperationResult } } }
    ofCountry: operations(first: 6, country: $country) @include(if: $byCountry) { edges { node { ...OperationResult } } }
    places(search: $text) { code name }
  }
`);

export const ImportsToFindDocument = graphql(`
  query ImportsToFind($first: Int!) {
    imports(first: $first) { edges { node { id receivedAt crisis { name } } } }
  }
`);
