import { makeAccounts } from "./accounts.mjs";
import { makeDonors } from "./donors.mjs";
import { makeDeadlines } from "./deadlines.mjs";
import { FULL, makeFlight } from "./flight.mjs";
import { at, makePerson, now, seeded } from "./people.mjs";
import { makeAgreements } from "./agreements.mjs";
import { makeOrganisations } from "./organisations.mjs";
import { makePartnerFeeds } from "./partners.mjs";
import { makeSpecialist } from "./specialist.mjs";
import { makeTrail } from "./trail.mjs";
import { giveAttachments, giveCase, giveConsents, giveFiles, giveJourney, giveMovement, giveRecordings, timelineOf } from "./files.mjs";

const ALL_SECTIONS = ["OVERVIEW", "TO_DO", "OFFICE", "WORKLOAD", "PEOPLE", "REGISTER", "IMPORTS", "EVACUATION", "AGREEMENTS", "DIRECTORY", "TRAINING", "DOCKET", "REPORTS", "AUDIT"];

const roles = {
  intake_officer: ["OVERVIEW", "TO_DO", "PEOPLE", "REGISTER", "IMPORTS"],
  caseworker: ["OVERVIEW", "TO_DO", "PEOPLE", "REGISTER", "EVACUATION"],
  supervisor: ALL_SECTIONS,
  evacuation_coordinator: ["OVERVIEW", "TO_DO", "OFFICE", "PEOPLE", "EVACUATION", "AGREEMENTS", "DIRECTORY"],
  reintegration_officer: ["OVERVIEW", "TO_DO", "PEOPLE", "TRAINING"],
  finance_officer: ["OVERVIEW", "TO_DO", "PEOPLE", "REPORTS"],
  committee_member: ["OVERVIEW", "DOCKET"],
  donor: ["OVERVIEW", "REPORTS"],
  data_protection_officer: ["OVERVIEW", "TO_DO", "PEOPLE", "TRAIL", "AUDIT"],
  administrator: ["AUDIT"],
};

export function makeWorld(asked) {
  const howMany = asked ?? 140;
  const random = seeded(7);
  const world = { random, now };
  world.agencies = [
    { __typename: "Agency", id: random.id(), version: 1, stateMissing: false, codeUnsafe: false, code: "relief", name: "Relief Abroad", kind: "HUMANITARIAN", states: [] },
    { __typename: "Agency", id: random.id(), version: 1, stateMissing: false, codeUnsafe: false, code: "consulate", name: "Consulate of Ghana", kind: "CONSULAR", countryOfAllegiance: "GH", states: ["GH"] },
    { __typename: "Agency", id: random.id(), version: 1, stateMissing: false, codeUnsafe: false, code: "return", name: "Return and Work", kind: "HUMANITARIAN", states: [] },
  ];
  world.accounts = Object.entries(roles).map(([role, sections], index) => ({
    id: random.id(),
    name: ["Ines Moreau", "Daniel Asante", "Salma Rahimi", "Peter Lund", "Rosa Tavares", "Omar Said", "Judge Adeyemi", "Nordic Fund", "Clara Weiss", "Root Keeper"][index],
    role: role.toUpperCase(),
    version: 0,
    roles: [role.toUpperCase()],
    active: index !== 4,
    signedInAt: index % 3 === 2 ? null : at(-20 * (index + 1)),
    agency: world.agencies[0],
    sections,
  }));
  world.crises = [
    { __typename: "Crisis", id: random.id(), version: 2, name: "Port Meridian 2026", country: "LY", hazard: "CONFLICT", status: "ACTIVE", exercise: true, declaredAt: at(-900), permittedActions: ["CloseCrisis", "PlanOperation"] },
  ];
  const needs = {
    "CR-CP": { EN: "Child parent", FR: "Enfant parent", AR: "طفل لديه أطفال", PT: "Criança com filhos" },
    "SP-PT": { EN: "Single parent", FR: "Parent seul", AR: "والد وحيد", PT: "Progenitor só" },
    "SM-CC": { EN: "Critical medical condition", FR: "État médical critique", AR: "حالة طبية حرجة", PT: "Estado clínico crítico" },
    "ER-NF": { EN: "Single older person", FR: "Personne âgée seule", AR: "شخص مسن وحيد", PT: "Pessoa idosa só" },
  };
  world.needCodes = (language) =>
    Object.entries(needs).map(([code, label]) => ({ code, category: code.slice(0, 2), label: label[language], restricted: code.startsWith("SM") }));
  world.donors = makeDonors(world);
  world.organisations = makeOrganisations(world);
  world.agreements = makeAgreements(world);
  world.courses = [];
  world.reviews = [];
  world.operations = ["Meridian airlift 4", "Coast convoy", "Ferry to Valletta"].map((name, index) => ({
    __typename: "Operation", id: random.id(), version: 3, crisis: world.crises[0], name, mode: ["AIR", "ROAD", "SEA"][index], originCountry: "LY",
    destinationCountry: ["GH", "EG", "SN"][index], departsAt: at([20, 70, -30][index]), arrivesAt: at([28, 90, -2][index]), seats: [60, 36, 48][index],
    holdHours: 48, freezesAt: [at(14), null, null][index], status: ["PLANNED", "PLANNED", "ARRIVED"][index], movements: [],
    permittedActions: ["HoldSeat", "FreezeManifest", "CancelOperation", "AddAttachment"],
  }));
  Object.assign(world.operations[0], { originPlace: "LY0215", origin: { __typename: "Place", code: "LY0215", name: "Zawiya", latitude: 32.76, longitude: 12.73 } });
  world.people = Array.from({ length: howMany }, (_, index) => makePerson(world, index));
  makeHouseholds(world);
  world.courses.push({ __typename: "Course", id: random.id(), version: 1, exercise: true, title: "Solar installation", country: "GH", startsOn: "2026-11-10", sessions: 8, places: 15, enrolments: [], permittedActions: [] });
  world.people.forEach((person, index) => {
    giveConsents(world, person, index);
    if (person.phase !== "REGISTERED") giveCase(world, person, index);
    if (["EVACUATION", "REINTEGRATION"].includes(person.phase)) giveMovement(world, person, index);
    if (person.phase === "REINTEGRATION") giveJourney(world, person, index);
    person.timeline = timelineOf(world, person);
  });
  if (asked) makeFlight(world, Math.min(FULL, Math.floor(asked / 10)));
  world.people.sort((one, other) => Date.parse(one.next?.dueAt ?? at(9e4)) - Date.parse(other.next?.dueAt ?? at(9e4)));
  world.imports = [makeImport(world)];
  world.reports = [makeReport(world), makeSmallReport(world)];
  world.parked = [{ id: random.id(), service: "cases", type: "homeward.intake.NeedRecorded.v1", aggregateId: random.id(), kind: "KEY_MISSING", reason: "the key of the subject is not here", parkedAt: at(-3), behind: 2, permittedActions: ["RetryParkedEvent", "DiscardParkedEvent"] }];
  world.notices = makeNotices(world);
  world.audit = makeTrail(world);
  makeDeadlines(world);
  makePartnerFeeds(world);
  makeSpecialist(world);
  makeAccounts(world);
  world.uploads = new Map();
  giveAttachments(world);
  world.people.slice(0, 30).forEach((person) => giveFiles(world, person));
  giveRecordings(world);
  return world;
}

const KINDS = ["CASE_ASSIGNED", "NOTE_ADDED", "REQUEST_ESCALATED", "URGENCY_RAISED", "COMMITTEE_DECIDED"];

/** Some for everybody who sees people: what a role is not told does not matter to the screen. */
function makeNotices(world) {
  const told = world.accounts.filter(({ role }) => !["DONOR", "ADMINISTRATOR"].includes(role));
  return told.flatMap((account, place) =>
    KINDS.flatMap((kind, index) => [0, 5].map((later) => ({
      __typename: "Notice", id: world.random.id(), accountId: account.id, kind, at: at(-1 - later - index), read: later > 0 && index > 1, exercise: true,
      actor: kind === "REQUEST_ESCALATED" ? null : world.accounts[3], person: world.people[place + index + later],
    }))).sort((one, other) => Date.parse(other.at) - Date.parse(one.at)),
  );
}

function makeHouseholds(world) {
  for (let first = 0; first < 60; first += 3) {
    const members = world.people.slice(first, first + 3);
    const household = { __typename: "Household", id: world.random.id(), members };
    members.forEach((person, index) => {
      person.household = household;
      person.relationship = ["HEAD", "SPOUSE", "CHILD"][index];
      if (index > 0) person.profile.familyName = members[0].profile.familyName;
    });
  }
}

function makeImport(world) {
  const problems = Array.from({ length: 14 }, (_, index) => ({
    sheet: "People", row: 7 + index * 5, column: ["Birth date", "Sex", "Household"][index % 3], code: "seen", reason: ["is not a date", "is none of female, male, other", "names no household of this file"][index % 3],
  }));
  const doubles = [
    { reasons: ["similar_name", "same_birth_date"], person: world.people[4], other: world.people[9] },
    { reasons: ["same_name", "same_birth_year", "same_phone"], person: world.people[6], other: world.people[12] },
    { reasons: ["same_name", "same_birth_date"], person: world.people[7], other: null },
  ];
  return { __typename: "Import", doubles, id: world.random.id(), crisis: world.crises[0], status: "STAGED", format: "homeward", receivedAt: at(-1), rows: 220, good: 206, bad: 14, registered: 131, unchanged: 12, problems };
}

function makeReport(world) {
  const cells = [];
  const add = (country, sex, ageBand, returnees, hidden = null) =>
    cells.push({ country, sex, ageBand, returnees: hidden ? null : returnees, paidMinor: hidden ? null : returnees * 41250, hidden });
  const table = { GH: [34, 41], SN: [22, 27], ET: [6, 31], MZ: [18, 25] };
  let total = 0;
  for (const [country, [female, male]] of Object.entries(table)) {
    const small = female < 10;
    add(country, "female", "18-59", female, small ? "small" : null);
    add(country, "male", "18-59", male, small ? "complementary" : null);
    add(country, "female", "total", female, small ? "small" : null);
    add(country, "male", "total", male, small ? "complementary" : null);
    add(country, "total", "total", female + male);
    total += female + male;
  }
  add("total", "total", "total", total);
  return { __typename: "Report", id: world.random.id(), donor: world.donors[0], donorName: world.donors[0].name, periodStart: "2026-07-01", periodEnd: "2026-09-30", currency: "EUR", threshold: 10, exercise: true, publishedAt: at(-200), cells };
}

/** Of few people: each dimension by itself. */
function makeSmallReport(world) {
  const cells = [];
  const add = (country, sex, ageBand, returnees) =>
    cells.push({ country, sex, ageBand, returnees, paidMinor: returnees === null ? null : returnees * 41250, hidden: returnees === null ? "hidden" : null });
  for (const [country, count] of Object.entries({ GH: 19, SN: null, ET: 14, MZ: null })) add(country, "total", "total", count);
  for (const [sex, count] of Object.entries({ female: 28, male: 32, other: 0, unknown: 0 })) add("total", sex, "total", count);
  for (const [band, count] of Object.entries({ "0-4": 0, "5-11": 0, "12-17": 0, "18-59": null, "60+": null, unknown: 0 })) add("total", "total", band, count);
  add("total", "total", "total", 60);
  return { ...makeReport(world), id: world.random.id(), periodStart: "2026-04-01", periodEnd: "2026-06-30", publishedAt: at(-2400), cells };
}
