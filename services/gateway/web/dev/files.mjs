import { at } from "./people.mjs";

const SERVICES = ["shelter", "food", "medical", "cash", "documents"];

export function giveConsents(world, person, index) {
  const { id } = world.random;
  person.consents.push(
    { __typename: "Consent", id: id(), purpose: "ASSISTANCE", legalBasis: "VITAL_INTEREST", form: "EXPLICIT", language: "ar", givenAt: at(-90), sharingThatEnds: [], seatGivenBack: null, permittedActions: ["WithdrawConsent"] },
    { __typename: "Consent", id: id(), purpose: "EVACUATION", legalBasis: "CONSENT", form: "EXPLICIT", language: "fr", givenAt: at(-80), withdrawnAt: index % 7 === 0 ? at(-10) : null, sharingThatEnds: person.sharing, seatGivenBack: null, permittedActions: ["WithdrawConsent"] },
  );
  if (index % 3 === 0)
    person.sharing.push({ __typename: "SharingGrant", id: id(), agency: world.agencies[1 + (index % 2)], purpose: "EVACUATION", classes: ["OPERATIONAL", "IDENTITY"], legalBasis: "CONSENT", protocolVersion: "isp-1", grantedAt: at(-50), permittedActions: ["WithdrawSharing"] });
  if (index % 4 === 0) person.needs.push({ __typename: "Need", id: id(), code: "SP-PT", restricted: false, recordedAt: at(-70), asksSpecialist: false, mayWithholdPlace: false, agenciesInformed: person.sharing, permittedActions: ["EndNeed"] });
  if (index % 5 === 0) person.needs.push({ __typename: "Need", id: id(), code: null, restricted: true, recordedAt: at(-70), asksSpecialist: true, mayWithholdPlace: true, agenciesInformed: person.sharing, permittedActions: [] });
}

/** Squares of colour: nobody's photograph. */
export const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAwklEQVR42u3PsQlCMRRA0T9pihQpUqRI8QpXEARBEATBAd6QLpBbvfbCWeBct18eBdhggQkG6KCBy4ABAwYM1ALfPAqwwQITDNBBAwYMGDBgoBj45FGADRaYYIAOGjBgwIABA8XAO48CbLDABAN00IABAwYMGCgGXnkUYIMFJhiggwYMGDBgwEAx8MyjABssMMEAHTRgwIABAwaKgUceBdhggQkG6KABAwYMGDBQDNzzKMAGC0wwQAcNGDBgwICBUuAP3zTZhzqiIoQAAAAASUVORK5CYII=", "base64");

/** A tenth of a second in which nobody says anything. */
export const SILENCE = Buffer.alloc(44 + 1600);
["RIFF", "WAVE", "fmt ", "data"].forEach((name, place) => SILENCE.write(name, [0, 8, 12, 36][place]));
[SILENCE.length - 8 + 1600, 16, 0x10001, 8_000, 16_000, 0x100002, 1600].forEach((number, place) => SILENCE.writeUInt32LE(number, [4, 16, 20, 24, 28, 32, 40][place]));

export const fileOf = (id, kind, name, more = {}) => ({
  __typename: "File", id, kind, mediaType: "PNG", size: 48_213, name, belongsToId: null, documentNumber: null, hasPreview: true, attachedAt: at(-30), withdrawnAt: null, withdrawalReason: null, permittedActions: ["WithdrawFile"], ...more,
});

export const attachmentOf = (id, recordId, kind, more = {}) => ({
  __typename: "Attachment", id, recordId, kind, mediaType: "PDF", size: 318_000, hasPreview: true, attachedAt: at(-50), withdrawnAt: null, withdrawalReason: null, permittedActions: ["WithdrawAttachment"], ...more,
});

export const recordingOf = (id, textVersion, part, recordedAt = at(-40)) => ({
  __typename: "Recording", id, textVersion, part, mediaType: "WAV", size: 1_644, recordedAt, withdrawnAt: null, withdrawalReason: null, permittedActions: ["WithdrawTextRecording"],
});

export function giveRecordings(world) {
  const { id } = world.random;
  world.recordings = [recordingOf(id(), "ar-1", "CONSENT"), recordingOf(id(), "ar-1", "NOTICE"), recordingOf(id(), "so-1", "CARD")];
}

export function giveAttachments(world) {
  const { id } = world.random;
  const [operation] = world.operations;
  world.attachments = [
    attachmentOf(id(), operation.id, "CARRIER_CONTRACT"),
    attachmentOf(id(), operation.id, "MANIFEST", { withdrawnAt: at(-3), withdrawalReason: "REPLACED", permittedActions: [] }),
    attachmentOf(id(), world.agencies[1].id, "AGENCY_AGREEMENT"),
  ];
}

export function giveFiles({ random: { id } }, person) {
  person.files.push(
    fileOf(id(), "PHOTO", null),
    fileOf(id(), "IDENTITY_DOCUMENT", "Passport, both pages", { mediaType: "PDF", size: 1_240_000 }),
    fileOf(id(), "RECEIPT", "Tools bought", { withdrawnAt: at(-3), withdrawalReason: "DUPLICATE", permittedActions: [] }),
  );
}

export function giveCase(world, person, index) {
  const { id, pick, next } = world.random;
  const services = ["food", ...SERVICES.filter((service) => service !== "food" && next() < 0.5)];
  person.requests.push({ __typename: "AidRequest", id: id(), kind: index % 2 ? "EVACUATION" : "ASSISTANCE", services, urgency: person.urgency ?? "MEDIUM", destinationCountry: index % 2 ? "GH" : null, details: null, dueAt: at(4), madeAt: at(-60), assistanceThatEnds: null, seatGivenBack: null, agenciesInformed: [], permittedActions: ["WithdrawRequest"] });
  const assistance = {
    __typename: "Assistance", id: id(), version: 2, services, urgency: person.urgency ?? "MEDIUM", status: index % 3 ? "STARTED" : "OPEN", level: index % 5 === 0 ? 54 : 0, dueAt: at(index % 5 === 0 ? -40 : 6 - (index % 20)), escalatesAt: at(6), overdue: index % 5 === 0,
    openedAt: at(-60), deliveries: services.slice(0, 1).map((serviceCode) => ({ id: id(), serviceCode, modality: "IN_KIND", quantity: 2, deliveredAt: at(-20), correctionReason: null, correctedAt: null, permittedActions: ["CorrectDelivery"] })),
    permittedActions: ["StartAssistance", "DeliverAssistance", "CompleteAssistance"],
  };
  if (!(index % 2)) Object.assign(person.requests.at(-1), { assistanceThatEnds: assistance, agenciesInformed: person.sharing });
  person.cases.push({
    __typename: "Case", id: id(), version: 4, person, status: index % 4 ? "ASSIGNED" : "OPEN", urgency: person.urgency ?? "MEDIUM", openedAt: at(-59), caseworker: index % 4 ? pick(world.accounts.slice(1, 3)) : null,
    assistance: services.length ? [assistance] : [], notes: [{ replyToId: null, mentioned: [], id: id(), author: world.accounts[1], addedAt: at(-12), text: index % 2 ? "Called twice; prefers to be reached after sunset." : null }],
    agenciesInformed: person.sharing,
    permittedActions: ["AssignCase", "AddCaseNote", "CloseCase", "ReleaseCase"],
  });
}

const GATES = ["CONSENT", "TRAVEL_DOCUMENT", "FIT_TO_TRAVEL", "PROTECTION"];

export function giveMovement(world, person, index) {
  const operation = person.phase === "REINTEGRATION" ? world.operations[2] : world.operations[index % 2];
  const gone = operation.status === "ARRIVED";
  const status = gone ? (index % 11 === 0 ? "NO_SHOW" : "HANDED_OVER") : ["HELD", "CONFIRMED", "HELD", "RELEASED"][index % 4];
  if (operation.movements.length >= operation.seats) return;
  const movement = {
    __typename: "Movement", id: world.random.id(), version: 2, person, operation, case: person.cases[0], seat: operation.movements.length + 1, status,
    heldUntil: at(3 + (index % 30)), releaseReason: status === "RELEASED" ? "HOLD_EXPIRED" : null,
    gates: GATES.map((gate, place) => ({ gate, outcome: gone || place !== index % 5 ? "PASSED" : index % 2 ? "FAILED" : null, checkedAt: at(-9), validUntil: gate === "FIT_TO_TRAVEL" ? at(index % 6 === 0 ? -2 : 60) : null })),
    losesSeat: !gone && (status === "HELD" || status === "CONFIRMED") && index % 3 === 0, checkInDoubt: false, separatedByFreeze: index % 6 === 0, separatedByDeparture: index % 6 === 0, separatedByRelease: index % 4 === 0, separatedByCorrection: index % 3 === 0, boardingCorrection: null, kinStays: index % 5 === 0, kinNotOnBoard: index % 4 === 0,
    permittedActions: gone ? (status === "NO_SHOW" ? ["CorrectBoarding"] : []) : ["CheckGate", "ConfirmSeat", "ReleaseSeat"],
  };
  if (["UNDER_5", "FROM_5", "FROM_12"].includes(person.ageBand) && index % 2 === 0) person.viewOfTravel = "OBJECTS";
  operation.movements.push(movement);
  if (!gone && status !== "RELEASED") for (const cause of [...person.consents, ...person.requests]) if ((cause.purpose ?? cause.kind) === "EVACUATION" && !cause.withdrawnAt) cause.seatGivenBack = movement;
  person.movements.push(movement);
}

export function giveJourney(world, person, index) {
  const { id } = world.random;
  const journey = {
    __typename: "Journey", id: id(), version: 1, person, country: "GH", arrivedAt: at(-24 * 40), planDueAt: at(-24 * 10), planOverdue: false, closedAt: null, outcome: null,
    plan: index % 3 ? { id: id(), services: ["business", "training"], objectives: "A small repair shop near the market.", agreedAt: at(-24 * 30) } : null,
    grants: [], enrolments: [], followUps: [], reviews: [], agenciesInformed: person.sharing, permittedActions: index % 3 ? ["RequestGrant", "EnrolInCourse", "CloseJourney"] : ["AgreePlan"],
  };
  const money = (amountMinor) => ({ amountMinor, currency: "EUR" });
  const decided = index % 2 === 0;
  const grant = {
    __typename: "Grant", id: id(), version: 1, purpose: "business", amount: money(150001), donor: world.donors[0], status: decided ? "APPROVED" : "REQUESTED", requestedAt: at(-300), payeeChanged: false,
    tranches: decided
      ? [
          { number: 1, endsWithJourney: false, amount: money(75000), status: "PAID", evidenceRequired: ["agreed_plan"], evidence: [{ id: id(), kind: "agreed_plan", submittedAt: at(-280) }], paidAt: at(-250), permittedActions: ["RecordPaymentReturn"] },
          { number: 2, endsWithJourney: true, amount: money(45000), returned: money(20000), unpaid: money(20000), returnReason: "ACCOUNT_CLOSED", returnedAt: at(-30), permittedActions: ["RecordPaymentReturn"], status: "RELEASABLE", evidenceRequired: ["receipts", "monitoring_visit"], evidence: [{ id: id(), kind: "receipts", submittedAt: at(-50) }, { id: id(), kind: "monitoring_visit", submittedAt: at(-40) }] },
          { number: 3, endsWithJourney: true, amount: money(30001), permittedActions: [], status: "WAITING", evidenceRequired: ["monitoring_visit", "activity_running"], evidence: [] },
        ]
      : [],
    permittedActions: ["SubmitEvidence", "PayTranche"],
  };
  journey.grants.push(grant);
  const course = world.courses[0];
  const enrolment = { __typename: "Enrolment", id: id(), version: 1, course, person, attendance: [1, 2, 3].map((session) => ({ session, present: session !== 2 })), endsWithJourney: true, attended: 2, enrolledAt: at(-200), completedAt: null, passed: null, permittedActions: ["RecordAttendance"] };
  journey.enrolments.push(enrolment);
  course.enrolments.push(enrolment);
  journey.followUps = [1, 3, 6, 12].map((month, place) => ({
    __typename: "FollowUp", id: id(), version: 1, month, status: place === 0 ? "RECORDED" : place === 1 && index % 4 === 0 ? "UNREACHABLE" : "SCHEDULED", dueAt: at(-240 + 24 * 30 * month), overdue: false, windowClosesAt: at(24 * 30 * month),
    attempts: place === 1 ? [{ id: id(), mode: "PHONE", outcome: "NO_ANSWER", attemptedAt: at(-30) }] : [], mode: place === 0 ? "VISIT" : null,
    findings: place === 0 ? { activityRunning: true, inTraining: true, childrenInSchool: null, intendsToRemigrate: false, satisfaction: 4 } : null, narrative: null, recordedAt: place === 0 ? at(-100) : null, endsWithJourney: place > 0,
    permittedActions: place > 0 ? ["RecordFollowUp", "RecordContactAttempt"] : [],
  }));
  const review = {
    __typename: "Review", id: id(), version: 1, subject: decided ? "FOLLOW_UP" : "GRANT", docketedAt: at(-90), dueAt: at(index - 60), overdue: index < 60, decision: null, reasons: [], decidedAt: null, correctionReason: null, correctedAt: null, endsWithJourney: decided, person, journey,
    grant: decided ? null : grant, followUp: decided ? journey.followUps[0] : null, proposedOutcome: null, permittedActions: ["DecideReview"],
  };
  world.reviews.push(review);
  journey.reviews.push(review);
  person.journeys.push(journey);
}

export function timelineOf(world, person) {
  const events = [["INTAKE", "PersonRegistered", []], ["INTAKE", "ConsentGiven", [["purpose", "assistance"], ["legal_basis", "vital_interest"]]]];
  if (person.cases.length) events.push(["INTAKE", "RequestMade", [["kind", "evacuation"], ["urgency", "high"]]], ["CASES", "CaseOpened", []], ["CASES", "CaseAssigned", []], ["CASES", "AssistanceDelivered", [["service_code", "food"], ["modality", "in_kind"], ["quantity", "2"]]]);
  if (person.cases.some(({ assistance }) => assistance.some(({ level }) => level))) events.push(...Array.from({ length: 54 }, (_, missed) => ["CASES", "AssistanceEscalated", [["level", String(missed + 1)]]]));
  if (person.movements.length) events.push(["CASES", "SeatHeld", [["seat", "12"], ["held_until", at(20)]]], ["CASES", "GateChecked", [["gate", "travel_document"], ["outcome", "passed"]]]);
  if (person.journeys.length) events.push(["CASES", "PersonHandedOver", [["country", "GH"]]], ["REINTEGRATION", "JourneyOpened", [["country", "GH"]]], ["REINTEGRATION", "GrantRequested", [["purpose", "business"]]], ["REINTEGRATION", "FollowUpRecorded", [["month", "1"]]]);
  return events
    .map(([service, kind, facts], index) => ({ id: world.random.id(), at: at(-90 + index * 7), service, kind, actor: world.accounts[index % 4], facts: facts.map(([name, value]) => ({ name, value })) }))
    .reverse();
}
