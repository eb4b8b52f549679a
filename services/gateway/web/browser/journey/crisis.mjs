// While the crisis lasts: declared, a person registered and helped, checked, and flown home.
const ORIGIN = "LY";
const PURPOSES = ["ASSISTANCE", "EVACUATION", "SHARING"];
const SERVICES = ["shelter", "food"];

/** What is there before the crisis: a course at home, who helps, and who pays. */
export async function prepare({ office, story, country, clock, code }) {
  const { page, say } = office;
  await office.sit("REINTEGRATION_OFFICER");
  await office.go("TRAINING");
  const course = { courseTitle: story.course, country: await country(story.nationality), startsOn: clock.day({ days: 40 }), sessions: 2, places: 5 };
  await office.command(page.getByRole("main"), "OfferCourse", course);
  await page.getByRole("region", { name: story.course }).waitFor();
  await office.sit("SUPERVISOR");
  const crises = await openCrises(office);
  await office.command(crises, "RegisterAgency", { agencyName: story.agency, agencyCode: code, agencyKind: say("codes:agencyKind.HUMANITARIAN") });
  await office.command(crises, "RegisterDonor", { donorName: story.donor, currency: "EUR" });
}

async function openCrises(office) {
  const { page, say } = office;
  await office.go("PEOPLE");
  await page.getByRole("button", { name: say("crises:title") }).click();
  return page.getByRole("dialog", { name: say("crises:title") });
}

/** A supervisor declares the crisis and activates it. */
export async function declare({ office, story, country, begins }) {
  const { page, say } = office;
  const crises = page.getByRole("dialog", { name: say("crises:title") });
  await begins();
  await office.command(crises, "DeclareCrisis", { crisisName: story.crisis, country: await country(ORIGIN), hazard: say("codes:hazard.NATURAL_DISASTER") }, "declare");
  await office.command(crises.getByRole("listitem").filter({ hasText: story.crisis }), "ActivateCrisis");
  await office.look("crises");
  await crises.getByRole("button", { name: say("crises:close"), exact: true }).click();
}

/** A coordinator plans the flight. */
export async function plan({ office, story, country, clock }) {
  const { page, say } = office;
  await office.sit("EVACUATION_COORDINATOR");
  await office.go("EVACUATION");
  const flight = {
    crisisId: story.crisis, operationName: story.operation, mode: say("codes:mode.AIR"),
    originCountry: await country(ORIGIN), destinationCountry: await country(story.nationality),
    departsAt: clock.minute({ hours: 60 }), arrivesAt: clock.minute({ hours: 66 }), seats: 3,
  };
  await office.command(page.getByRole("main"), "PlanOperation", flight, "plan-operation");
  await page.getByRole("link", { name: story.operation }).waitFor();
  await office.look("evacuation");
}

/** An intake officer looks for the person, registers them, and writes down basis, needs and requests. */
export async function register(journey) {
  const { office, story } = journey;
  const { page, say } = office;
  await office.sit("INTAKE_OFFICER");
  await office.go("REGISTER");
  await search(journey);
  await page.getByRole("button", { name: say("registration:candidates.register") }).click();
  await identify(journey);
  await agree(journey);
  await office.fill(page, {
    services: SERVICES.map((service) => say(`codes:service.${service}`)), urgency: say("codes:urgency.HIGH"), kind: say("codes:requestKind.ASSISTANCE"),
  });
  await office.pick(page.getByLabel(say("registration:needs.codes")).and(page.locator("input")), [story.need]);
  await office.look("needs");
  await page.getByRole("button", { name: say("registration:needs.button"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: journey.name }).waitFor();
  journey.reference = await page.getByRole("article").locator(".reference").filter({ hasText: /HW-\w/ }).first().innerText();
  await ask(journey);
}

async function search({ office, story }) {
  const { page, say } = office;
  const form = office.panel(say("registration:search.title"));
  await office.fill(form, { crisisId: story.crisis, givenName: story.givenName, familyName: story.familyName, age: story.age });
  await form.getByRole("button", { name: say("registration:search.button"), exact: true }).click();
  await page.getByText(say("registration:candidates.none")).waitFor();
  await office.look("search");
}

async function identify({ office, story, country }) {
  const { say } = office;
  const form = office.panel(say("registration:person.title"));
  await office.fill(form, {
    sex: say("codes:sex.FEMALE"), nationality: await country(story.nationality), nationalityKnownBy: say("codes:knownBy.STATED"), region: story.region, location: story.location, notes: story.notes,
  });
  await office.look("person");
  await form.getByRole("button", { name: say("registration:person.button"), exact: true }).click();
}

async function agree({ office, tongue }) {
  const { page, say } = office;
  const form = office.panel(say("registration:consent.title"));
  for (const purpose of PURPOSES) await form.getByLabel(say(`codes:purpose.${purpose}`), { exact: true }).check();
  await office.fill(form, { legalBasis: say("codes:legalBasis.CONSENT"), language: tongue });
  await office.fill(form, { consentForm: say("codes:consentForm.EXPLICIT") });
  await office.look("consent");
  await form.getByRole("button", { name: say("registration:consent.button", { count: PURPOSES.length }), exact: true }).click();
  await office.panel(say("registration:needs.title")).waitFor();
}

async function ask({ office, story, country }) {
  const { page, say } = office;
  const wanted = { kind: say("codes:requestKind.EVACUATION"), urgency: say("codes:urgency.HIGH"), destinationCountry: await country(story.nationality) };
  await office.command(page.getByRole("article"), "MakeRequest", { kind: wanted.kind, urgency: wanted.urgency, destination: wanted.destinationCountry });
}

/** A caseworker, whose list was open all the while, sees the person come, takes the case and helps. */
export async function assist({ field, story, name, tongue }) {
  const { page, say } = field;
  await page.getByRole("link", { name }).click();
  const file = field.panel(say("casework:case.title"));
  await field.command(file, "AssignCase", { caseworkerId: "Tomás Ferreira" });
  await field.command(file, "AddCaseNote", { note: story.note });
  await file.getByText(story.note).waitFor();
  await field.command(page.getByRole("article"), "GrantSharing", {
    agencyId: story.agency, purpose: say("codes:purpose.ASSISTANCE"), legalBasis: say("codes:legalBasis.CONSENT"), language: tongue, classes: [say("codes:fieldClass.OPERATIONAL"), say("codes:fieldClass.IDENTITY")],
  });
  await field.command(file, "StartAssistance");
  for (const service of SERVICES)
    await field.command(file, "DeliverAssistance", { serviceCode: say(`codes:service.${service}`), modality: say("codes:modality.IN_KIND") });
  await field.command(file, "CompleteAssistance", { met: say("yes") });
  await file.getByText(say("casework:assistance.met"), { exact: true }).waitFor();
  await field.look("file");
}

/** Nobody travels whom nobody asked whether they fear return. The case is another's by now, and specialists answer for the agency. */
export async function protect({ office, name, reference }) {
  const { page, say } = office;
  await office.sit("PROTECTION_SPECIALIST");
  await office.openPerson(name, reference);
  await office.command(page.getByRole("article"), "AssessProtection", { status: say("codes:protectionStatus.NONE_KNOWN"), trafficking: say("no") }, "protection");
}

/** The coordinator gives a seat, has everything checked, and brings the person home. */
export async function evacuate({ office, story, name, clock }) {
  const { page, say } = office;
  await office.sit("EVACUATION_COORDINATOR");
  await office.go("EVACUATION");
  await page.getByRole("link", { name: story.operation }).click();
  const head = page.getByRole("main");
  await office.command(head, "HoldSeat", { caseId: name });
  const line = office.panel(say("evacuation:manifest")).getByRole("listitem").filter({ hasText: name });
  for (const gate of ["TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"])
    await office.command(line, "CheckGate", { gate: say(`codes:gate.${gate}`), outcome: say("codes:gateOutcome.PASSED") });
  await office.look("operation");
  // A form says what follows from what the page knows when it opens.
  const is = (status) => line.getByText(say(`codes:movement.${status}`)).first().waitFor();
  await office.command(line, "ConfirmSeat");
  await is("CONFIRMED");
  await office.command(head, "FreezeManifest");
  await office.command(line, "BoardPerson");
  await is("BOARDED");
  clock.depart();
  await office.command(head, "DepartOperation");
  await office.command(head, "ArriveOperation");
  await office.command(line, "HandOverPerson", { receivingAgencyId: story.agency });
  await is("HANDED_OVER");
  await office.look("handed-over");
}
