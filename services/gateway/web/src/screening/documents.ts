import { graphql } from "@/generated";

graphql(`
  fragment PersonScreening on Person {
    id permittedActions
    profile {
      nationality nationalityKnownBy nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete
      documents { kind issuingCountry }
    }
    circumstanceReports { id region location notes reportedAt }
    protection { version status fearedCountries trafficking assessedAt }
    needs { id code restricted reportedStatus recordedAt endedAt permittedActions asksSpecialist mayWithholdPlace agenciesInformed { id agency { id name } } }
  }
`);
