/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Refused on Rejected { code message field least most }\n": typeof types.RefusedFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id name role exercise now pace sections permittedActions\n      agency { id name kind }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Crises { crises { id version name country hazard status exercise permittedActions } }\n": typeof types.CrisesDocument,
    "\n  query Agencies { agencies { id name kind } }\n": typeof types.AgenciesDocument,
    "\n  query Caseworkers { caseworkers { id name role agency { id name } } }\n": typeof types.CaseworkersDocument,
    "\n  query Donors { donors { id name currency } }\n": typeof types.DonorsDocument,
    "\n  query CourseChoices($country: String) { courses(country: $country) { id title startsOn places taken } }\n": typeof types.CourseChoicesDocument,
    "\n  query Exercise { exercise { running now endsAt pace registered assistance evacuation reintegration closed } }\n": typeof types.ExerciseDocument,
    "\n  subscription ExerciseProgress { exerciseProgress { id sequence } }\n": typeof types.ExerciseProgressDocument,
    "\n  query Docket($first: Int!, $after: String, $filter: DocketFilter) {\n    docket(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version subject docketedAt dueAt decision reasons decidedAt\n          person { id reference sex ageBand region regionName exercise }\n          journey { id country }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocketDocument,
    "\n  query Review($id: UUID!) {\n    review(id: $id) {\n      id version subject docketedAt dueAt decision reasons decidedAt proposedOutcome permittedActions\n      person { id reference sex ageBand region regionName exercise needs { id code restricted } }\n      grant { ...GrantFile }\n      followUp { ...FollowUpFile }\n      journey {\n        id country arrivedAt\n        plan { id services agreedAt }\n        grants { ...GrantFile }\n        followUps { ...FollowUpFile }\n        enrolments { ...EnrolmentFile }\n      }\n    }\n  }\n": typeof types.ReviewDocument,
    "\n  subscription DocketChanged { docketChanged { id sequence } }\n": typeof types.DocketChangedDocument,
    "\n  fragment OperationCard on Operation {\n    id version name mode originCountry destinationCountry departsAt arrivesAt seats holdHours freezesAt status\n    held confirmed boarded noShows arrived handedOver free permittedActions\n    crisis { id name }\n  }\n": typeof types.OperationCardFragmentDoc,
    "\n  query Operations($first: Int!, $after: String, $crisisId: UUID) {\n    operations(first: $first, after: $after, crisisId: $crisisId) {\n      edges { node { ...OperationCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OperationsDocument,
    "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationCard\n      movements {\n        id version seat status heldUntil releaseReason permittedActions\n        losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease\n        gates { gate outcome checkedAt validUntil }\n        person { id reference sex ageBand urgency viewOfTravel profile { givenName familyName } }\n      }\n    }\n  }\n": typeof types.OperationDocument,
    "\n  query SeatCandidates($operationId: UUID!, $first: Int!) {\n    seatCandidates(operationId: $operationId, first: $first) {\n      id urgency\n      person { id reference sex ageBand viewOfTravel profile { givenName familyName } }\n    }\n  }\n": typeof types.SeatCandidatesDocument,
    "\n  subscription OperationsChanged { operationsChanged { id sequence } }\n": typeof types.OperationsChangedDocument,
    "\n  subscription OperationChanged($id: UUID!) { operationChanged(id: $id) { id sequence } }\n": typeof types.OperationChangedDocument,
    "\n  fragment ImportCard on Import {\n    id status format receivedAt completedAt rows good bad registered unchanged refusalCode refusalReason\n    crisis { id name }\n  }\n": typeof types.ImportCardFragmentDoc,
    "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      edges { node { ...ImportCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: UUID!) { import(id: $id) { ...ImportCard } }\n": typeof types.ImportDocument,
    "\n  query Problems($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.ProblemsDocument,
    "\n  query Unread($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.UnreadDocument,
    "\n  query Doubles($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      doubles(first: $first, after: $after) {\n        edges { node { reasons person { ...Resembling } other { ...Resembling } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.DoublesDocument,
    "\n  fragment Resembling on Person { id reference erasedAt profile { givenName familyName } }\n": typeof types.ResemblingFragmentDoc,
    "\n  subscription ImportChanged($id: UUID!) { importChanged(id: $id) { id sequence } }\n": typeof types.ImportChangedDocument,
    "\n  fragment PersonRow on Person {\n    id reference exercise erasedAt sex ageBand birthDateEstimated region regionName phase urgency registeredAt hasDocuments\n    crisis { id name country }\n    profile { givenName familyName nationality }\n    next { kind dueAt overdue }\n    cases { id status caseworker { id name } }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter) {\n    people(first: $first, after: $after, filter: $filter) {\n      edges { node { ...PersonRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  subscription PeopleChanged { peopleChanged { id sequence } }\n": typeof types.PeopleChangedDocument,
    "\n  fragment CaseFile on Case {\n    id version status urgency openedAt closedAt closureReason permittedActions\n    caseworker { id name }\n    assistance {\n      id version services urgency status level dueAt startedAt completedAt met permittedActions\n      deliveries { id serviceCode modality quantity deliveredAt }\n    }\n    notes { id addedAt text author { id name } }\n  }\n": typeof types.CaseFileFragmentDoc,
    "\n  fragment MovementFile on Movement {\n    id version seat status heldUntil releaseReason separatedByRelease permittedActions\n    gates { gate outcome checkedAt validUntil }\n    operation { id name mode originCountry destinationCountry departsAt status }\n    person { id viewOfTravel }\n  }\n": typeof types.MovementFileFragmentDoc,
    "\n  query Person($id: UUID!) {\n    person(id: $id) {\n      ...PersonRow\n      version relationship permittedActions\n      household {\n        id\n        members { id version reference relationship sex ageBand phase profile { givenName familyName } }\n      }\n      profile {\n        givenName familyName nationality phone phoneE164 email languages\n        nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete\n        birthDate { on year age ageMonths }\n        documents { kind number issuingCountry expiresOn confiscated }\n      }\n      circumstances { region location notes }\n      circumstanceReports { id region location notes reportedAt }\n      protection { version status fearedCountries trafficking assessedAt }\n      needs { id code restricted reportedStatus recordedAt endedAt permittedActions }\n      consents { id purpose legalBasis form ownView language validUntil givenAt withdrawnAt permittedActions }\n      sharing {\n        id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt permittedActions\n        agency { id name kind states }\n      }\n      sharingOverrides {\n        id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions\n        agency { id name }\n        requestedBy { id name }\n        decidedBy { id name }\n      }\n      erasures {\n        id reason requestedAt dueAt decidedAt declineReason permittedActions\n        requestedBy { id name }\n      }\n      requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes } }\n      cases { ...CaseFile }\n      movements { ...MovementFile }\n      journeys { ...JourneyFile }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query Timeline($id: UUID!, $first: Int!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges { node { id at service kind actor { id name } facts { name value } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }\n": typeof types.PersonChangedDocument,
    "\n  query AgencyList { agencies { id version code name kind states stateMissing codeUnsafe } }\n": typeof types.AgencyListDocument,
    "\n  query Audit($first: Int!, $after: String) {\n    auditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectId outcome actor { id name role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query ServiceAudit($first: Int!, $after: String) {\n    serviceAuditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectIds outcome actorName } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ServiceAuditDocument,
    "\n  query Overrides($first: Int!, $after: String) {\n    sharingOverrides(first: $first, after: $after) {\n      edges {\n        node {\n          id purpose classes legalBasis ground validUntil requestedAt dueAt decidedAt declineReason permittedActions\n          agency { id name }\n          requestedBy { id name }\n          decidedBy { id name }\n          person { id reference }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OverridesDocument,
    "\n  query Parked($first: Int!, $after: String) {\n    parkedEvents(first: $first, after: $after) {\n      edges { node { id service type aggregateId reason parkedAt behind permittedActions } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ParkedDocument,
    "\n  subscription ParkedChanged { parkedChanged { id sequence } }\n": typeof types.ParkedChangedDocument,
    "\n  query FindPersons($input: FindPersonsInput!) {\n    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }\n  }\n": typeof types.FindPersonsDocument,
    "\n  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }\n": typeof types.NeedCodesDocument,
    "\n  fragment GrantFile on Grant {\n    id version purpose status requestedAt hasPayee payeeChanged permittedActions\n    payee { name account }\n    amount { amountMinor currency }\n    donor { id name }\n    tranches {\n      number status evidenceRequired releasableAt payBy paidAt\n      amount { amountMinor currency }\n      evidence { id kind submittedAt }\n    }\n  }\n": typeof types.GrantFileFragmentDoc,
    "\n  fragment FollowUpFile on FollowUp {\n    id month status dueAt windowClosesAt mode narrative recordedAt permittedActions\n    attempts { id mode outcome attemptedAt }\n    findings { activityRunning inTraining childrenInSchool intendsToRemigrate satisfaction }\n  }\n": typeof types.FollowUpFileFragmentDoc,
    "\n  fragment EnrolmentFile on Enrolment {\n    id attended completedAt passed permittedActions\n    attendance { session present }\n    course { id title country startsOn sessions }\n  }\n": typeof types.EnrolmentFileFragmentDoc,
    "\n  fragment JourneyFile on Journey {\n    id country arrivedAt planDueAt planOverdue closedAt outcome permittedActions\n    plan { id services objectives agreedAt }\n    grants { ...GrantFile }\n    enrolments { ...EnrolmentFile }\n    followUps { ...FollowUpFile }\n    reviews { id subject decision reasons docketedAt dueAt decidedAt }\n  }\n": typeof types.JourneyFileFragmentDoc,
    "\n  query Reports($first: Int!, $after: String) {\n    reports(first: $first, after: $after) {\n      edges { node { id periodStart periodEnd currency exercise publishedAt donor { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query Report($id: UUID!) {\n    report(id: $id) {\n      id periodStart periodEnd currency threshold exercise publishedAt\n      donor { id name }\n      cells { country sex ageBand returnees paidMinor hidden }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  query ToDo($first: Int!, $after: String, $filter: ToDoFilter) {\n    toDo(first: $first, after: $after, filter: $filter) {\n      edges { node { id kind dueAt overdue person { ...PersonRow } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ToDoDocument,
    "\n  query Courses {\n    courses {\n      id title country startsOn sessions places taken permittedActions\n      enrolments {\n        id attended completedAt passed permittedActions\n        attendance { session present }\n        person { id reference profile { givenName familyName } }\n      }\n    }\n  }\n": typeof types.CoursesDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation AddCaseNote($input: AddCaseNoteInput!) {\n    addCaseNote(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.AddCaseNoteDocument,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CloseCaseDocument,
    "\n  mutation StartAssistance($input: StartAssistanceInput!) {\n    startAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.StartAssistanceDocument,
    "\n  mutation DeliverAssistance($input: DeliverAssistanceInput!) {\n    deliverAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DeliverAssistanceDocument,
    "\n  mutation CompleteAssistance($input: CompleteAssistanceInput!) {\n    completeAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CompleteAssistanceDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) {\n      ... on Review { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Review { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DecideReviewDocument,
    "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      ... on Report { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.PublishReportDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation GrantSharing($input: GrantSharingInput!) {\n    grantSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.GrantSharingDocument,
    "\n  mutation WithdrawSharing($input: WithdrawSharingInput!) {\n    withdrawSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.WithdrawSharingDocument,
    "\n  mutation DeclareCrisis($input: DeclareCrisisInput!) {\n    declareCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DeclareCrisisDocument,
    "\n  mutation ActivateCrisis($input: ActivateCrisisInput!) {\n    activateCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ActivateCrisisDocument,
    "\n  mutation CloseCrisis($input: CloseCrisisInput!) {\n    closeCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CloseCrisisDocument,
    "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.PlanOperationDocument,
    "\n  mutation FreezeManifest($input: FreezeManifestInput!) {\n    freezeManifest(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.FreezeManifestDocument,
    "\n  mutation DepartOperation($input: DepartOperationInput!) {\n    departOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DepartOperationDocument,
    "\n  mutation ArriveOperation($input: ArriveOperationInput!) {\n    arriveOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ArriveOperationDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CancelOperationDocument,
    "\n  mutation HoldSeat($input: HoldSeatInput!) {\n    holdSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.HoldSeatDocument,
    "\n  mutation CheckGate($input: CheckGateInput!) {\n    checkGate(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CheckGateDocument,
    "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ConfirmSeatDocument,
    "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ReleaseSeatDocument,
    "\n  mutation BoardPerson($input: BoardPersonInput!) {\n    boardPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.BoardPersonDocument,
    "\n  mutation HandOverPerson($input: HandOverPersonInput!) {\n    handOverPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.HandOverPersonDocument,
    "\n  query Places($search: String!) {\n    places(search: $search) { code name }\n  }\n": typeof types.PlacesDocument,
    "\n  mutation RetryParkedEvent($input: RetryParkedEventInput!) {\n    retryParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RetryParkedEventDocument,
    "\n  mutation DiscardParkedEvent($input: DiscardParkedEventInput!) {\n    discardParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DiscardParkedEventDocument,
    "\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      ... on Household { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RegisterHouseholdDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CorrectPersonDocument,
    "\n  mutation NameHead($input: NameHeadInput!) {\n    nameHead(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.NameHeadDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RecordNeedDocument,
    "\n  mutation EndNeed($input: EndNeedInput!) {\n    endNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.EndNeedDocument,
    "\n  mutation AddCircumstances($input: AddCircumstancesInput!) {\n    addCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.AddCircumstancesDocument,
    "\n  mutation RecordCircumstances($input: RecordCircumstancesInput!) {\n    recordCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RecordCircumstancesDocument,
    "\n  mutation AssessProtection($input: AssessProtectionInput!) {\n    assessProtection(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { protection { version } } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.AssessProtectionDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      ... on Agency { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RegisterAgencyDocument,
    "\n  mutation CorrectAgency($input: CorrectAgencyInput!) {\n    correctAgency(input: $input) {\n      ... on Agency { id version }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CorrectAgencyDocument,
    "\n  mutation RegisterDonor($input: RegisterDonorInput!) {\n    registerDonor(input: $input) {\n      ... on Donor { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RegisterDonorDocument,
    "\n  mutation AgreePlan($input: AgreePlanInput!) {\n    agreePlan(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.AgreePlanDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RequestGrantDocument,
    "\n  mutation NamePayee($input: NamePayeeInput!) {\n    namePayee(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.NamePayeeDocument,
    "\n  mutation SubmitEvidence($input: SubmitEvidenceInput!) {\n    submitEvidence(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.SubmitEvidenceDocument,
    "\n  mutation PayTranche($input: PayTrancheInput!) {\n    payTranche(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.PayTrancheDocument,
    "\n  mutation OfferCourse($input: OfferCourseInput!) {\n    offerCourse(input: $input) {\n      ... on Course { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Course { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.OfferCourseDocument,
    "\n  mutation EnrolInCourse($input: EnrolInCourseInput!) {\n    enrolInCourse(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.EnrolInCourseDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation RecordContactAttempt($input: RecordContactAttemptInput!) {\n    recordContactAttempt(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RecordContactAttemptDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RecordFollowUpDocument,
    "\n  mutation CloseJourney($input: CloseJourneyInput!) {\n    closeJourney(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.CloseJourneyDocument,
    "\n  mutation MakeRequest($input: MakeRequestInput!) {\n    makeRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.MakeRequestDocument,
    "\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  mutation RequestErasure($input: RequestErasureInput!) {\n    requestErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RequestErasureDocument,
    "\n  mutation ApproveErasure($input: ApproveErasureInput!) {\n    approveErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ApproveErasureDocument,
    "\n  mutation DeclineErasure($input: DeclineErasureInput!) {\n    declineErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DeclineErasureDocument,
    "\n  mutation RequestSharingOverride($input: RequestSharingOverrideInput!) {\n    requestSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.RequestSharingOverrideDocument,
    "\n  mutation ApproveSharingOverride($input: ApproveSharingOverrideInput!) {\n    approveSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.ApproveSharingOverrideDocument,
    "\n  mutation DeclineSharingOverride($input: DeclineSharingOverrideInput!) {\n    declineSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": typeof types.DeclineSharingOverrideDocument,
};
const documents: Documents = {
    "\n  fragment Refused on Rejected { code message field least most }\n": types.RefusedFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id name role exercise now pace sections permittedActions\n      agency { id name kind }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Crises { crises { id version name country hazard status exercise permittedActions } }\n": types.CrisesDocument,
    "\n  query Agencies { agencies { id name kind } }\n": types.AgenciesDocument,
    "\n  query Caseworkers { caseworkers { id name role agency { id name } } }\n": types.CaseworkersDocument,
    "\n  query Donors { donors { id name currency } }\n": types.DonorsDocument,
    "\n  query CourseChoices($country: String) { courses(country: $country) { id title startsOn places taken } }\n": types.CourseChoicesDocument,
    "\n  query Exercise { exercise { running now endsAt pace registered assistance evacuation reintegration closed } }\n": types.ExerciseDocument,
    "\n  subscription ExerciseProgress { exerciseProgress { id sequence } }\n": types.ExerciseProgressDocument,
    "\n  query Docket($first: Int!, $after: String, $filter: DocketFilter) {\n    docket(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version subject docketedAt dueAt decision reasons decidedAt\n          person { id reference sex ageBand region regionName exercise }\n          journey { id country }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocketDocument,
    "\n  query Review($id: UUID!) {\n    review(id: $id) {\n      id version subject docketedAt dueAt decision reasons decidedAt proposedOutcome permittedActions\n      person { id reference sex ageBand region regionName exercise needs { id code restricted } }\n      grant { ...GrantFile }\n      followUp { ...FollowUpFile }\n      journey {\n        id country arrivedAt\n        plan { id services agreedAt }\n        grants { ...GrantFile }\n        followUps { ...FollowUpFile }\n        enrolments { ...EnrolmentFile }\n      }\n    }\n  }\n": types.ReviewDocument,
    "\n  subscription DocketChanged { docketChanged { id sequence } }\n": types.DocketChangedDocument,
    "\n  fragment OperationCard on Operation {\n    id version name mode originCountry destinationCountry departsAt arrivesAt seats holdHours freezesAt status\n    held confirmed boarded noShows arrived handedOver free permittedActions\n    crisis { id name }\n  }\n": types.OperationCardFragmentDoc,
    "\n  query Operations($first: Int!, $after: String, $crisisId: UUID) {\n    operations(first: $first, after: $after, crisisId: $crisisId) {\n      edges { node { ...OperationCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OperationsDocument,
    "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationCard\n      movements {\n        id version seat status heldUntil releaseReason permittedActions\n        losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease\n        gates { gate outcome checkedAt validUntil }\n        person { id reference sex ageBand urgency viewOfTravel profile { givenName familyName } }\n      }\n    }\n  }\n": types.OperationDocument,
    "\n  query SeatCandidates($operationId: UUID!, $first: Int!) {\n    seatCandidates(operationId: $operationId, first: $first) {\n      id urgency\n      person { id reference sex ageBand viewOfTravel profile { givenName familyName } }\n    }\n  }\n": types.SeatCandidatesDocument,
    "\n  subscription OperationsChanged { operationsChanged { id sequence } }\n": types.OperationsChangedDocument,
    "\n  subscription OperationChanged($id: UUID!) { operationChanged(id: $id) { id sequence } }\n": types.OperationChangedDocument,
    "\n  fragment ImportCard on Import {\n    id status format receivedAt completedAt rows good bad registered unchanged refusalCode refusalReason\n    crisis { id name }\n  }\n": types.ImportCardFragmentDoc,
    "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      edges { node { ...ImportCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: UUID!) { import(id: $id) { ...ImportCard } }\n": types.ImportDocument,
    "\n  query Problems($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.ProblemsDocument,
    "\n  query Unread($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.UnreadDocument,
    "\n  query Doubles($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      doubles(first: $first, after: $after) {\n        edges { node { reasons person { ...Resembling } other { ...Resembling } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.DoublesDocument,
    "\n  fragment Resembling on Person { id reference erasedAt profile { givenName familyName } }\n": types.ResemblingFragmentDoc,
    "\n  subscription ImportChanged($id: UUID!) { importChanged(id: $id) { id sequence } }\n": types.ImportChangedDocument,
    "\n  fragment PersonRow on Person {\n    id reference exercise erasedAt sex ageBand birthDateEstimated region regionName phase urgency registeredAt hasDocuments\n    crisis { id name country }\n    profile { givenName familyName nationality }\n    next { kind dueAt overdue }\n    cases { id status caseworker { id name } }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter) {\n    people(first: $first, after: $after, filter: $filter) {\n      edges { node { ...PersonRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PeopleDocument,
    "\n  subscription PeopleChanged { peopleChanged { id sequence } }\n": types.PeopleChangedDocument,
    "\n  fragment CaseFile on Case {\n    id version status urgency openedAt closedAt closureReason permittedActions\n    caseworker { id name }\n    assistance {\n      id version services urgency status level dueAt startedAt completedAt met permittedActions\n      deliveries { id serviceCode modality quantity deliveredAt }\n    }\n    notes { id addedAt text author { id name } }\n  }\n": types.CaseFileFragmentDoc,
    "\n  fragment MovementFile on Movement {\n    id version seat status heldUntil releaseReason separatedByRelease permittedActions\n    gates { gate outcome checkedAt validUntil }\n    operation { id name mode originCountry destinationCountry departsAt status }\n    person { id viewOfTravel }\n  }\n": types.MovementFileFragmentDoc,
    "\n  query Person($id: UUID!) {\n    person(id: $id) {\n      ...PersonRow\n      version relationship permittedActions\n      household {\n        id\n        members { id version reference relationship sex ageBand phase profile { givenName familyName } }\n      }\n      profile {\n        givenName familyName nationality phone phoneE164 email languages\n        nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete\n        birthDate { on year age ageMonths }\n        documents { kind number issuingCountry expiresOn confiscated }\n      }\n      circumstances { region location notes }\n      circumstanceReports { id region location notes reportedAt }\n      protection { version status fearedCountries trafficking assessedAt }\n      needs { id code restricted reportedStatus recordedAt endedAt permittedActions }\n      consents { id purpose legalBasis form ownView language validUntil givenAt withdrawnAt permittedActions }\n      sharing {\n        id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt permittedActions\n        agency { id name kind states }\n      }\n      sharingOverrides {\n        id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions\n        agency { id name }\n        requestedBy { id name }\n        decidedBy { id name }\n      }\n      erasures {\n        id reason requestedAt dueAt decidedAt declineReason permittedActions\n        requestedBy { id name }\n      }\n      requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes } }\n      cases { ...CaseFile }\n      movements { ...MovementFile }\n      journeys { ...JourneyFile }\n    }\n  }\n": types.PersonDocument,
    "\n  query Timeline($id: UUID!, $first: Int!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges { node { id at service kind actor { id name } facts { name value } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }\n": types.PersonChangedDocument,
    "\n  query AgencyList { agencies { id version code name kind states stateMissing codeUnsafe } }\n": types.AgencyListDocument,
    "\n  query Audit($first: Int!, $after: String) {\n    auditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectId outcome actor { id name role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditDocument,
    "\n  query ServiceAudit($first: Int!, $after: String) {\n    serviceAuditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectIds outcome actorName } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ServiceAuditDocument,
    "\n  query Overrides($first: Int!, $after: String) {\n    sharingOverrides(first: $first, after: $after) {\n      edges {\n        node {\n          id purpose classes legalBasis ground validUntil requestedAt dueAt decidedAt declineReason permittedActions\n          agency { id name }\n          requestedBy { id name }\n          decidedBy { id name }\n          person { id reference }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OverridesDocument,
    "\n  query Parked($first: Int!, $after: String) {\n    parkedEvents(first: $first, after: $after) {\n      edges { node { id service type aggregateId reason parkedAt behind permittedActions } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ParkedDocument,
    "\n  subscription ParkedChanged { parkedChanged { id sequence } }\n": types.ParkedChangedDocument,
    "\n  query FindPersons($input: FindPersonsInput!) {\n    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }\n  }\n": types.FindPersonsDocument,
    "\n  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }\n": types.NeedCodesDocument,
    "\n  fragment GrantFile on Grant {\n    id version purpose status requestedAt hasPayee payeeChanged permittedActions\n    payee { name account }\n    amount { amountMinor currency }\n    donor { id name }\n    tranches {\n      number status evidenceRequired releasableAt payBy paidAt\n      amount { amountMinor currency }\n      evidence { id kind submittedAt }\n    }\n  }\n": types.GrantFileFragmentDoc,
    "\n  fragment FollowUpFile on FollowUp {\n    id month status dueAt windowClosesAt mode narrative recordedAt permittedActions\n    attempts { id mode outcome attemptedAt }\n    findings { activityRunning inTraining childrenInSchool intendsToRemigrate satisfaction }\n  }\n": types.FollowUpFileFragmentDoc,
    "\n  fragment EnrolmentFile on Enrolment {\n    id attended completedAt passed permittedActions\n    attendance { session present }\n    course { id title country startsOn sessions }\n  }\n": types.EnrolmentFileFragmentDoc,
    "\n  fragment JourneyFile on Journey {\n    id country arrivedAt planDueAt planOverdue closedAt outcome permittedActions\n    plan { id services objectives agreedAt }\n    grants { ...GrantFile }\n    enrolments { ...EnrolmentFile }\n    followUps { ...FollowUpFile }\n    reviews { id subject decision reasons docketedAt dueAt decidedAt }\n  }\n": types.JourneyFileFragmentDoc,
    "\n  query Reports($first: Int!, $after: String) {\n    reports(first: $first, after: $after) {\n      edges { node { id periodStart periodEnd currency exercise publishedAt donor { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReportsDocument,
    "\n  query Report($id: UUID!) {\n    report(id: $id) {\n      id periodStart periodEnd currency threshold exercise publishedAt\n      donor { id name }\n      cells { country sex ageBand returnees paidMinor hidden }\n    }\n  }\n": types.ReportDocument,
    "\n  query ToDo($first: Int!, $after: String, $filter: ToDoFilter) {\n    toDo(first: $first, after: $after, filter: $filter) {\n      edges { node { id kind dueAt overdue person { ...PersonRow } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ToDoDocument,
    "\n  query Courses {\n    courses {\n      id title country startsOn sessions places taken permittedActions\n      enrolments {\n        id attended completedAt passed permittedActions\n        attendance { session present }\n        person { id reference profile { givenName familyName } }\n      }\n    }\n  }\n": types.CoursesDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.AssignCaseDocument,
    "\n  mutation AddCaseNote($input: AddCaseNoteInput!) {\n    addCaseNote(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.AddCaseNoteDocument,
    "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CloseCaseDocument,
    "\n  mutation StartAssistance($input: StartAssistanceInput!) {\n    startAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.StartAssistanceDocument,
    "\n  mutation DeliverAssistance($input: DeliverAssistanceInput!) {\n    deliverAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DeliverAssistanceDocument,
    "\n  mutation CompleteAssistance($input: CompleteAssistanceInput!) {\n    completeAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CompleteAssistanceDocument,
    "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) {\n      ... on Review { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Review { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DecideReviewDocument,
    "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      ... on Report { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.PublishReportDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation GrantSharing($input: GrantSharingInput!) {\n    grantSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.GrantSharingDocument,
    "\n  mutation WithdrawSharing($input: WithdrawSharingInput!) {\n    withdrawSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.WithdrawSharingDocument,
    "\n  mutation DeclareCrisis($input: DeclareCrisisInput!) {\n    declareCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DeclareCrisisDocument,
    "\n  mutation ActivateCrisis($input: ActivateCrisisInput!) {\n    activateCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ActivateCrisisDocument,
    "\n  mutation CloseCrisis($input: CloseCrisisInput!) {\n    closeCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CloseCrisisDocument,
    "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.PlanOperationDocument,
    "\n  mutation FreezeManifest($input: FreezeManifestInput!) {\n    freezeManifest(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.FreezeManifestDocument,
    "\n  mutation DepartOperation($input: DepartOperationInput!) {\n    departOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DepartOperationDocument,
    "\n  mutation ArriveOperation($input: ArriveOperationInput!) {\n    arriveOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ArriveOperationDocument,
    "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CancelOperationDocument,
    "\n  mutation HoldSeat($input: HoldSeatInput!) {\n    holdSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.HoldSeatDocument,
    "\n  mutation CheckGate($input: CheckGateInput!) {\n    checkGate(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CheckGateDocument,
    "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ConfirmSeatDocument,
    "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ReleaseSeatDocument,
    "\n  mutation BoardPerson($input: BoardPersonInput!) {\n    boardPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.BoardPersonDocument,
    "\n  mutation HandOverPerson($input: HandOverPersonInput!) {\n    handOverPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.HandOverPersonDocument,
    "\n  query Places($search: String!) {\n    places(search: $search) { code name }\n  }\n": types.PlacesDocument,
    "\n  mutation RetryParkedEvent($input: RetryParkedEventInput!) {\n    retryParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.RetryParkedEventDocument,
    "\n  mutation DiscardParkedEvent($input: DiscardParkedEventInput!) {\n    discardParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.DiscardParkedEventDocument,
    "\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      ... on Household { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.RegisterHouseholdDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CorrectPersonDocument,
    "\n  mutation NameHead($input: NameHeadInput!) {\n    nameHead(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.NameHeadDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RecordNeedDocument,
    "\n  mutation EndNeed($input: EndNeedInput!) {\n    endNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.EndNeedDocument,
    "\n  mutation AddCircumstances($input: AddCircumstancesInput!) {\n    addCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.AddCircumstancesDocument,
    "\n  mutation RecordCircumstances($input: RecordCircumstancesInput!) {\n    recordCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RecordCircumstancesDocument,
    "\n  mutation AssessProtection($input: AssessProtectionInput!) {\n    assessProtection(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { protection { version } } } }\n      ... on Pending { message }\n    }\n  }\n": types.AssessProtectionDocument,
    "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      ... on Agency { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.RegisterAgencyDocument,
    "\n  mutation CorrectAgency($input: CorrectAgencyInput!) {\n    correctAgency(input: $input) {\n      ... on Agency { id version }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.CorrectAgencyDocument,
    "\n  mutation RegisterDonor($input: RegisterDonorInput!) {\n    registerDonor(input: $input) {\n      ... on Donor { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n": types.RegisterDonorDocument,
    "\n  mutation AgreePlan($input: AgreePlanInput!) {\n    agreePlan(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.AgreePlanDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RequestGrantDocument,
    "\n  mutation NamePayee($input: NamePayeeInput!) {\n    namePayee(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.NamePayeeDocument,
    "\n  mutation SubmitEvidence($input: SubmitEvidenceInput!) {\n    submitEvidence(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.SubmitEvidenceDocument,
    "\n  mutation PayTranche($input: PayTrancheInput!) {\n    payTranche(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.PayTrancheDocument,
    "\n  mutation OfferCourse($input: OfferCourseInput!) {\n    offerCourse(input: $input) {\n      ... on Course { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Course { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.OfferCourseDocument,
    "\n  mutation EnrolInCourse($input: EnrolInCourseInput!) {\n    enrolInCourse(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.EnrolInCourseDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation RecordContactAttempt($input: RecordContactAttemptInput!) {\n    recordContactAttempt(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RecordContactAttemptDocument,
    "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RecordFollowUpDocument,
    "\n  mutation CloseJourney($input: CloseJourneyInput!) {\n    closeJourney(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.CloseJourneyDocument,
    "\n  mutation MakeRequest($input: MakeRequestInput!) {\n    makeRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.MakeRequestDocument,
    "\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  mutation RequestErasure($input: RequestErasureInput!) {\n    requestErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RequestErasureDocument,
    "\n  mutation ApproveErasure($input: ApproveErasureInput!) {\n    approveErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ApproveErasureDocument,
    "\n  mutation DeclineErasure($input: DeclineErasureInput!) {\n    declineErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DeclineErasureDocument,
    "\n  mutation RequestSharingOverride($input: RequestSharingOverrideInput!) {\n    requestSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.RequestSharingOverrideDocument,
    "\n  mutation ApproveSharingOverride($input: ApproveSharingOverrideInput!) {\n    approveSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.ApproveSharingOverrideDocument,
    "\n  mutation DeclineSharingOverride($input: DeclineSharingOverrideInput!) {\n    declineSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n": types.DeclineSharingOverrideDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refused on Rejected { code message field least most }\n"): (typeof documents)["\n  fragment Refused on Rejected { code message field least most }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id name role exercise now pace sections permittedActions\n      agency { id name kind }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id name role exercise now pace sections permittedActions\n      agency { id name kind }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Crises { crises { id version name country hazard status exercise permittedActions } }\n"): (typeof documents)["\n  query Crises { crises { id version name country hazard status exercise permittedActions } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agencies { agencies { id name kind } }\n"): (typeof documents)["\n  query Agencies { agencies { id name kind } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseworkers { caseworkers { id name role agency { id name } } }\n"): (typeof documents)["\n  query Caseworkers { caseworkers { id name role agency { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Donors { donors { id name currency } }\n"): (typeof documents)["\n  query Donors { donors { id name currency } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CourseChoices($country: String) { courses(country: $country) { id title startsOn places taken } }\n"): (typeof documents)["\n  query CourseChoices($country: String) { courses(country: $country) { id title startsOn places taken } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exercise { exercise { running now endsAt pace registered assistance evacuation reintegration closed } }\n"): (typeof documents)["\n  query Exercise { exercise { running now endsAt pace registered assistance evacuation reintegration closed } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ExerciseProgress { exerciseProgress { id sequence } }\n"): (typeof documents)["\n  subscription ExerciseProgress { exerciseProgress { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Docket($first: Int!, $after: String, $filter: DocketFilter) {\n    docket(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version subject docketedAt dueAt decision reasons decidedAt\n          person { id reference sex ageBand region regionName exercise }\n          journey { id country }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Docket($first: Int!, $after: String, $filter: DocketFilter) {\n    docket(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id version subject docketedAt dueAt decision reasons decidedAt\n          person { id reference sex ageBand region regionName exercise }\n          journey { id country }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Review($id: UUID!) {\n    review(id: $id) {\n      id version subject docketedAt dueAt decision reasons decidedAt proposedOutcome permittedActions\n      person { id reference sex ageBand region regionName exercise needs { id code restricted } }\n      grant { ...GrantFile }\n      followUp { ...FollowUpFile }\n      journey {\n        id country arrivedAt\n        plan { id services agreedAt }\n        grants { ...GrantFile }\n        followUps { ...FollowUpFile }\n        enrolments { ...EnrolmentFile }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Review($id: UUID!) {\n    review(id: $id) {\n      id version subject docketedAt dueAt decision reasons decidedAt proposedOutcome permittedActions\n      person { id reference sex ageBand region regionName exercise needs { id code restricted } }\n      grant { ...GrantFile }\n      followUp { ...FollowUpFile }\n      journey {\n        id country arrivedAt\n        plan { id services agreedAt }\n        grants { ...GrantFile }\n        followUps { ...FollowUpFile }\n        enrolments { ...EnrolmentFile }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DocketChanged { docketChanged { id sequence } }\n"): (typeof documents)["\n  subscription DocketChanged { docketChanged { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperationCard on Operation {\n    id version name mode originCountry destinationCountry departsAt arrivesAt seats holdHours freezesAt status\n    held confirmed boarded noShows arrived handedOver free permittedActions\n    crisis { id name }\n  }\n"): (typeof documents)["\n  fragment OperationCard on Operation {\n    id version name mode originCountry destinationCountry departsAt arrivesAt seats holdHours freezesAt status\n    held confirmed boarded noShows arrived handedOver free permittedActions\n    crisis { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operations($first: Int!, $after: String, $crisisId: UUID) {\n    operations(first: $first, after: $after, crisisId: $crisisId) {\n      edges { node { ...OperationCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Operations($first: Int!, $after: String, $crisisId: UUID) {\n    operations(first: $first, after: $after, crisisId: $crisisId) {\n      edges { node { ...OperationCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationCard\n      movements {\n        id version seat status heldUntil releaseReason permittedActions\n        losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease\n        gates { gate outcome checkedAt validUntil }\n        person { id reference sex ageBand urgency viewOfTravel profile { givenName familyName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Operation($id: UUID!) {\n    operation(id: $id) {\n      ...OperationCard\n      movements {\n        id version seat status heldUntil releaseReason permittedActions\n        losesSeat checkInDoubt separatedByFreeze separatedByDeparture separatedByRelease\n        gates { gate outcome checkedAt validUntil }\n        person { id reference sex ageBand urgency viewOfTravel profile { givenName familyName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatCandidates($operationId: UUID!, $first: Int!) {\n    seatCandidates(operationId: $operationId, first: $first) {\n      id urgency\n      person { id reference sex ageBand viewOfTravel profile { givenName familyName } }\n    }\n  }\n"): (typeof documents)["\n  query SeatCandidates($operationId: UUID!, $first: Int!) {\n    seatCandidates(operationId: $operationId, first: $first) {\n      id urgency\n      person { id reference sex ageBand viewOfTravel profile { givenName familyName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OperationsChanged { operationsChanged { id sequence } }\n"): (typeof documents)["\n  subscription OperationsChanged { operationsChanged { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OperationChanged($id: UUID!) { operationChanged(id: $id) { id sequence } }\n"): (typeof documents)["\n  subscription OperationChanged($id: UUID!) { operationChanged(id: $id) { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportCard on Import {\n    id status format receivedAt completedAt rows good bad registered unchanged refusalCode refusalReason\n    crisis { id name }\n  }\n"): (typeof documents)["\n  fragment ImportCard on Import {\n    id status format receivedAt completedAt rows good bad registered unchanged refusalCode refusalReason\n    crisis { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      edges { node { ...ImportCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      edges { node { ...ImportCard } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: UUID!) { import(id: $id) { ...ImportCard } }\n"): (typeof documents)["\n  query Import($id: UUID!) { import(id: $id) { ...ImportCard } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Problems($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Problems($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Unread($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      unread(first: $first, after: $after) {\n        edges { node { sheet row column code reason } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Doubles($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      doubles(first: $first, after: $after) {\n        edges { node { reasons person { ...Resembling } other { ...Resembling } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Doubles($id: UUID!, $first: Int!, $after: String) {\n    import(id: $id) {\n      id\n      doubles(first: $first, after: $after) {\n        edges { node { reasons person { ...Resembling } other { ...Resembling } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Resembling on Person { id reference erasedAt profile { givenName familyName } }\n"): (typeof documents)["\n  fragment Resembling on Person { id reference erasedAt profile { givenName familyName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ImportChanged($id: UUID!) { importChanged(id: $id) { id sequence } }\n"): (typeof documents)["\n  subscription ImportChanged($id: UUID!) { importChanged(id: $id) { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id reference exercise erasedAt sex ageBand birthDateEstimated region regionName phase urgency registeredAt hasDocuments\n    crisis { id name country }\n    profile { givenName familyName nationality }\n    next { kind dueAt overdue }\n    cases { id status caseworker { id name } }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id reference exercise erasedAt sex ageBand birthDateEstimated region regionName phase urgency registeredAt hasDocuments\n    crisis { id name country }\n    profile { givenName familyName nationality }\n    next { kind dueAt overdue }\n    cases { id status caseworker { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $filter: PeopleFilter) {\n    people(first: $first, after: $after, filter: $filter) {\n      edges { node { ...PersonRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $filter: PeopleFilter) {\n    people(first: $first, after: $after, filter: $filter) {\n      edges { node { ...PersonRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PeopleChanged { peopleChanged { id sequence } }\n"): (typeof documents)["\n  subscription PeopleChanged { peopleChanged { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFile on Case {\n    id version status urgency openedAt closedAt closureReason permittedActions\n    caseworker { id name }\n    assistance {\n      id version services urgency status level dueAt startedAt completedAt met permittedActions\n      deliveries { id serviceCode modality quantity deliveredAt }\n    }\n    notes { id addedAt text author { id name } }\n  }\n"): (typeof documents)["\n  fragment CaseFile on Case {\n    id version status urgency openedAt closedAt closureReason permittedActions\n    caseworker { id name }\n    assistance {\n      id version services urgency status level dueAt startedAt completedAt met permittedActions\n      deliveries { id serviceCode modality quantity deliveredAt }\n    }\n    notes { id addedAt text author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovementFile on Movement {\n    id version seat status heldUntil releaseReason separatedByRelease permittedActions\n    gates { gate outcome checkedAt validUntil }\n    operation { id name mode originCountry destinationCountry departsAt status }\n    person { id viewOfTravel }\n  }\n"): (typeof documents)["\n  fragment MovementFile on Movement {\n    id version seat status heldUntil releaseReason separatedByRelease permittedActions\n    gates { gate outcome checkedAt validUntil }\n    operation { id name mode originCountry destinationCountry departsAt status }\n    person { id viewOfTravel }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: UUID!) {\n    person(id: $id) {\n      ...PersonRow\n      version relationship permittedActions\n      household {\n        id\n        members { id version reference relationship sex ageBand phase profile { givenName familyName } }\n      }\n      profile {\n        givenName familyName nationality phone phoneE164 email languages\n        nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete\n        birthDate { on year age ageMonths }\n        documents { kind number issuingCountry expiresOn confiscated }\n      }\n      circumstances { region location notes }\n      circumstanceReports { id region location notes reportedAt }\n      protection { version status fearedCountries trafficking assessedAt }\n      needs { id code restricted reportedStatus recordedAt endedAt permittedActions }\n      consents { id purpose legalBasis form ownView language validUntil givenAt withdrawnAt permittedActions }\n      sharing {\n        id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt permittedActions\n        agency { id name kind states }\n      }\n      sharingOverrides {\n        id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions\n        agency { id name }\n        requestedBy { id name }\n        decidedBy { id name }\n      }\n      erasures {\n        id reason requestedAt dueAt decidedAt declineReason permittedActions\n        requestedBy { id name }\n      }\n      requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes } }\n      cases { ...CaseFile }\n      movements { ...MovementFile }\n      journeys { ...JourneyFile }\n    }\n  }\n"): (typeof documents)["\n  query Person($id: UUID!) {\n    person(id: $id) {\n      ...PersonRow\n      version relationship permittedActions\n      household {\n        id\n        members { id version reference relationship sex ageBand phase profile { givenName familyName } }\n      }\n      profile {\n        givenName familyName nationality phone phoneE164 email languages\n        nationalities { country knownBy } nationalityAnswer formerResidences formerResidencesComplete\n        birthDate { on year age ageMonths }\n        documents { kind number issuingCountry expiresOn confiscated }\n      }\n      circumstances { region location notes }\n      circumstanceReports { id region location notes reportedAt }\n      protection { version status fearedCountries trafficking assessedAt }\n      needs { id code restricted reportedStatus recordedAt endedAt permittedActions }\n      consents { id purpose legalBasis form ownView language validUntil givenAt withdrawnAt permittedActions }\n      sharing {\n        id purpose classes legalBasis protocolVersion validUntil grantedAt withdrawnAt permittedActions\n        agency { id name kind states }\n      }\n      sharingOverrides {\n        id purpose classes legalBasis ground explanation validUntil requestedAt dueAt decidedAt declineReason permittedActions\n        agency { id name }\n        requestedBy { id name }\n        decidedBy { id name }\n      }\n      erasures {\n        id reason requestedAt dueAt decidedAt declineReason permittedActions\n        requestedBy { id name }\n      }\n      requests { id kind services urgency destinationCountry dueAt madeAt withdrawnAt permittedActions details { location notes } }\n      cases { ...CaseFile }\n      movements { ...MovementFile }\n      journeys { ...JourneyFile }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($id: UUID!, $first: Int!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges { node { id at service kind actor { id name } facts { name value } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($id: UUID!, $first: Int!, $after: String) {\n    person(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges { node { id at service kind actor { id name } facts { name value } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }\n"): (typeof documents)["\n  subscription PersonChanged($id: UUID!) { personChanged(id: $id) { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyList { agencies { id version code name kind states stateMissing codeUnsafe } }\n"): (typeof documents)["\n  query AgencyList { agencies { id version code name kind states stateMissing codeUnsafe } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($first: Int!, $after: String) {\n    auditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectId outcome actor { id name role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Audit($first: Int!, $after: String) {\n    auditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectId outcome actor { id name role } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceAudit($first: Int!, $after: String) {\n    serviceAuditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectIds outcome actorName } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ServiceAudit($first: Int!, $after: String) {\n    serviceAuditEntries(first: $first, after: $after) {\n      edges { node { id service at action subjectIds outcome actorName } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overrides($first: Int!, $after: String) {\n    sharingOverrides(first: $first, after: $after) {\n      edges {\n        node {\n          id purpose classes legalBasis ground validUntil requestedAt dueAt decidedAt declineReason permittedActions\n          agency { id name }\n          requestedBy { id name }\n          decidedBy { id name }\n          person { id reference }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Overrides($first: Int!, $after: String) {\n    sharingOverrides(first: $first, after: $after) {\n      edges {\n        node {\n          id purpose classes legalBasis ground validUntil requestedAt dueAt decidedAt declineReason permittedActions\n          agency { id name }\n          requestedBy { id name }\n          decidedBy { id name }\n          person { id reference }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Parked($first: Int!, $after: String) {\n    parkedEvents(first: $first, after: $after) {\n      edges { node { id service type aggregateId reason parkedAt behind permittedActions } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Parked($first: Int!, $after: String) {\n    parkedEvents(first: $first, after: $after) {\n      edges { node { id service type aggregateId reason parkedAt behind permittedActions } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ParkedChanged { parkedChanged { id sequence } }\n"): (typeof documents)["\n  subscription ParkedChanged { parkedChanged { id sequence } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPersons($input: FindPersonsInput!) {\n    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }\n  }\n"): (typeof documents)["\n  query FindPersons($input: FindPersonsInput!) {\n    findPersons(input: $input) { band reasons searchId person { ...PersonRow household { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }\n"): (typeof documents)["\n  query NeedCodes($language: Language!) { needCodes(language: $language) { code category label restricted } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantFile on Grant {\n    id version purpose status requestedAt hasPayee payeeChanged permittedActions\n    payee { name account }\n    amount { amountMinor currency }\n    donor { id name }\n    tranches {\n      number status evidenceRequired releasableAt payBy paidAt\n      amount { amountMinor currency }\n      evidence { id kind submittedAt }\n    }\n  }\n"): (typeof documents)["\n  fragment GrantFile on Grant {\n    id version purpose status requestedAt hasPayee payeeChanged permittedActions\n    payee { name account }\n    amount { amountMinor currency }\n    donor { id name }\n    tranches {\n      number status evidenceRequired releasableAt payBy paidAt\n      amount { amountMinor currency }\n      evidence { id kind submittedAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowUpFile on FollowUp {\n    id month status dueAt windowClosesAt mode narrative recordedAt permittedActions\n    attempts { id mode outcome attemptedAt }\n    findings { activityRunning inTraining childrenInSchool intendsToRemigrate satisfaction }\n  }\n"): (typeof documents)["\n  fragment FollowUpFile on FollowUp {\n    id month status dueAt windowClosesAt mode narrative recordedAt permittedActions\n    attempts { id mode outcome attemptedAt }\n    findings { activityRunning inTraining childrenInSchool intendsToRemigrate satisfaction }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnrolmentFile on Enrolment {\n    id attended completedAt passed permittedActions\n    attendance { session present }\n    course { id title country startsOn sessions }\n  }\n"): (typeof documents)["\n  fragment EnrolmentFile on Enrolment {\n    id attended completedAt passed permittedActions\n    attendance { session present }\n    course { id title country startsOn sessions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JourneyFile on Journey {\n    id country arrivedAt planDueAt planOverdue closedAt outcome permittedActions\n    plan { id services objectives agreedAt }\n    grants { ...GrantFile }\n    enrolments { ...EnrolmentFile }\n    followUps { ...FollowUpFile }\n    reviews { id subject decision reasons docketedAt dueAt decidedAt }\n  }\n"): (typeof documents)["\n  fragment JourneyFile on Journey {\n    id country arrivedAt planDueAt planOverdue closedAt outcome permittedActions\n    plan { id services objectives agreedAt }\n    grants { ...GrantFile }\n    enrolments { ...EnrolmentFile }\n    followUps { ...FollowUpFile }\n    reviews { id subject decision reasons docketedAt dueAt decidedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports($first: Int!, $after: String) {\n    reports(first: $first, after: $after) {\n      edges { node { id periodStart periodEnd currency exercise publishedAt donor { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Reports($first: Int!, $after: String) {\n    reports(first: $first, after: $after) {\n      edges { node { id periodStart periodEnd currency exercise publishedAt donor { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($id: UUID!) {\n    report(id: $id) {\n      id periodStart periodEnd currency threshold exercise publishedAt\n      donor { id name }\n      cells { country sex ageBand returnees paidMinor hidden }\n    }\n  }\n"): (typeof documents)["\n  query Report($id: UUID!) {\n    report(id: $id) {\n      id periodStart periodEnd currency threshold exercise publishedAt\n      donor { id name }\n      cells { country sex ageBand returnees paidMinor hidden }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToDo($first: Int!, $after: String, $filter: ToDoFilter) {\n    toDo(first: $first, after: $after, filter: $filter) {\n      edges { node { id kind dueAt overdue person { ...PersonRow } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ToDo($first: Int!, $after: String, $filter: ToDoFilter) {\n    toDo(first: $first, after: $after, filter: $filter) {\n      edges { node { id kind dueAt overdue person { ...PersonRow } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Courses {\n    courses {\n      id title country startsOn sessions places taken permittedActions\n      enrolments {\n        id attended completedAt passed permittedActions\n        attendance { session present }\n        person { id reference profile { givenName familyName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Courses {\n    courses {\n      id title country startsOn sessions places taken permittedActions\n      enrolments {\n        id attended completedAt passed permittedActions\n        attendance { session present }\n        person { id reference profile { givenName familyName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCaseNote($input: AddCaseNoteInput!) {\n    addCaseNote(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCaseNote($input: AddCaseNoteInput!) {\n    addCaseNote(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      ... on Case { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Case { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAssistance($input: StartAssistanceInput!) {\n    startAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation StartAssistance($input: StartAssistanceInput!) {\n    startAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverAssistance($input: DeliverAssistanceInput!) {\n    deliverAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeliverAssistance($input: DeliverAssistanceInput!) {\n    deliverAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAssistance($input: CompleteAssistanceInput!) {\n    completeAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteAssistance($input: CompleteAssistanceInput!) {\n    completeAssistance(input: $input) {\n      ... on Assistance { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Assistance { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) {\n      ... on Review { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Review { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideReview($input: DecideReviewInput!) {\n    decideReview(input: $input) {\n      ... on Review { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Review { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      ... on Report { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      ... on Report { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantSharing($input: GrantSharingInput!) {\n    grantSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation GrantSharing($input: GrantSharingInput!) {\n    grantSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSharing($input: WithdrawSharingInput!) {\n    withdrawSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSharing($input: WithdrawSharingInput!) {\n    withdrawSharing(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareCrisis($input: DeclareCrisisInput!) {\n    declareCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareCrisis($input: DeclareCrisisInput!) {\n    declareCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateCrisis($input: ActivateCrisisInput!) {\n    activateCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ActivateCrisis($input: ActivateCrisisInput!) {\n    activateCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCrisis($input: CloseCrisisInput!) {\n    closeCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCrisis($input: CloseCrisisInput!) {\n    closeCrisis(input: $input) {\n      ... on Crisis { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Crisis { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanOperation($input: PlanOperationInput!) {\n    planOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeManifest($input: FreezeManifestInput!) {\n    freezeManifest(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation FreezeManifest($input: FreezeManifestInput!) {\n    freezeManifest(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepartOperation($input: DepartOperationInput!) {\n    departOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DepartOperation($input: DepartOperationInput!) {\n    departOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArriveOperation($input: ArriveOperationInput!) {\n    arriveOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ArriveOperation($input: ArriveOperationInput!) {\n    arriveOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelOperation($input: CancelOperationInput!) {\n    cancelOperation(input: $input) {\n      ... on Operation { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Operation { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSeat($input: HoldSeatInput!) {\n    holdSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldSeat($input: HoldSeatInput!) {\n    holdSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckGate($input: CheckGateInput!) {\n    checkGate(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckGate($input: CheckGateInput!) {\n    checkGate(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSeat($input: ConfirmSeatInput!) {\n    confirmSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BoardPerson($input: BoardPersonInput!) {\n    boardPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation BoardPerson($input: BoardPersonInput!) {\n    boardPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverPerson($input: HandOverPersonInput!) {\n    handOverPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation HandOverPerson($input: HandOverPersonInput!) {\n    handOverPerson(input: $input) {\n      ... on Movement { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Movement { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($search: String!) {\n    places(search: $search) { code name }\n  }\n"): (typeof documents)["\n  query Places($search: String!) {\n    places(search: $search) { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryParkedEvent($input: RetryParkedEventInput!) {\n    retryParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryParkedEvent($input: RetryParkedEventInput!) {\n    retryParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardParkedEvent($input: DiscardParkedEventInput!) {\n    discardParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardParkedEvent($input: DiscardParkedEventInput!) {\n    discardParkedEvent(input: $input) {\n      ... on Done { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      ... on Household { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterHousehold($input: RegisterHouseholdInput!) {\n    registerHousehold(input: $input) {\n      ... on Household { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectPerson($input: CorrectPersonInput!) {\n    correctPerson(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameHead($input: NameHeadInput!) {\n    nameHead(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation NameHead($input: NameHeadInput!) {\n    nameHead(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndNeed($input: EndNeedInput!) {\n    endNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation EndNeed($input: EndNeedInput!) {\n    endNeed(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCircumstances($input: AddCircumstancesInput!) {\n    addCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCircumstances($input: AddCircumstancesInput!) {\n    addCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCircumstances($input: RecordCircumstancesInput!) {\n    recordCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCircumstances($input: RecordCircumstancesInput!) {\n    recordCircumstances(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessProtection($input: AssessProtectionInput!) {\n    assessProtection(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { protection { version } } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation AssessProtection($input: AssessProtectionInput!) {\n    assessProtection(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { protection { version } } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      ... on Agency { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAgency($input: RegisterAgencyInput!) {\n    registerAgency(input: $input) {\n      ... on Agency { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectAgency($input: CorrectAgencyInput!) {\n    correctAgency(input: $input) {\n      ... on Agency { id version }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectAgency($input: CorrectAgencyInput!) {\n    correctAgency(input: $input) {\n      ... on Agency { id version }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterDonor($input: RegisterDonorInput!) {\n    registerDonor(input: $input) {\n      ... on Donor { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterDonor($input: RegisterDonorInput!) {\n    registerDonor(input: $input) {\n      ... on Donor { id }\n      ...Refused\n      ... on Conflict { current { id } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreePlan($input: AgreePlanInput!) {\n    agreePlan(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation AgreePlan($input: AgreePlanInput!) {\n    agreePlan(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NamePayee($input: NamePayeeInput!) {\n    namePayee(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation NamePayee($input: NamePayeeInput!) {\n    namePayee(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitEvidence($input: SubmitEvidenceInput!) {\n    submitEvidence(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitEvidence($input: SubmitEvidenceInput!) {\n    submitEvidence(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayTranche($input: PayTrancheInput!) {\n    payTranche(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation PayTranche($input: PayTrancheInput!) {\n    payTranche(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferCourse($input: OfferCourseInput!) {\n    offerCourse(input: $input) {\n      ... on Course { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Course { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation OfferCourse($input: OfferCourseInput!) {\n    offerCourse(input: $input) {\n      ... on Course { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Course { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolInCourse($input: EnrolInCourseInput!) {\n    enrolInCourse(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolInCourse($input: EnrolInCourseInput!) {\n    enrolInCourse(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContactAttempt($input: RecordContactAttemptInput!) {\n    recordContactAttempt(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordContactAttempt($input: RecordContactAttemptInput!) {\n    recordContactAttempt(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFollowUp($input: RecordFollowUpInput!) {\n    recordFollowUp(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseJourney($input: CloseJourneyInput!) {\n    closeJourney(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseJourney($input: CloseJourneyInput!) {\n    closeJourney(input: $input) {\n      ... on Journey { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Journey { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeRequest($input: MakeRequestInput!) {\n    makeRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeRequest($input: MakeRequestInput!) {\n    makeRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestErasure($input: RequestErasureInput!) {\n    requestErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestErasure($input: RequestErasureInput!) {\n    requestErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveErasure($input: ApproveErasureInput!) {\n    approveErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveErasure($input: ApproveErasureInput!) {\n    approveErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineErasure($input: DeclineErasureInput!) {\n    declineErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineErasure($input: DeclineErasureInput!) {\n    declineErasure(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSharingOverride($input: RequestSharingOverrideInput!) {\n    requestSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestSharingOverride($input: RequestSharingOverrideInput!) {\n    requestSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSharingOverride($input: ApproveSharingOverrideInput!) {\n    approveSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveSharingOverride($input: ApproveSharingOverrideInput!) {\n    approveSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineSharingOverride($input: DeclineSharingOverrideInput!) {\n    declineSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineSharingOverride($input: DeclineSharingOverrideInput!) {\n    declineSharingOverride(input: $input) {\n      ... on Person { id version }\n      ...Refused\n      ... on Conflict { current { id ... on Person { version } } }\n      ... on Pending { message }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;