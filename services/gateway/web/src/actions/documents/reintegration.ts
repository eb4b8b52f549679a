import { graphql } from "@/generated";

export const AgreePlanDocument = graphql(`
  mutation AgreePlan($input: AgreePlanInput!) {
    agreePlan(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const RequestGrantDocument = graphql(`
  mutation RequestGrant($input: RequestGrantInput!) {
    requestGrant(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const NamePayeeDocument = graphql(`
  mutation NamePayee($input: NamePayeeInput!) {
    namePayee(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const SubmitEvidenceDocument = graphql(`
  mutation SubmitEvidence($input: SubmitEvidenceInput!) {
    submitEvidence(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const PayTrancheDocument = graphql(`
  mutation PayTranche($input: PayTrancheInput!) {
    payTranche(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const OfferCourseDocument = graphql(`
  mutation OfferCourse($input: OfferCourseInput!) {
    offerCourse(input: $input) {
      ... on Course { id version }
      ...Refused
      ... on Conflict { current { id ... on Course { version } } }
      ... on Pending { message }
    }
  }
`);

export const EnrolInCourseDocument = graphql(`
  mutation EnrolInCourse($input: EnrolInCourseInput!) {
    enrolInCourse(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const RecordAttendanceDocument = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const RecordContactAttemptDocument = graphql(`
  mutation RecordContactAttempt($input: RecordContactAttemptInput!) {
    recordContactAttempt(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const RecordFollowUpDocument = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);

export const CloseJourneyDocument = graphql(`
  mutation CloseJourney($input: CloseJourneyInput!) {
    closeJourney(input: $input) {
      ... on Journey { id version }
      ...Refused
      ... on Conflict { current { id ... on Journey { version } } }
      ... on Pending { message }
    }
  }
`);
