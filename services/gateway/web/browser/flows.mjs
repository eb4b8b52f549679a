// Does the work of each role in a real browser and prints, for every flow, whether it went well and why not.
import assert from "node:assert/strict";
import { launch } from "./launch.mjs";

const [origin, wanted = ""] = process.argv.slice(2);
const cards = { intake: "Intake officer", caseworker: "Caseworker", supervisor: "Supervisor", committee: "Committee member", donor: "Donor", coordinator: "Evacuation coordinator" };

async function signIn(page, role) {
  await page.goto(origin);
  await page.getByRole("button", { name: cards[role] }).click();
  await page.getByRole("navigation").first().waitFor();
}

async function seePeople(page) {
  await page.goto(`${origin}/#/people`);
  await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
}

/** An exercise is chosen by somebody, never by the form. */
async function seeRegistration(page) {
  await page.goto(`${origin}/#/register`);
  await page.locator("select[name=crisisId]").selectOption({ index: 1 });
}

async function openFirst(page, phase) {
  await seePeople(page);
  await page.locator("[role=search] select").nth(1).selectOption(phase);
  await page.waitForTimeout(600);
  await page.locator("[data-row='3']").click();
  await page.locator("article h1").waitFor();
}

/** What is seen in print: nothing to click, nothing wider or higher than its paper, dark on light, and by whom and when. */
async function onPaper(page) {
  await page.getByText(/^Printed .* as /).waitFor();
  const wrong = await page.evaluate(() => {
    const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }));
    const light = (colour) => (/[\d.]+/g.exec(colour) && colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)) ?? 0;
    const shown = (one) => `${one.tagName} ${one.className?.baseVal ?? one.className} ${one.textContent.slice(0, 30)}`;
    const clear = (colour) => /rgba\(.*, 0\)/.test(colour);
    return {
      clickable: seen.filter((one) => one.matches("nav, input, select, button:not([aria-pressed]), [role=dialog], .mantine-Button-root")).map(shown),
      pale: seen.filter((one) => one.childNodes.length && light(getComputedStyle(one).color) > 250).map(shown),
      dark: seen.filter((one) => !clear(getComputedStyle(one).backgroundColor) && light(getComputedStyle(one).backgroundColor) < 600).map(shown),
      cut: seen.filter((one) => getComputedStyle(one).overflow !== "visible" && one.clientHeight > 0 && (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)).map(shown),
      wide: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
  assert.deepEqual(wrong, { clickable: [], pale: [], dark: [], cut: [], wide: false });
}

const visible = (page, label) => page.getByLabel(label).and(page.locator("input:visible")).first();

/** Takes one of a list that is found by typing. */
async function chosen(page, label, words) {
  await visible(page, label).click();
  await visible(page, label).fill(words);
  await page.getByRole("option", { name: words }).filter({ visible: true }).first().click();
}

/** Beside somebody very alike it is said why this is another person. */
async function somebodyNew(page) {
  const button = page.getByRole("button", { name: /register a new person/i });
  await button.waitFor();
  if (await button.isDisabled()) await page.getByRole("radio").first().check();
  await button.click();
}

const cardOf = async (page, role) =>
  page.evaluate((wanted) => fetch("auth/accounts").then((answer) => answer.json()).then((all) => all.find((one) => one.role.toUpperCase() === wanted).name), role);

const keysOf = (requests, command) =>
  requests.filter((request) => request.postData()?.includes(command)).map((request) => request.headers()["idempotency-key"]);

const flows = {
  async "the language turns the page around"(page) {
    await signIn(page, "caseworker");
    await page.getByRole("button", { name: /Language/ }).click();
    await page.getByRole("menuitem", { name: "العربية" }).click();
    await page.getByRole("heading", { name: "المهام" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await page.reload();
    await page.getByRole("heading", { name: "المهام" }).waitFor();
  },

  async "a person without documents is registered after a search"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("or age").fill("30");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    assert.equal(await page.getByLabel("Given name").inputValue(), "Amina");
    await page.getByLabel("Family name").fill("Testperson");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByLabel("Emergency assistance", { exact: true }).check();
    await page.getByLabel("Evacuation").check();
    await page.getByLabel("Legal basis").selectOption("CONSENT");
    await page.getByLabel("How it was expressed").selectOption("EXPLICIT");
    await page.getByRole("button", { name: "Record 2 purposes" }).click();
    await page.getByText("This is needed").waitFor();
    await chosen(page, "Language the person was asked in", "Tigrinya");
    await page.getByRole("button", { name: "Record 2 purposes" }).click();
    await page.getByRole("button", { name: "Send the request" }).click();
    assert.equal(await page.getByText("This is needed").count(), 2);
    await chosen(page, "Services", "Food");
    await page.getByLabel("Urgency").selectOption("HIGH");
    await page.getByLabel("Circumstances").fill("Waits at the harbour");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByRole("heading", { name: "Amina Testperson" }).waitFor();
    await page.getByText("Waits at the harbour").waitFor();
  },

  async "a family is registered without typing again what they share"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("Family name").fill("Testfamily");
    await page.getByLabel("Phone").fill("+999 555 0177");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    await chosen(page, "Nationality", "Eritrea");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByLabel("Emergency assistance", { exact: true }).check();
    await page.getByLabel("Legal basis").selectOption("VITAL_INTEREST");
    await chosen(page, "Language the person was asked in", "Tigrinya");
    await page.getByRole("button", { name: "Record 1 purpose" }).click();
    const sent = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.getByRole("button", { name: "Register another of this household, request nothing" }).click();
    await page.getByText("are taken from the last one registered").waitFor();
    assert.equal(sent.filter((body) => body.includes("requestId")).length, 0);
    assert.equal(await page.getByLabel("Family name").inputValue(), "Testfamily");
    assert.equal(await page.getByLabel("Phone").inputValue(), "+999 555 0177");
    assert.equal(await page.getByLabel("Given name").inputValue(), "");
    await page.getByLabel("Given name").fill("Sami");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    assert.equal(await visible(page, "Nationality").inputValue(), "Eritrea");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("This is needed").waitFor();
    await page.getByLabel("Relation to the head of household").selectOption("CHILD");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("On what basis may the data be used?").waitFor();
    assert.equal(await visible(page, "Language the person was asked in").inputValue(), "Tigrinya");
    assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
    assert.equal(await page.getByLabel("Legal basis").inputValue(), "");
    const households = sent.flatMap((body) => body.match(/"householdId":"[^"]+"/g) ?? []);
    assert.equal(new Set(households).size, 1);
    assert.equal(sent.filter((body) => body.includes("RegisterHousehold")).length, 0);
  },

  async "who signs in sees what there is to do, and comes back to it from a person"(page) {
    await signIn(page, "caseworker");
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await page.locator("[data-row='0']").waitFor();
    await page.keyboard.press("j");
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => document.activeElement?.dataset.row), "0");
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
    await page.getByRole("main").getByRole("link", { name: "To do" }).click();
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await page.getByLabel("Overdue").check();
    await page.getByRole("button", { name: "Show everything" }).click();
  },

  async "the list is walked by keyboard"(page) {
    await signIn(page, "caseworker");
    await seePeople(page);
    await page.locator("[data-row='0']").waitFor();
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "search");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => document.activeElement?.dataset.row), "0");
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
  },

  async "a refusal stands beside its field"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Record a delivery" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Record a delivery" }).click();
    await dialog.getByText("This is needed").first().waitFor();
    await dialog.getByLabel("What was given").selectOption({ index: 1 });
    await dialog.getByLabel("How").selectOption({ index: 1 });
    await dialog.getByLabel("Quantity").fill("5000");
    await dialog.getByRole("button", { name: "Record a delivery" }).click();
    await dialog.getByText("More than there is in stock").waitFor();
    assert.equal(await dialog.getByLabel("Quantity").getAttribute("aria-invalid"), "true");
  },

  async "half a date is refused beside its field, and is not taken for none"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    const born = page.locator("input[name=bornOn]");
    await born.click();
    await born.pressSequentially("02312020");
    await born.press("Enter");
    await page.getByText("This is no whole date, or no such day").waitFor();
    assert.equal(await born.evaluate((input) => input.validity.badInput), true);
    await born.fill("2020-02-29");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("button", { name: /register a new person/i }).waitFor();
  },

  async "a conflict is shown and the wish applied again"(page) {
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    const assign = page.getByRole("button", { name: "Assign", exact: true });
    await assign.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Caseworker").selectOption({ index: 1 });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Assign", exact: true }).click();
    await other.getByRole("dialog").getByLabel("Caseworker").selectOption({ index: 2 });
    await other.getByRole("dialog").getByRole("button", { name: "Assign" }).click();
    await other.getByText("Recorded", { exact: true }).waitFor();
    await dialog.getByRole("button", { name: "Assign" }).click();
    await dialog.getByText("Somebody changed this meanwhile").waitFor();
    await dialog.getByRole("button", { name: "Apply again" }).click();
    await page.getByText("Recorded", { exact: true }).waitFor();
  },

  async "an unanswered wish keeps its key"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    const sent = [];
    page.on("request", (request) => request.headers()["idempotency-key"] && sent.push(request));
    await page.route("**/graphql", (route) => (route.request().headers()["idempotency-key"] ? route.abort() : route.continue()));
    await page.getByRole("button", { name: "Add a note" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Note").fill("Reached by phone");
    await dialog.getByRole("button", { name: "Add a note" }).click();
    await dialog.getByText("There was no answer").waitFor();
    await page.unroute("**/graphql");
    await dialog.getByRole("button", { name: "Send again" }).click();
    await page.getByText("Reached by phone").waitFor();
    const keys = keysOf(sent, "Reached by phone");
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  },

  async "the committee decides with reasons and without names"(page) {
    await signIn(page, "committee");
    await page.getByRole("heading", { name: "Decision" }).waitFor();
    const first = await page.locator("[aria-pressed='true']").innerText();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("Choose a decision").waitFor();
    await page.getByLabel("Approve", { exact: true }).check();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("Give at least one reason").waitFor();
    await page.getByLabel("The evidence is enough").check();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("The decision is recorded").waitFor();
    await page.waitForTimeout(900);
    assert.notEqual(await page.locator("[aria-pressed='true']").innerText(), first);
  },

  async "what is typed outlives another language, back and an ended session"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("or age").fill("12?");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    const beside = page.locator("form .mantine-InputWrapper-error");
    await beside.waitFor();
    assert.match(await beside.innerText(), /[a-z]/i);
    await page.getByRole("button", { name: /Language/ }).click();
    await page.getByRole("menuitem", { name: "العربية" }).click();
    await page.getByRole("heading", { level: 1, name: "تسجيل شخص" }).waitFor();
    assert.doesNotMatch(await beside.innerText(), /[a-z]/i);
    await page.locator("input[name=age]").fill("");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    const given = page.locator("input[name=givenName]");
    assert.equal(await given.inputValue(), "Amina");
    await page.goto(`${origin}/#/people`);
    await page.goBack();
    assert.equal(await given.inputValue(), "Amina");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.locator("form button[type=submit]").click();
    await page.locator("button", { hasText: "موظف" }).first().waitFor();
    await page.context().addCookies(cookies);
    await page.locator("main button", { hasText: await cardOf(page, "INTAKE_OFFICER") }).first().click();
    await given.waitFor();
    assert.equal(await given.inputValue(), "Amina");
    let asked = false;
    page.once("dialog", (dialog) => ((asked = dialog.type() === "beforeunload"), dialog.accept()));
    await page.reload();
    assert.equal(asked, true);
  },

  async "a form that stood open when the session ended opens again with what was typed"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Add a note" }).click();
    await page.getByRole("dialog").getByLabel("Note").fill("Typed before the end");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByRole("button", { name: cards.supervisor }).waitFor();
    await page.context().addCookies(cookies);
    await page.locator("main button", { hasText: await cardOf(page, "CASEWORKER") }).first().click();
    const note = page.getByRole("dialog").getByLabel("Note");
    await note.waitFor();
    assert.equal(await note.inputValue(), "Typed before the end");
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Typed before the end").waitFor();
    await page.reload();
    await page.locator("article h1").waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
  },

  async "a decision that was not sent outlives a look at another file"(page) {
    await signIn(page, "committee");
    await page.getByLabel("Approve", { exact: true }).check();
    await page.getByLabel("The evidence is enough").check();
    await page.locator("button[aria-pressed='false']").first().click();
    await page.getByLabel("Approve", { exact: true }).and(page.locator(":not(:checked)")).waitFor();
    await page.locator("button[aria-pressed]").first().click();
    await page.getByLabel("Approve", { exact: true }).and(page.locator(":checked")).waitFor();
    assert.equal(await page.getByLabel("The evidence is enough").isChecked(), true);
  },

  async "another role in a second tab is said, and nothing is sent in its name"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    const accounts = await page.evaluate(() => fetch("auth/accounts").then((answer) => answer.json()));
    const other = accounts.find(({ role }) => role.toLowerCase() === "committee_member");
    await page.evaluate((account) => fetch("auth/sign-in", { method: "POST", body: JSON.stringify({ account }) }), other.id);
    await page.getByRole("button", { name: "Add a note" }).click();
    await page.getByRole("dialog").getByLabel("Note").fill("Typed before");
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Another account is signed in in this browser").waitFor();
    await page.getByRole("button", { name: /Go on as/ }).click();
    await page.getByRole("heading", { name: "Decision" }).waitFor();
  },

  async "Enter in the list of countries takes the country and sends nothing"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    const nationality = page.getByLabel("Nationality").and(page.locator("input:visible")).first();
    await nationality.pressSequentially("Eritr", { delay: 40 });
    await page.getByRole("option", { name: "Eritrea" }).filter({ visible: true }).waitFor();
    await nationality.press("Enter");
    await nationality.press("Enter");
    await nationality.press("Tab");
    await page.getByRole("heading", { name: "Who it is" }).or(page.getByRole("button", { name: "Register", exact: true })).first().waitFor();
    assert.match(await page.locator("form").innerText() + (await nationality.inputValue()), /Eritrea/);
  },

  async "needs are not dropped with nothing to request"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    await page.getByLabel("Family name").fill("Testchild");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByRole("button", { name: "Later" }).click();
    const needs = page.getByLabel("Specific needs").and(page.locator("input:visible")).first();
    await needs.click();
    await page.getByRole("option").filter({ visible: true }).first().click();
    await needs.press("Escape");
    const sent = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.getByRole("button", { name: "Record the needs (1), request nothing" }).click();
    await page.getByRole("heading", { name: "Amina Testchild" }).waitFor();
    assert.equal(sent.filter((body) => body.includes("needId")).length, 1);
  },

  async "an import is watched live to its end"(page) {
    await signIn(page, "intake");
    await page.goto(`${origin}/#/imports`);
    await page.getByLabel("Crisis", { exact: true }).selectOption({ index: 1 });
    await page.locator("input[type=file]").setInputFiles({ name: "people.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from("PK") });
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("Being registered").waitFor();
    await page.getByText("Completed").waitFor({ timeout: 15_000 });
  },

  async "another caseworker's change is seen without reloading"(page) {
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    await page.waitForTimeout(500);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").getByLabel("Note").fill("Written elsewhere");
    await other.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Written elsewhere").waitFor({ timeout: 5_000 });
  },

  async "what changed while the gateway pushed nothing is seen once it does again"(page) {
    let [away, sockets] = [false, []];
    await page.routeWebSocket(/graphql/, (socket) => {
      if (away) return socket.close({ code: 1013, reason: "Try again later" });
      socket.connectToServer();
      sockets.push(socket);
    });
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    away = true;
    for (const socket of sockets) await socket.close({ code: 1013, reason: "Fell behind; begin again" });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").getByLabel("Note").fill("Written meanwhile");
    await other.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").waitFor({ state: "detached" });
    await other.getByText("Written meanwhile").waitFor();
    assert.equal(await page.getByText("Written meanwhile").count(), 0);
    away = false;
    await page.getByText("Written meanwhile").waitFor();
  },

  async "what is printed is whole, black on white, and asks for no click"(page) {
    await page.emulateMedia({ colorScheme: "dark" });
    await signIn(page, "supervisor");
    await seePeople(page);
    await page.locator("[data-row='0']").waitFor();
    const drawn = await page.locator("[data-row]").count();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.locator("[data-row='49']").waitFor();
    assert.ok(drawn < 50);
    await page.getByText("Only the first 50 are printed").waitFor();
    await onPaper(page);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    assert.ok((await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g).length > 1);
    await page.evaluate(() => (window.print = () => (window.printed = document.querySelectorAll("[data-row]").length)));
    await page.keyboard.press("Control+p");
    await page.waitForFunction(() => window.printed !== undefined);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.locator("[data-row='139']").waitFor();
    assert.equal(await page.getByText("are printed; there are more").count(), 0);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    await openFirst(page, "EVACUATION");
    const due = page.locator("time[data-pressure]").first();
    await due.waitFor();
    await page.getByRole("button", { name: "Add a note" }).first().click();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await onPaper(page);
    assert.match(await due.evaluate((time) => getComputedStyle(time, "::after").content), /\d/);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    await page.keyboard.press("Escape");
    await page.context().clearCookies();
    await page.goto("about:blank");
    await signIn(page, "committee");
    await page.getByRole("heading", { name: "What there is to judge by" }).waitFor();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await onPaper(page);
  },

  async "nothing about anybody stays in the browser"(page) {
    await signIn(page, "caseworker");
    await seePeople(page);
    await page.getByRole("searchbox").fill("Amina");
    await page.waitForTimeout(600);
    await page.locator("[data-row='0']").click();
    await page.locator("article h1").waitFor();
    const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
    assert.deepEqual(Object.keys(kept).filter((name) => !["homeward-language", "mantine-color-scheme-value"].includes(name)), []);
    assert.equal(await page.evaluate(() => document.cookie), "");
  },

  async "a donor sees hidden cells said to be hidden"(page) {
    await signIn(page, "donor");
    await page.locator("main a[href*='reports/']").first().click();
    await page.getByText("under 10").first().waitFor();
    await page.getByText("Why some figures are hidden").waitFor();
    await page.getByRole("link", { name: "All reports" }).click();
    await page.locator("main a[href*='reports/']").nth(1).click();
    await page.getByRole("region", { name: "By country" }).getByText("hidden").first().waitFor();
    await page.getByText("The report counts too few people").waitFor();
  },
};

const browser = await launch();
const results = [];
for (const [name, flow] of Object.entries(flows).filter(([name]) => name.includes(wanted))) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: "en" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const failure = await flow(page).then(() => null, (error) => String(error).slice(0, 600));
  results.push({ name, failure: failure ?? (complaints.length > 0 ? complaints.join("; ") : null) });
  await context.close();
}
await browser.close();
console.log(JSON.stringify(results, null, 1));
