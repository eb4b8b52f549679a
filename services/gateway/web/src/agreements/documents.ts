import { graphql } from "@/generated";
import type { AgreementQuery } from "@/generated/graphql";

export const AgreementsDocument = graphql(`
  query Agreements($first: Int!, $after: String, $kind: AgreementKind, $status: AgreementStatus, $ended: Boolean, $organisationId: UUID, $country: String) {
    agreements(first: $first, after: $after, kind: $kind, status: $status, ended: $ended, organisationId: $organisationId, country: $country) {
      edges { node { id kind title reference status validFrom validUntil countries exercise exerciseClock } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AgreementsDueDocument = graphql(`
  query AgreementsDue { agreementsDue { id kind dueOn overdue agreement { id title exercise } } }
`);

graphql(`
  fragment AgreementTerms on AgreementVersion {
    id number status changedAt proposedAt signedAt
    changedBy { id name } proposedBy { id name } signedBy { id name }
    kind title reference validFrom validUntil countries areas nationalities categories vulnerableGroups channels
    decidedBy activationCriteria activationSignals sharingPurposes sharingClasses reportEveryDays reportFigures exerciseEveryMonths reviewOn evaluateOn
    parties { roles organisation { id name } }
    services { provides unit capacity noticeHours price { amountMinor currency } organisation { id name } }
    costTerms {
      payerKind turn basis share capPer tierUnit tierFirst tierLast services waivedFor rateAgeDays
      payer { id name } rate { amountMinor currency } cap { amountMinor currency }
    }
    procedure { number withinHours instruction form channel organisation { id name } }
  }
`);

export const AgreementDocument = graphql(`
  query Agreement($id: UUID!) {
    agreement(id: $id) {
      id version kind title reference status number validFrom validUntil suspensionReason endReason exercise exerciseClock permittedActions
      versions { ...AgreementTerms }
      duties { id duty doneOn nextOn outcome changedBy { id name } }
    }
  }
`);

export const AgreementsChangedDocument = graphql(`subscription AgreementsChanged { agreementsChanged { id } }`);

/** Who may be a party. */
export const PartyChoicesDocument = graphql(`query PartyChoices { organisations { id name } }`);

export type Agreement = NonNullable<AgreementQuery["agreement"]>;
export type Terms = Agreement["versions"][number];

/** The version that is being written or was proposed, if there is one. */
export const unsignedOf = ({ versions }: Agreement): Terms | undefined => versions.find(({ status }) => status === "WRITTEN" || status === "PROPOSED");

/** The version that holds. */
export const signedOf = ({ versions }: Agreement): Terms | undefined => versions.find(({ status }) => status === "SIGNED");
