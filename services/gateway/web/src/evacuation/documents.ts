import { graphql } from "@/generated";
import type { OperationQuery } from "@/generated/graphql";

graphql(`
  fragment OperationCard on Operation {
    id version name mode originCountry destinationCountry departsAt arrivesAt originTimeZone destinationTimeZone originPlace destinationPlace seats holdHours freezesAt status
    held confirmed boarded noShows arrived handedOver free permittedActions
    crisis { id name exercise exerciseClock }
  }
`);

export const OperationsDocument = graphql(`
  query Operations($first: Int!, $after: String, $crisisId: UUID, $late: Boolean) {
    operations(first: $first, after: $after, crisisId: $crisisId, late: $late) {
      edges { node { ...OperationCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const OperationDocument = graphql(`
  query Operation($id: UUID!) {
    operation(id: $id) {
      ...OperationCard
      movements {
        id version seat status heldUntil releaseReason permittedActions
        losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease separatedByCorrection boardingCorrection kinStays kinNotOnBoard
        gates { gate outcome checkedAt validUntil }
        person { id reference sex ageBand urgency viewOfTravel profile { givenName familyName } household { id } }
      }
    }
  }
`);

export const SeatCandidatesDocument = graphql(`
  query SeatCandidates($operationId: UUID!, $first: Int!) {
    seatCandidates(operationId: $operationId, first: $first) {
      id urgency
      person { id reference sex ageBand viewOfTravel profile { givenName familyName } }
    }
  }
`);

export const OperationsChangedDocument = graphql(`
  subscription OperationsChanged { operationsChanged { id sequence } }
`);

export const OperationChangedDocument = graphql(`
  subscription OperationChanged($id: UUID!) { operationChanged(id: $id) { id sequence } }
`);

export type OperationFile = NonNullable<OperationQuery["operation"]>;
