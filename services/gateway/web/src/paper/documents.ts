import { graphql } from "@/generated";
import type { PaperQuery, PassengersQuery } from "@/generated/graphql";

/** What stands on the papers of one person. */
export const PaperDocument = graphql(`
  query Paper($id: UUID!) {
    person(id: $id) {
      id reference exercise exerciseClock erasedAt sex ageBand region regionName phase urgency registeredAt hasDocuments
      crisis { id name country }
      profile { givenName familyName nationality languages }
      household { id members { id reference sex ageBand relationship profile { givenName familyName } } }
      needs { id code restricted endedAt }
      consents { id purpose legalBasis form language interpretation givenAt withdrawnAt }
      requests { id kind services urgency madeAt withdrawnAt }
      cases {
        id status openedAt closedAt
        caseworker { id name }
        assistance { id services status dueAt completedAt deliveries { id serviceCode modality quantity deliveredAt } }
      }
      movements { id seat status operation { id name departsAt originCountry destinationCountry originTimeZone } }
      journeys {
        id country arrivedAt
        plan { id services agreedAt }
        grants {
          id purpose status
          amount { amountMinor currency }
          payee { name account }
          tranches { number amount { amountMinor currency } returned { amountMinor currency } paidAt }
        }
      }
    }
  }
`);

export const PassengersDocument = graphql(`
  query Passengers($id: UUID!) {
    operation(id: $id) {
      id name mode status seats originCountry destinationCountry originTimeZone destinationTimeZone departsAt arrivesAt
      crisis { id name exercise exerciseClock }
      movements {
        id seat status
        gates { gate outcome validUntil }
        person { id reference exercise sex ageBand viewOfTravel profile { givenName familyName nationality } }
      }
    }
  }
`);

export type OnPaper = NonNullable<PaperQuery["person"]>;
export type Boarding = NonNullable<PassengersQuery["operation"]>;
