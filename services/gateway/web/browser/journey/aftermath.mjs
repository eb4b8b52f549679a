// The year at home: a plan, a grant in tranches, a training, follow-ups, the committee, the end, and the donor's report.
const MONTHS = [1, 3, 6, 12];
const EVIDENCE = [["agreed_plan"], ["receipts", "monitoring_visit"], ["monitoring_visit", "activity_running"]];
const SESSIONS = [1, 2];
const AMOUNT = "1500.01";

/** The first line waits for the agreed plan; the others follow it. */
const trancheLines = (scope, say) => scope.getByRole("list").filter({ has: scope.page().getByText(say("codes:evidence.agreed_plan")) }).first().locator("> li");

const journeyPanel = (desk, home) => desk.panel(desk.say("reintegration:title", { country: home }));

/** The officer and the returnee agree a plan; a grant is asked for, a course joined. */
export async function agreeAndPay(journey) {
  const { field, story, name, country } = journey;
  const { say } = field;
  await field.sit("REINTEGRATION_OFFICER");
  await field.openPerson(name);
  const panel = journeyPanel(field, await country(story.nationality));
  await field.command(panel, "AgreePlan", { services: [say("codes:planService.business")], objectives: story.objectives });
  await field.command(panel, "RequestGrant", {
    donorId: story.donor, grantPurpose: say("codes:grantPurpose.business"), amount: AMOUNT, payeeName: name, payeeAccount: "TEST0001",
  }, "ask-for-grant");
  await field.command(panel, "EnrolInCourse", { courseId: story.course });
  await panel.getByRole("heading", { name: say("reintegration:training.title", { course: story.course }) }).waitFor();
}

/** The committee decides on what is before it about one returnee, of whom it knows the reference. */
export async function decide({ office, reference }, subject, times = 1) {
  const { page, say } = office;
  const about = page.getByRole("button", { name: reference }).filter({ hasText: say(`codes:reviewSubject.${subject}`) });
  for (let left = times; left > 0; left--) {
    await about.first().click();
    const decision = office.panel(say("docket:decision"));
    await decision.getByLabel(say("codes:reviewDecision.APPROVED"), { exact: true }).check();
    await decision.getByLabel(say("codes:reviewReason.evidence_sufficient"), { exact: true }).check();
    if (left === times) await office.look(`docket-${subject.toLowerCase()}`);
    const before = await about.count();
    await decision.getByRole("button", { name: say("docket:decide") }).click();
    await office.until(async () => (await about.count()) < before, `the decision on ${subject}`);
  }
}

/** What the tranches wait for, attendance, and the four follow-ups. */
export async function accompany(journey) {
  const { field, story, name, country } = journey;
  const { page, say } = field;
  const panel = journeyPanel(field, await country(story.nationality));
  const tranches = trancheLines(panel, say);
  // Whoever asked for the grant attests nothing of it.
  await field.sit("SUPERVISOR");
  await field.openPerson(name);
  for (const [index, kinds] of EVIDENCE.entries())
    for (const kind of kinds) await field.command(tranches.nth(index), "SubmitEvidence", { evidenceKind: say(`codes:evidence.${kind}`) });
  await field.sit("REINTEGRATION_OFFICER");
  await attend(journey);
  await field.openPerson(name);
  for (const month of MONTHS) {
    const round = panel.getByRole("listitem").filter({ has: page.getByText(say("reintegration:followUps.month", { count: month, shown: String(month) }), { exact: true }) });
    await field.command(round, "RecordFollowUp", { contactMode: say("codes:contactMode.VISIT"), satisfaction: 4, narrative: story.narrative });
    await round.getByText(say("codes:followUpStatus.RECORDED")).waitFor();
  }
}

async function attend({ field, story }) {
  const { page, say } = field;
  await field.go("TRAINING");
  const register = page.getByRole("region", { name: story.course });
  for (const session of SESSIONS) {
    const box = register.getByRole("checkbox", { name: say("training:session", { name: story.givenName, session }) });
    await box.click();
    await field.until(() => box.isChecked(), `the mark for session ${session}`);
  }
  await register.getByText(say("training:passed"), { exact: true }).waitFor();
  await field.look("training");
}

/** Finance pays each tranche when it may be paid, to the cent. */
export async function pay({ office, reference }) {
  const { page, say } = office;
  await office.sit("FINANCE_OFFICER");
  await office.openPerson(reference);
  const tranches = trancheLines(page.getByRole("article"), say);
  for (const index of EVIDENCE.keys()) await office.command(tranches.nth(index), "PayTranche");
  await page.getByText(say("codes:grantStatus.COMPLETED"), { exact: true }).waitFor();
  await office.look("paid");
}

/** The officer proposes the end; the committee agrees; the officer, who only looks, sees the journey closed. */
export async function close(journey) {
  const { field, story, country } = journey;
  const { say } = field;
  const panel = journeyPanel(field, await country(story.nationality));
  await field.command(panel, "CloseJourney", { closureOutcome: say("codes:closureOutcome.REINTEGRATED") });
  await decide(journey, "CLOSURE");
  await panel.getByText(say("codes:closureOutcome.REINTEGRATED")).waitFor();
  await field.look("closed");
}

/** A report is published, and the donor, who sees nobody, reads it. */
export async function report({ office, story, clock }) {
  const { page, say } = office;
  await office.sit("SUPERVISOR");
  await office.go("REPORTS");
  await office.command(page.getByRole("main"), "PublishReport", {
    donorId: story.donor, periodStart: clock.day({ days: -400 }), periodEnd: clock.day({ days: -1 }), exercise: true,
  });
  await office.sit("DONOR");
  await office.go("REPORTS");
  await page.getByRole("listitem").filter({ hasText: story.donor }).getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: say("reports:heading", { donor: story.donor }) }).waitFor();
  await page.getByText(say("reports:why.title")).waitFor();
  await office.look("report");
}
