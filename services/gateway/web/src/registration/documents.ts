import { graphql } from "@/generated";
import type { FindPersonsQuery } from "@/generated/graphql";

graphql(`
  fragment PersonProfile on Person {
    id version reference erasedAt relationship sex ageBand region regionName registeredAt hasDocuments permittedActions
    household {
      id
      members { id version reference relationship sex ageBand phase profile { givenName familyName } }
    }
    profile {
      givenName familyName nationality nationalityKnownBy phone phoneE164 email languages
      nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete
      birthDate { on year age ageMonths }
      documents { kind number issuingCountry expiresOn confiscated }
      guardian { name relation verifiedBy phone }
    }
    circumstances { region location notes }
  }
`);

export const FindPersonsDocument = graphql(`
  query FindPersons($input: FindPersonsInput!) {
    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }
  }
`);

export type Candidate = FindPersonsQuery["findPersons"][number];
