import { graphql } from "@/generated";
import type { PersonQuery } from "@/generated/graphql";

graphql(`
  fragment CaseFile on Case {
    id version status urgency openedAt closedAt closureReason permittedActions
    caseworker { id name }
    assistance {
      id version services urgency status level dueAt startedAt completedAt met permittedActions
      deliveries { id serviceCode modality quantity deliveredAt }
    }
    notes { id addedAt text author { id name } }
  }
`);

graphql(`
  fragment MovementFile on Movement {
    id version seat status heldUntil releaseReason separatedByRelease kinStays kinNotOnBoard permittedActions
    gates { gate outcome checkedAt validUntil }
    operation { id name mode originCountry destinationCountry originTimeZone departsAt status }
    person { id viewOfTravel }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: UUID!) {
    person(id: $id) {
      ...PersonRow
      version relationship permittedActions
      household {
        id
        members { id version reference relationship sex ageBand phase profile { givenName familyName } }
      }
      profile {
        givenName familyName nationality nationalityKnownBy phone phoneE164 email languages
        nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete
        birthDate { on year age ageMonths }
        documents { kind number issuingCountry expiresOn confiscated }
      }
      circumstances { region location notes }
      circumstanceReports { id region location notes reportedAt }
      protection { version status fearedCountries trafficking assessedAt }
      needs { id code restricted reportedStatus recordedAt endedAt permittedActions }
      consents { id purpose legalBasis form ownView language validUntil givenAt withdrawnAt permittedActions }
      sharing {
        id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt bestInterests permittedActions
        agency { id name kind states }
      }
      sharingOverrides {
        id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions
        agency { id name }
        requestedBy { id name }
        decidedBy { id name }
      }
      erasures {
        id reason requestedAt dueAt decidedAt declineReason permittedActions
        requestedBy { id name }
      }
      requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes } }
      cases { ...CaseFile }
      movements { ...MovementFile }
      journeys { ...JourneyFile }
    }
  }
`);

export const TimelineDocument = graphql(`
  query Timeline($id: UUID!, $first: Int!, $after: String) {
    person(id: $id) {
      id
      timeline(first: $first, after: $after) {
        edges { node { id at service kind actor { id name } facts { name value } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const PersonChangedDocument = graphql(`
  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }
`);

export type PersonFile = NonNullable<PersonQuery["person"]>;
