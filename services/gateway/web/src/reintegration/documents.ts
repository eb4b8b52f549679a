import { graphql } from "@/generated";

graphql(`
  fragment GrantFile on Grant {
    id version purpose status requestedAt hasPayee payeeChanged permittedActions
    payee { name account }
    amount { amountMinor currency }
    donor { id name fund { id left { amountMinor currency } validUntil } }
    tranches {
      number status evidenceRequired releasableAt payBy paidAt returnReason returnedAt permittedActions
      returned { amountMinor currency }
      unpaid { amountMinor currency }
      amount { amountMinor currency }
      evidence { id kind submittedAt }
    }
  }
`);

graphql(`
  fragment FollowUpFile on FollowUp {
    id month status dueAt windowClosesAt mode narrative recordedAt permittedActions
    attempts { id mode outcome attemptedAt }
    findings { activityRunning inTraining childrenInSchool intendsToRemigrate satisfaction }
  }
`);

graphql(`
  fragment EnrolmentFile on Enrolment {
    id attended completedAt passed permittedActions
    attendance { session present }
    course { id title country startsOn sessions }
  }
`);

graphql(`
  fragment JourneyFile on Journey {
    id country timeZone arrivedAt planDueAt planOverdue closedAt outcome permittedActions
    plan { id services objectives agreedAt }
    grants { ...GrantFile tranches { number endsWithJourney } }
    enrolments { ...EnrolmentFile endsWithJourney }
    followUps { ...FollowUpFile endsWithJourney }
    agenciesInformed { id agency { id name } }
    reviews { endsWithJourney followUp { id month } id subject decision reasons docketedAt dueAt decidedAt }
  }
`);
