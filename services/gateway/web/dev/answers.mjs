// What the imitation answers. Commands change a little of its memory, enough to see the page react.
import { agreementCommands, agreementsOf, dueOf, permittedOn } from "./agreements.mjs";
import { officeTasksOf } from "./office.mjs";
import { accountCommands, accountsOf } from "./accounts.mjs";
import { codeLists } from "./codeLists.mjs";
import { donorCommands } from "./donors.mjs";
import { changeDeadline } from "./deadlines.mjs";
import { attachmentOf, fileOf, recordingOf } from "./files.mjs";
import { flightCommands } from "./flight.mjs";
import { listed, organisationCommands } from "./organisations.mjs";
import { acceptKey, declineKey, feedsFor, proposeKey } from "./partners.mjs";
import { dueFor, waitsFor } from "./specialist.mjs";
import { readTrail } from "./trail.mjs";

const SEEN_IN_FULL = ["INTAKE_OFFICER", "CASEWORKER", "SUPERVISOR", "REINTEGRATION_OFFICER", "EVACUATION_COORDINATOR", "PROTECTION_SPECIALIST"];

const OF_ROLE = {
  DONOR: [],
  PARTNER: ["ProposePartnerKey"],
  ADMINISTRATOR: ["RetryParkedEvent", "DiscardParkedEvent", "RegisterAgency", "CorrectAgency", "RegisterDonor", "CorrectDonor", "ChangeIntakeDeadline", "AddTextRecording", "MakeAccount", "ConfirmAccount", "DiscardAccount", "ChangeRoles", "CorrectAccount", "ShutAccount", "ReopenAccount", "AcceptPartnerKey", "DeclinePartnerKey"],
};

const page = (nodes, first, after) => {
  const start = after ? Number(after) : 0;
  const shown = nodes.slice(start, start + first);
  return {
    edges: shown.map((node, index) => ({ cursor: String(start + index + 1), node })),
    pageInfo: { hasNextPage: start + first < nodes.length, endCursor: String(start + shown.length) },
  };
};

const matches = (person, filter = {}) => {
  const name = `${person.profile.givenName} ${person.profile.familyName} ${person.reference}`.toLowerCase();
  return (
    (!filter.search || name.includes(filter.search.toLowerCase())) &&
    (!filter.phase || person.phase === filter.phase) &&
    (!filter.urgency || person.urgency === filter.urgency) &&
    (!filter.overdue || person.next?.overdue) &&
    (!filter.caseStatus || person.cases.some((file) => file.status === filter.caseStatus))
  );
};

const DAYS = 864e5;

const laneOf = (person, now) => {
  const left = Date.parse(person.next.dueAt ?? "9000-01-01") - now;
  if (person.cases.some((file) => file.status === "CLOSED") || person.phase === "REINTEGRATION") return "WAITING_FOR_OTHERS";
  return left < 0 ? "OVERDUE" : left < DAYS ? "TODAY" : left < 7 * DAYS ? "THIS_WEEK" : "LATER";
};

const ORDERS = { URGENCY: ["LIFE_SAVING", "HIGH", "MEDIUM", "LOW"], PHASE: ["REGISTERED", "ASSISTANCE", "EVACUATION", "REINTEGRATION", "CLOSED"] };

/** As the gateway has it, as far as a screen needs it: one row for each person, two steps where somebody has an open case. */
const queued = (world, { filter, sort, descending, byHousehold }, account) => {
  const rows = world.people
    .filter((person) => waitsFor(person, account))
    .map((person) => {
      const lane = laneOf(person, world.now);
      const due = dueFor(person, account);
      const step = (kind, id) => ({ __typename: "Step", id, ...due, kind, command: TAKES[kind] ?? null });
      const both = [step(due.kind, person.id), ...(person.phase === "ASSISTANCE" && !due.reasons ? [step("DELIVER_ASSISTANCE", `${person.id}-2`)] : [])];
      const waits = lane === "WAITING_FOR_OTHERS";
      return { __typename: "QueueEntry", id: person.id, lane, dueAt: person.next.dueAt, householdId: person.household?.id ?? null, waitsFor: waits ? ["COMMITTEE_MEMBER"] : [], waitingStep: waits ? person.next.kind : null, steps: waits ? [] : both, person };
    })
    .filter(({ lane, person, steps: due }) =>
      (!filter?.lane || lane === filter.lane) && (!filter?.sex || person.sex === filter.sex) && (!filter?.phase || person.phase === filter.phase) &&
      (!filter?.urgency || person.urgency === filter.urgency) && (!filter?.kind || due.some(({ kind }) => kind === filter.kind)) &&
      (!filter?.assignment || (filter.assignment === "NOBODY") === !person.cases.some(({ caseworker }) => caseworker)));
  const rank = ({ person }) => ORDERS[sort]?.indexOf(sort === "URGENCY" ? person.urgency : person.phase) ?? 0;
  const place = (row) => [rank(row) * (descending ? -1 : 1), row.lane === "WAITING_FOR_OTHERS" ? 1 : 0, Date.parse(row.dueAt ?? "9000-01-01")];
  const compared = (one, other) => place(one).map((value, index) => value - place(other)[index]).find(Boolean) ?? 0;
  rows.sort(compared);
  if (!byHousehold) return rows;
  const first = new Map();
  rows.forEach((row, index) => first.has(row.householdId) || first.set(row.householdId, index));
  return rows.map((row) => ({ row, at: first.get(row.householdId) })).sort((one, other) => one.at - other.at).map(({ row }) => row);
};

/** How many rows say the same, the real beside those of an exercise. */
const counted = (rows, by, isMadeUp) => {
  const counts = new Map();
  for (const row of rows) {
    const key = JSON.stringify(by(row));
    const before = counts.get(key) ?? { ...by(row), count: 0, madeUp: 0 };
    counts.set(key, isMadeUp(row) ? { ...before, madeUp: before.madeUp + 1 } : { ...before, count: before.count + 1 });
  }
  return [...counts.values()];
};

const monthOf = (moment) => new Date(moment).getUTCFullYear() * 12 + new Date(moment).getUTCMonth();

const followUpsByMonth = (world) => {
  const all = world.people.flatMap((person) => person.journeys.flatMap(({ followUps }) => followUps));
  const ahead = ({ dueAt }) => monthOf(dueAt) - monthOf(world.now);
  const says = (one) => ({ monthsAhead: ahead(one), status: one.status, overdue: one.status === "SCHEDULED" && Date.parse(one.dueAt) < world.now });
  return counted(all.filter((one) => ahead(one) >= -5 && ahead(one) <= 3), says, () => true);
};

const docketed = (world, filter) =>
  world.reviews.filter(({ decision, subject, dueAt }) =>
    (!!decision === !!filter?.decided) && (!filter?.subject || subject === filter.subject) &&
    (filter?.dueWithinDays === undefined || Date.parse(dueAt) < world.now + filter.dueWithinDays * DAYS));

const moved = (world, { search, country, late, departsFrom, departsBefore }) =>
  world.operations.filter(({ name, departsAt, status, originCountry, destinationCountry }) =>
    name.toLowerCase().includes((search ?? "").toLowerCase()) &&
    (!country || [originCountry, destinationCountry].includes(country)) &&
    (!late || (["PLANNED", "FROZEN"].includes(status) && Date.parse(departsAt) < world.now)) &&
    (!departsFrom || departsAt >= departsFrom) && (!departsBefore || departsAt < departsBefore));

/** As intake and the gateway do: a whole name, the beginnings of two, or a number as it is written. */
const isSearched = ({ profile, reference }, text) => {
  const words = `${profile.givenName} ${profile.familyName}`.toLowerCase().split(/\s+/);
  const typed = text.toLowerCase().split(/\s+/);
  const numbers = [profile.phone, reference, ...profile.documents.map(({ number }) => number)].map(bare);
  const isNamed = typed.length > 1 ? typed.every((one) => words.some((word) => word.startsWith(one))) : words.includes(typed[0]);
  return isNamed || numbers.some((number) => number.startsWith(bare(text)));
};
const bare = (words) => (words ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || "?";

/** As the services band an age. */
const bandOf = ({ age, ageMonths }) => {
  if (ageMonths !== undefined && ageMonths !== null) return "UNDER_5";
  if (age === undefined || age === null) return "UNKNOWN";
  return age < 5 ? "UNDER_5" : age < 12 ? "FROM_5" : age < 18 ? "FROM_12" : age < 60 ? "FROM_18" : "FROM_60";
};

const TAKES = { MAKE_REQUEST: "MakeRequest", FIRST_ANSWER: "StartAssistance", DELIVER_ASSISTANCE: "DeliverAssistance", HOLD_SEAT: "HoldSeat", CHECK_GATES: "CheckGate", SUBMIT_EVIDENCE: "SubmitEvidence", FOLLOW_UP: "RecordFollowUp", SEE_SPECIALIST: "AssessProtection" };

const steps = (people, account) =>
  people
    .filter((person) => waitsFor(person, account))
    .map((person) => ({ person, due: dueFor(person, account) }))
    .map(({ person, due }) => ({ __typename: "Step", id: person.id, ...due, command: TAKES[due.kind] ?? null, person }));

export function makeAnswers(world, publish) {
  const byId = (list, id) => list.find((node) => node.id === id) ?? null;
  const everyone = (list) => world.people.flatMap((person) => person[list]);
  const count = (operation, ...states) => operation.movements.filter((movement) => states.includes(movement.status)).length;
  const changed = (node) => {
    node.version += 1;
    publish(node.id);
    return node;
  };
  const caseOf = (id) => byId(everyone("cases"), id);
  const assistanceOf = (id) => byId(everyone("cases").flatMap((file) => file.assistance), id);
  const movementOf = (id) => byId(world.operations.flatMap((operation) => operation.movements), id);
  const households = new Map();
  const noticesOf = (account) => world.notices.filter(({ accountId }) => accountId === account.id);
  const commands = {
    chooseMail: ({ cadence, address = null, language }) => {
      if (cadence !== "OFF" && !/@example\.org$/.test(address ?? "")) return { __typename: "Rejected", code: "mail_domain_not_allowed", message: "Elsewhere", field: "address" };
      world.mail = cadence === "OFF" ? undefined : { cadence, address, language, failure: null };
      return { __typename: "Done", id: "mail" };
    },
    markNotices: ({ noticeIds, read }) => {
      for (const notice of world.notices.filter(({ id }) => noticeIds.includes(id))) notice.read = read;
      publish(noticeIds[0]);
      return { __typename: "Done", id: noticeIds[0] };
    },
    assignCase: ({ caseId, version, caseworkerId }) => {
      const file = caseOf(caseId);
      if (version !== file.version) return { __typename: "Conflict", current: file };
      Object.assign(file, { status: "ASSIGNED", caseworker: byId(world.accounts, caseworkerId) });
      return changed(file);
    },
    addCaseNote: ({ noteId, caseId, note, mentionedIds = [], replyToId = null }) => {
      const file = caseOf(caseId);
      const mentioned = world.accounts.filter(({ id }) => mentionedIds.includes(id));
      file.notes.push({ id: noteId, author: world.accounts[1], addedAt: new Date(world.now).toISOString(), text: note, replyToId, mentioned });
      return changed(file);
    },
    closeCase: () => ({ __typename: "Rejected", code: "assistance_is_open", message: "Assistance is open", field: null }),
    startAssistance: ({ assistanceId }) => {
      const assistance = assistanceOf(assistanceId);
      const permittedActions = assistance.permittedActions.filter((action) => action !== "StartAssistance");
      return changed(Object.assign(assistance, { status: "STARTED", permittedActions }));
    },
    deliverAssistance: ({ assistanceId, deliveryId, serviceCode, modality, quantity }) => {
      const assistance = assistanceOf(assistanceId);
      if (quantity > 1000) return { __typename: "Rejected", code: "too_many", message: "More than there is in stock", field: "quantity" };
      assistance.deliveries.push({ id: deliveryId, serviceCode, modality, quantity, deliveredAt: new Date(world.now).toISOString(), permittedActions: [] });
      return changed(assistance);
    },
    correctDelivery: ({ assistanceId, deliveryId, reason, ...corrected }) => {
      const assistance = assistanceOf(assistanceId);
      Object.assign(byId(assistance.deliveries, deliveryId), corrected, { correctionReason: reason, correctedAt: new Date(world.now).toISOString() });
      return changed(assistance);
    },
    checkGate: ({ movementId, gate, outcome, validUntil = null }) => {
      if (validUntil && Date.parse(validUntil) <= world.now) return { __typename: "Rejected", code: "check_is_out_of_date", message: "Out of date", field: "valid_until" };
      const movement = movementOf(movementId);
      Object.assign(movement.gates.find((one) => one.gate === gate), { outcome, validUntil });
      publish(movement.operation.id);
      return changed(movement);
    },
    confirmSeat: ({ movementId }) => {
      const movement = movementOf(movementId);
      if (movement.gates.some((gate) => gate.outcome !== "PASSED")) return { __typename: "Rejected", code: "gates_are_closed", message: "A gate is closed", field: null };
      return changed(Object.assign(movement, { status: "CONFIRMED", permittedActions: ["CheckGate", "BoardPerson", "ReleaseSeat"] }));
    },
    decideReview: ({ reviewId, decision, reasons }) => changed(Object.assign(byId(world.reviews, reviewId), { decision, reasons, decidedAt: new Date(world.now).toISOString(), permittedActions: ["CorrectDecision"] })),
    correctDecision: ({ reviewId, decision, reasons, reason }) => changed(Object.assign(byId(world.reviews, reviewId), { decision, reasons, correctionReason: reason, correctedAt: new Date(world.now).toISOString(), permittedActions: [] })),
    registerHousehold: ({ householdId }) => {
      const household = { __typename: "Household", id: householdId, members: [] };
      households.set(householdId, household);
      return household;
    },
    recordGuardian: ({ personId, guardian }) => {
      const person = byId(world.people, personId);
      return changed(Object.assign(person, { profile: { ...person.profile, guardian } }));
    },
    joinHousehold: ({ personId, householdId, members }) => {
      const known = world.people.find(({ household }) => household?.id === householdId)?.household;
      const household = known ?? { __typename: "Household", id: householdId, members: [] };
      for (const { personId: id, relationship } of members) {
        const joining = byId(world.people, id);
        if (joining.household?.members.length > 1) return { __typename: "Rejected", code: "still_in_household", message: "In a household with others", field: "members" };
        Object.assign(joining, { household, relationship });
        household.members.push(joining);
        changed(joining);
      }
      return byId(world.people, personId);
    },
    leaveHousehold: ({ personId }) => {
      const person = byId(world.people, personId);
      person.household.members.splice(person.household.members.indexOf(person), 1);
      return changed(Object.assign(person, { household: null, relationship: "HEAD" }));
    },
    registerPerson: ({ personId, profile, sex, relationship, householdId, circumstances = null }) => {
      if (byId(world.people, personId)) return { __typename: "Rejected", code: "already_there", message: "There already", field: "person_id" };
      const household = households.get(householdId) ?? null;
      const person = {
        ...world.people[0], id: personId, relationship, circumstances, profile: { languages: [], documents: [], ...profile }, sex, ageBand: bandOf(profile.birthDate ?? {}), crisis: world.crises[0], phase: "REGISTERED",
        viewOfTravel: null, next: null, household, needs: [], consents: [], sharing: [], files: [], requests: [], cases: [], movements: [], journeys: [], timeline: [],
        permittedActions: ["MakeRequest", "GiveConsent", "RecordNeed"],
      };
      household?.members.push(person);
      world.people.push(person);
      return person;
    },
    giveConsent: ({ personId, consentId, ...rest }) => {
      const person = byId(world.people, personId);
      person.consents.push({ __typename: "Consent", id: consentId, givenAt: new Date(world.now).toISOString(), sharingThatEnds: [], seatGivenBack: null, permittedActions: ["WithdrawConsent"], ...rest });
      return changed(person);
    },
    attachFile: ({ fileId, personId, kind, name = null, belongsToId = null, documentNumber = null }) => {
      const person = byId(world.people, personId);
      if (world.uploads.get(fileId)?.offset !== world.uploads.get(fileId)?.length) return { __typename: "Rejected", code: "upload_incomplete", message: "Not whole", field: "file_id" };
      person.files.unshift(fileOf(fileId, kind, name, { mediaType: world.uploads.get(fileId).isSound ? "WAV" : "JPEG", hasPreview: !world.uploads.get(fileId).isSound, belongsToId, documentNumber, size: world.uploads.get(fileId).length, attachedAt: new Date(world.now).toISOString() }));
      return changed(person);
    },
    withdrawFile: ({ fileId, reason }) => {
      const person = world.people.find(({ files }) => byId(files, fileId));
      Object.assign(byId(person.files, fileId), { withdrawnAt: new Date(world.now).toISOString(), withdrawalReason: reason, permittedActions: [] });
      return changed(person);
    },
    addAttachment: ({ attachmentId, recordId, kind }) => {
      const { length, isSound } = world.uploads.get(attachmentId);
      const file = attachmentOf(attachmentId, recordId, kind, { mediaType: isSound ? "WAV" : "JPEG", hasPreview: !isSound, size: length, attachedAt: new Date(world.now).toISOString() });
      world.attachments.unshift(file);
      return file;
    },
    withdrawAttachment: ({ attachmentId, reason }) =>
      Object.assign(byId(world.attachments, attachmentId), { withdrawnAt: new Date(world.now).toISOString(), withdrawalReason: reason, permittedActions: [] }),
    addTextRecording: ({ recordingId, textVersion, part }) => {
      const recording = recordingOf(recordingId, textVersion, part, new Date(world.now).toISOString());
      world.recordings.push(recording);
      return recording;
    },
    withdrawTextRecording: ({ recordingId, reason }) =>
      Object.assign(byId(world.recordings, recordingId), { withdrawnAt: new Date(world.now).toISOString(), withdrawalReason: reason, permittedActions: [] }),
    recordNeed: ({ personId, needId, code }) => {
      const person = byId(world.people, personId);
      person.needs.push({ __typename: "Need", id: needId, code, restricted: false, recordedAt: new Date(world.now).toISOString(), asksSpecialist: false, mayWithholdPlace: false, agenciesInformed: [], permittedActions: [] });
      return changed(person);
    },
    makeRequest: ({ personId, requestId, ...rest }) => {
      const person = byId(world.people, personId);
      person.requests.push({ __typename: "AidRequest", id: requestId, services: [], urgency: "MEDIUM", ...rest, dueAt: new Date(world.now + 4e7).toISOString(), madeAt: new Date(world.now).toISOString(), assistanceThatEnds: null, seatGivenBack: null, agenciesInformed: [], permittedActions: [] });
      person.phase = "ASSISTANCE";
      if (person.cases.length === 0)
        person.cases.push({ __typename: "Case", id: `${requestId.slice(0, -1)}0`, version: 1, person, status: "OPEN", urgency: "MEDIUM", openedAt: new Date(world.now).toISOString(), assistance: [], notes: [], agenciesInformed: [], permittedActions: ["HoldSeat"] });
      return changed(person);
    },
    ...Object.fromEntries(
      ["Intake", "Cases", "Reintegration"].map((service) => [`change${service}Deadline`, (input) => changeDeadline(world, input, new Date(world.now).toISOString())]),
    ),
    ...accountCommands(world),
    ...donorCommands(world),
    ...flightCommands(world, changed),
    ...organisationCommands(world),
    ...agreementCommands(world),
    proposePartnerKey: (input) => proposeKey(world, input),
    acceptPartnerKey: (input) => acceptKey(world, input),
    declinePartnerKey: (input) => declineKey(world, input),
    holdSeat: ({ movementId, caseId, operationId }) => {
      const operation = byId(world.operations, operationId);
      const { person } = caseOf(caseId);
      const gates = ["CONSENT", "TRAVEL_DOCUMENT", "FIT_TO_TRAVEL", "PROTECTION"].map((gate) => ({ gate, outcome: "PASSED", checkedAt: null, validUntil: null }));
      const movement = {
        __typename: "Movement", id: movementId, version: 1, person, operation, case: person.cases[0], seat: operation.movements.length + 1, status: "CONFIRMED", heldUntil: null, releaseReason: null, gates,
        losesSeat: false, checkInDoubt: false, separatedByFreeze: false, separatedByDeparture: false, separatedByRelease: false, separatedByCorrection: false, boardingCorrection: null, kinNotOnBoard: false, permittedActions: ["CheckGate", "BoardPerson", "ReleaseSeat"],
        get kinStays() {
          return person.household.members.some((one) => one.movements.length === 0);
        },
      };
      operation.movements.push(movement);
      person.movements.push(movement);
      return movement;
    },
    boardPerson: ({ movementId, separated }) => {
      const movement = movementOf(movementId);
      if (movement.kinStays && !separated.includes(movementId)) return { __typename: "Rejected", code: "household_separates", message: "A household would be separated", field: "separated" };
      return changed(Object.assign(movement, { status: "BOARDED", permittedActions: ["ReleaseSeat"] }));
    },
  };

  return {
    commands,
    Query: {
      viewer: (_, __, { account }) => ({
        ...account, exercise: true, now: new Date(world.now).toISOString(),
        permittedActions: OF_ROLE[account.role] ?? ["RegisterPerson", "ReceiveWorkbook", "PlanOperation", "DraftAgreement", ...(account.role === "EVACUATION_COORDINATOR" ? ["RegisterOrganisation"] : []), "OfferCourse", "PublishReport", "DeclareCrisis", "AssignCase", "AddCaseNote", "MakeRequest", "CheckGate", "MarkNotices", "AddAttachment"],
      }),
      exercise: () => ({
        running: true, now: new Date(world.now).toISOString(), endsAt: new Date(world.now + 9e6).toISOString(), pace: 1, clock: `${new Date(world.now + 9e6).toISOString()}/1`,
        registered: 18, assistance: 35, evacuation: 35, reintegration: 35, closed: 17,
      }),
      crises: () => world.crises,
      agencies: () => world.agencies,
      recordings: () => world.recordings.filter(({ withdrawnAt }) => !withdrawnAt),
      attachments: (_, { recordId }) => world.attachments.filter((file) => file.recordId === recordId),
      caseworkers: () => world.accounts.slice(0, 4),
      colleagues: (_, __, { account }) => world.accounts.slice(0, 6).filter(({ id }) => id !== account.id),
      places: (_, { search }) => [{ __typename: "Place", code: "LY0215", name: "Zawiya" }].filter(({ name }) => name.toLowerCase().includes(search.toLowerCase())),
      needCodes: (_, { language }) => world.needCodes(language),
      people: (_, { first, after, filter }) => page(world.people.filter((person) => matches(person, filter ?? {})), first, after),
      queue: (_, { first, after, ...asked }, { account }) => page(queued(world, asked, account), first, after),
      queueCounts: (_, { filter }, { account }) => {
        return counted(queued(world, { filter }, account), ({ lane }) => ({ lane }), ({ person }) => person.exercise);
      },
      queueStepCounts: (_, { filter }, { account }) => {
        const kinds = (row) => new Set(row.waitingStep ? [row.waitingStep] : row.steps.map(({ kind }) => kind));
        const rows = queued(world, { filter }, account).flatMap((row) => [...kinds(row)].map((kind) => ({ ...row, kind })));
        return counted(rows, ({ kind, lane }) => ({ kind, lane }), ({ person }) => person.exercise);
      },
      docketCounts: (_, { filter }) => counted(docketed(world, filter), ({ subject }) => ({ subject }), () => false),
      casesOpened: () => [0, 1, 2, 4, 7].map((weeksAgo) => ({ weeksAgo, count: 9 - weeksAgo, madeUp: weeksAgo % 3 })),
      followUpMonths: () => followUpsByMonth(world),
      casesClosed: () => [0, 2, 3, 6].map((weeksAgo) => ({ weeksAgo, count: 2 + weeksAgo, madeUp: 0 })),
      workload: () =>
        [null, ...world.accounts.slice(0, 4)].map((caseworker, index) => ({
          id: caseworker?.id ?? "00000000-0000-0000-0000-000000000000", caseworker, exercise: index > 2, people: 41 - 8 * index, lifeSaving: index, overdue: 12 - 3 * index,
          overdueForAWeek: Math.max(0, 3 - index), overdueSince: index === 4 ? null : new Date(world.now - 9e8).toISOString(),
          openedThisWeek: 5 + index, openedWeekBefore: 6, closedThisWeek: index, closedWeekBefore: 2,
        })),
      toDo: (_, { first, after, filter }, { account }) => {
        const asked = world.people.filter((person) => (!filter?.personId || (person.id === filter.personId && person.next && laneOf(person, world.now) !== "WAITING_FOR_OTHERS")) && matches(person, filter ?? {}));
        const { kind, dueFrom, dueBefore } = filter ?? {};
        const listed = steps(asked, account).filter((step) =>
          (!kind || step.kind === kind) && (!dueFrom || (step.dueAt ?? "") >= dueFrom) && (!dueBefore || (step.dueAt ?? "9") < dueBefore));
        return page(listed, first, after);
      },
      person: (_, { id }) => byId(world.people, id),
      findPersons: (_, { input }) =>
        world.people
          .filter((person) => input.givenName && person.profile.givenName.toLowerCase().startsWith(input.givenName.toLowerCase().slice(0, 3)))
          .slice(0, 4)
          .map((person, index) => ({ band: index ? "LIKELY" : "STRONG", searchId: "5ea2c400-0000-4000-8000-000000000000", reasons: ["similar_name", "same_birth_year"], person })),
      searchPeople: (_, { text }) =>
        world.people
          .filter((person) => isSearched(person, text))
          .slice(0, 21)
          .map((person) => ({ band: "LIKELY", searchId: null, reasons: [], person })),
      imports: (_, { first, after }) => page(world.imports, first, after),
      import: (_, { id }) => byId(world.imports, id),
      operations: (_, { first, after, ...asked }) => page(moved(world, asked), first, after),
      operationCounts: (_, asked) => counted(moved(world, asked), ({ status }) => ({ status }), ({ crisis }) => crisis.exercise),
      operation: (_, { id }) => byId(world.operations, id),
      seatCandidates: (_, { first }) => everyone("cases").filter((file) => file.person.movements.length === 0).slice(0, first),
      courses: () => world.courses,
      organisations: (_, asked) => listed(world, asked),
      organisation: (_, { id }) => byId(world.organisations, id),
      node: (_, { id }) => byId(world.organisations.flatMap(({ focalPoints }) => focalPoints), id),
      agreements: (_, { first, after, ...asked }) => page(agreementsOf(world, asked), first, after),
      agreement: (_, { id }) => byId(world.agreements, id),
      agreementsDue: () => dueOf(world),
      officeTasks: (_, { first, after, ...asked }) => page(officeTasksOf(world, asked), first, after),
      officeTaskCounts: (_, asked) => counted(officeTasksOf(world, asked), ({ subject }) => ({ subject }), ({ exercise }) => exercise).map((one) => ({ ...one, dueSoon: 0 })),
      donors: () => world.donors,
      docket: (_, { first, after, filter }) => page(docketed(world, filter), first, after),
      review: (_, { id }) => byId(world.reviews, id),
      reports: (_, { first, after }) => page(world.reports, first, after),
      report: (_, { id }) => byId(world.reports, id),
      auditTrail: (_, { first, after, filter }, { account }) => readTrail(world, account, filter ?? {}, first, after),
      accounts: () => accountsOf(world),
      partnerFeeds: (_, __, { account }) => feedsFor(world, account),
      codeLists,
      deadlineRules: (_, __, { account }) => world.deadlineRules.map((rule) => (account.role === "ADMINISTRATOR" ? rule : { ...rule, permittedActions: [] })),
      deadlines: () => world.deadlines,
      notices: (_, { first, after, unread }, { account }) => page(noticesOf(account).filter(({ read }) => !unread || !read), first, after),
      // As where no e-mail is sent, for one role, so that it is seen.
      mailChoice: (_, __, { account }) => ({ cadence: "OFF", address: null, language: null, failure: null, ...world.mail, domains: account.role === "COMMITTEE_MEMBER" ? [] : ["example.org"] }),
      unreadNotices: (_, __, { account }) => {
        const unread = noticesOf(account).filter(({ read }) => !read);
        return [...new Set(unread.map(({ kind }) => kind))].map((kind) => ({ kind, count: 0, madeUp: unread.filter((one) => one.kind === kind).length }));
      },
      parkedEvents: (_, { first, after }) => page(world.parked, first, after),
    },
    Agreement: { permittedActions: (agreement, _, { account }) => permittedOn(agreement, account) },
    Person: {
      profile: (person, _, { account }) => (SEEN_IN_FULL.includes(account.role) ? person.profile : null),
      viewOfTravel: (person) => person.viewOfTravel ?? null,
      timeline: (person, { first, after }) => page(person.timeline, first, after),
    },
    Operation: {
      held: (operation) => count(operation, "HELD"),
      confirmed: (operation) => count(operation, "CONFIRMED"),
      boarded: (operation) => count(operation, "BOARDED"),
      noShows: (operation) => count(operation, "NO_SHOW"),
      arrived: (operation) => count(operation, "ARRIVED"),
      handedOver: (operation) => count(operation, "HANDED_OVER"),
      free: (operation) => operation.seats - count(operation, "HELD", "CONFIRMED", "BOARDED"),
    },
    Course: { taken: (course) => course.enrolments.length },
    Import: { doubles: (sent, { first, after }) => page(sent.doubles ?? [], first, after), problems: (sent, { first, after }) => page(sent.problems ?? [], first, after), unread: (sent, { first, after }) => page(sent.unread ?? [], first, after) },
    Profile: { nationalityKnownBy: (known) => known.nationalityKnownBy ?? "STATED", nationalities: (known) => known.nationalities ?? [], formerResidences: (known) => known.formerResidences ?? [], formerResidencesComplete: (known) => known.formerResidencesComplete ?? false, languages: (known) => known.languages ?? [], documents: (known) => known.documents ?? [] },
  };
}
