import { graphql } from "@/generated";
import type { PersonQuery } from "@/generated/graphql";

graphql(`
  fragment CaseFile on Case {
    id version status urgency openedAt closedAt closureReason permittedActions
    caseworker { id name }
    agenciesInformed { id agency { id name } }
    assistance {
      id version services urgency status level dueAt escalatesAt startedAt completedAt met permittedActions
      deliveries { id serviceCode modality quantity deliveredAt correctionReason correctedAt permittedActions }
    }
    notes { id addedAt text replyToId author { id name } mentioned { id name } }
  }
`);

graphql(`
  fragment MovementFile on Movement {
    id version seat status heldUntil releaseReason separatedByRelease separatedByCorrection boardingCorrection kinStays kinNotOnBoard permittedActions
    gates { gate outcome checkedAt validUntil }
    operation { id name mode originCountry destinationCountry originTimeZone departsAt status }
    person { id viewOfTravel }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: UUID!) {
    toDo(first: 20, filter: { personId: $id }) { edges { node { id kind dueAt overdue command } } }
    person(id: $id) {
      ...PersonRow
      permittedActions
      ...PersonProfile
      ...PersonScreening
      ...PersonConsents
      ...PersonSharing
      ...PersonOverrides
      ...PersonErasures
      ...PersonRequests
      cases { ...CaseFile }
      movements { ...MovementFile }
      journeys { ...JourneyFile }
    }
  }
`);

export type PersonFile = NonNullable<PersonQuery["person"]>;
