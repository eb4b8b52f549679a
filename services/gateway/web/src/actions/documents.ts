import { graphql } from "@/generated";

export const PlacesDocument = graphql(`
  query Places($search: String!) {
    places(search: $search) { code name }
  }
`);

export const PeopleToChooseDocument = graphql(`
  query PeopleToChoose($text: String!) {
    searchPeople(text: $text) { person { ...PersonToChoose } }
  }
`);

graphql(`
  fragment PersonToChoose on Person { id reference erasedAt ageBand profile { givenName familyName } household { id } }
`);

export const ChosenPersonDocument = graphql(`
  query ChosenPerson($id: UUID!) { person(id: $id) { ...PersonToChoose } }
`);

export const AgenciesDocument = graphql(`
  query Agencies { agencies { id name kind } }
`);

export const CaseworkersDocument = graphql(`
  query Caseworkers { caseworkers { id name role agency { id name } } }
`);

export const DonorsDocument = graphql(`
  query Donors { donors { id name currency exercise endedAt } }
`);

export const ColleaguesDocument = graphql(`
  query Colleagues($personId: UUID!) { colleagues(personId: $personId) { id name role } }
`);

export const CourseChoicesDocument = graphql(`
  query CourseChoices($country: String) { courses(country: $country) { id title exercise startsOn places taken } }
`);

export const NeedCodesDocument = graphql(`
  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }
`);
