// Made-up people for developing and testing the page without services. Nobody here is or was a real person.
const givenNames = ["Amina", "Kwame", "Lucía", "Yusuf", "Fatou", "João", "Mariam", "Tesfaye", "Nadia", "Ibrahim", "Grace", "Paulo", "ليلى", "Samuel", "Aïssatou", "حسن"];
const family = ["Diallo", "Mensah", "Santos", "Abdi", "Traoré", "Haddad", "Bekele", "Okafor", "Nunes", "الخطيب", "Camara", "Osei"];
const countries = ["GH", "SN", "ET", "NG", "MZ", "SD", "GN", "EG"];
const phases = ["REGISTERED", "ASSISTANCE", "ASSISTANCE", "EVACUATION", "EVACUATION", "REINTEGRATION", "REINTEGRATION", "CLOSED"];
const bands = ["UNDER_5", "FROM_5", "FROM_12", "FROM_18", "FROM_18", "FROM_18", "FROM_60", "UNKNOWN"];
const urgencies = ["LIFE_SAVING", "HIGH", "MEDIUM", "MEDIUM", "LOW"];
const HOUR = 3_600_000;

/** A small repeatable generator, so that every start shows the same people. */
export function seeded(seed) {
  let state = seed;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const id = () =>
    "xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => Math.floor(next() * 16).toString(16));
  return { next, id, pick: (list) => list[Math.floor(next() * list.length)] };
}

export const now = Date.parse("2026-11-22T02:00:00Z");
export const at = (hours) => new Date(now + hours * HOUR).toISOString();

export function makePerson(world, index) {
  const { id, pick, next } = world.random;
  const phase = phases[index % phases.length];
  const due = phase === "CLOSED" ? null : at(Math.round((next() - 0.3) * 90));
  return {
    __typename: "Person",
    id: id(),
    version: 1,
    reference: `HW-${id().slice(0, 4).toUpperCase()}-${id().slice(0, 4).toUpperCase()}-${index % 10}`,
    crisis: world.crises[0],
    exercise: true,
    household: null,
    relationship: "HEAD",
    sex: pick(["FEMALE", "MALE", "FEMALE", "MALE", "OTHER"]),
    ageBand: pick(bands),
    birthDateEstimated: next() < 0.4,
    hasDocuments: next() < 0.6,
    region: pick(["North", "Coast", "Centre", null]),
    registeredAt: at(-24 * (3 + Math.round(next() * 40))),
    phase,
    urgency: [pick(urgencies), null][Number(index % 6 === 2)],
    next: due && { kind: stepOf(phase, next()), dueAt: due, overdue: Date.parse(due) < now },
    profile: {
      givenName: pick(givenNames),
      familyName: pick(family),
      nationality: pick(countries), nationalityKnownBy: "STATED", nationalities: [], nationalityAnswer: "NO_OTHER", formerResidences: [], formerResidencesComplete: false,
      phone: "+999 555 0100",
      email: null,
      languages: ["en", pick(["fr", "ar", "pt", "ha"])],
      birthDate: { on: null, year: 1970 + Math.round(next() * 45), age: null },
      documents: next() < 0.5 ? [{ kind: "passport", number: `X${Math.round(next() * 1e7)}`, issuingCountry: "GH", expiresOn: "2028-03-01", confiscated: next() < 0.3 }] : [],
    },
    circumstances: { location: "Gathering point 3, hall B", notes: null },
    protection: index % 9 === 0 ? { status: "FEARS_RETURN", fearedCountries: ["ET"], assessedAt: at(-60) } : null,
    circumstanceReports: [], needs: [], consents: [], sharing: [], sharingOverrides: [], erasures: [], files: [], requests: [], cases: [], movements: [], journeys: [],
    permittedActions: ["MakeRequest", "GiveConsent", "RecordNeed", "GrantSharing", "AssessProtection", "RequestErasure", "AttachFile", "JoinHousehold", "LeaveHousehold", "RecordGuardian"],
  };
}

function stepOf(phase, chance) {
  const steps = {
    REGISTERED: ["MAKE_REQUEST"],
    ASSISTANCE: ["FIRST_ANSWER", "DELIVER_ASSISTANCE", "ASSIGN_CASE"],
    EVACUATION: ["CHECK_GATES", "CONFIRM_SEAT", "BOARD"],
    REINTEGRATION: ["AGREE_PLAN", "FOLLOW_UP", "SUBMIT_EVIDENCE"],
  };
  const own = steps[phase];
  return own[Math.floor(chance * own.length)];
}
