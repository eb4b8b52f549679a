// Opens every form of the page, from left to right and from right to left, sends it with nothing in it, and reports what axe finds while its
// errors stand there. Every command is offered wherever the page would ask for it, whatever the role may do; none is answered, so that what
// comes of an unanswered one is seen too, and nothing changes. Of three widths and two colours a form is looked at in one pair in each
// direction, the next form in the next pair, and in the other direction in another width and the other colours: all twelve occur.
import { readFile } from "node:fs/promises";
import { buildSchema } from "graphql";
import { beSignedIn, narrowed, opened } from "./flows/steps.mjs";
import { drawn, findingsOn } from "./journey/inspection.mjs";
import { speaker } from "./journey/words.mjs";
import { launch } from "./launch.mjs";

const [origin, languages = "fr,ar", wanted = ""] = process.argv.slice(2);
const PATIENCE = 60_000;
const WIDTHS = [{ width: 1360, height: 860 }, { width: 768, height: 1024 }, { width: 320, height: 700 }];
const FORM = "[role=dialog]";
const KINDS = ["command", "together", "bulk"];
const OPENERS = KINDS.map((kind) => `[data-${kind}]`).join();
const ERRORS = "[aria-invalid=true], [data-tone=brick], [role=alert], dd";

const schema = buildSchema(await readFile(new URL("../../schema.graphql", import.meta.url), "utf8"));
const commands = Object.keys(schema.getMutationType().getFields()).map((name) => name[0].toUpperCase() + name.slice(1));

/** What a link leads to; the link goes with the screen it stood on. */
const first = (link) => async (page) => {
  const shown = await page.waitForSelector(link);
  await shown.click();
  await shown.waitForElementState("hidden");
  await page.locator("main h1").first().waitFor();
};
const person = (phase, row) => async (page) => {
  await narrowed(page, `"${phase}"`, () => page.locator("[role=search] select").nth(1).selectOption(phase));
  await untilAnswered(page);
  await first(`[data-row='${row}']`)(page);
};
const chooseTwo = async (page) => {
  for (const row of [0, 1]) await page.locator(`li:has([data-row='${row}']) input`).check();
  await page.locator("[data-bulk]").first().waitFor();
};
const listOfCrises = async (page, say) => {
  await page.getByRole("button", { name: say("crises:title") }).click();
  await page.locator(`${FORM} [data-heading]:focus`).waitFor();
};

/** What comes after the screen, and brings forms of its own. */
const offered = (...names) => (page) => Promise.all(names.map((name) => page.locator(`main [data-command=${name}]`).first().waitFor()));
const operation = async (page) => {
  await first("main a[href*='evacuation/']")(page);
  await offered("AddAttachment", "WithdrawAttachment")(page);
};

const PLACES = [
  { name: "people", role: "SUPERVISOR", path: "#/people", within: FORM, before: listOfCrises },
  { name: "queue", role: "SUPERVISOR", path: "#/todo", before: chooseTwo, again: chooseTwo },
  { name: "assistance", role: "CASEWORKER", path: "#/people", before: person("ASSISTANCE", 1) },
  { name: "evacuated", role: "EVACUATION_COORDINATOR", path: "#/people", before: person("EVACUATION", 0) },
  { name: "returnee", role: "REINTEGRATION_OFFICER", path: "#/people", before: person("REINTEGRATION", 0) },
  { name: "operations", role: "EVACUATION_COORDINATOR", path: "#/evacuation" },
  { name: "operation", role: "EVACUATION_COORDINATOR", path: "#/evacuation", before: operation },
  { name: "agreements", role: "EVACUATION_COORDINATOR", path: "#/agreements" },
  { name: "agreement", role: "EVACUATION_COORDINATOR", path: "#/agreements", before: first("main li a[href*='agreements/']") },
  { name: "directory", role: "EVACUATION_COORDINATOR", path: "#/directory" },
  { name: "organisation", role: "EVACUATION_COORDINATOR", path: "#/directory", before: first("main a[href*='directory/']:has-text('Harbour House')") },
  { name: "training", role: "REINTEGRATION_OFFICER", path: "#/training" },
  { name: "docket", role: "COMMITTEE_MEMBER", path: "#/docket" },
  { name: "reports", role: "SUPERVISOR", path: "#/reports" },
  { name: "recordings", role: "ADMINISTRATOR", path: "#/records?part=recordings", before: offered("AddTextRecording", "WithdrawTextRecording") },
  ...["agencies", "accounts", "donors", "deadlines", "parked"].map((part) => ({ name: part, role: "ADMINISTRATOR", path: `#/records?part=${part}` })),
];

const findings = [];
const complaints = [];

/** What each page asked and has no answer to: rows, parts of the page. */
const asked = new Map();

const untilPainted = (page) => page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));

async function untilAnswered(page) {
  do await untilPainted(page);
  while (asked.get(page).size > 0);
}

function listen(page) {
  const open = new Set();
  asked.set(page, open);
  page.on("request", (request) => open.add(request));
  for (const end of ["requestfinished", "requestfailed"]) page.on(end, (request) => open.delete(request));
}

async function answered(route) {
  if (route.request().headers()["idempotency-key"]) return route.abort();
  const response = await route.fetch();
  const allowed = (key, value) => (key === "permittedActions" ? commands : value);
  return route.fulfill({ response, body: JSON.stringify(JSON.parse(await response.text(), allowed)) });
}

async function arrive(page, { role, path, before }, say) {
  await page.goto("about:blank");
  await beSignedIn(page.context(), role);
  await page.goto(`${origin}/${path}`);
  await page.locator("main h1").first().waitFor();
  await untilAnswered(page);
  await before?.(page, say);
  await untilAnswered(page);
  await drawn(page);
}

/** What opens a form: of which kind, for which command, and behind which menu. */
const openersIn = (found, menu = null) =>
  found.evaluateAll(
    (all, [kinds, place]) =>
      all
        .filter((one) => one.checkVisibility())
        .map(({ dataset }) => ({ kind: kinds.find((kind) => kind in dataset), dataset, menu: place }))
        .map(({ kind, dataset, ...way }) => ({ ...way, kind, command: dataset[kind], form: `${kind} ${dataset[kind]}` })),
    [KINDS, menu],
  );

const menusIn = (page, within) => page.locator(`${within} [aria-haspopup=menu]`);

async function waysOn(page, within) {
  const ways = await openersIn(page.locator(`${within} :is(${OPENERS})`));
  for (let menu = 0; menu < (await menusIn(page, within).count()); menu++) {
    await menusIn(page, within).nth(menu).click();
    await page.locator("[role=menuitem]:focus").waitFor();
    ways.push(...(await openersIn(page.locator("[role=menuitem][data-command]"), menu)));
    await page.keyboard.press("Escape");
  }
  return ways;
}

async function open(page, within, { kind, command, menu }) {
  if (menu !== null) await menusIn(page, within).nth(menu).click();
  const opener = `[data-${kind}="${command}"]`;
  await page.locator(menu === null ? `${within} ${opener}` : `[role=menuitem]${opener}`).filter({ visible: true }).first().click();
}

/** What stands in the form when it was sent empty; what asks nothing is sent, and not answered. */
async function sendEmpty(page) {
  const form = page.locator(FORM).last();
  const submit = form.locator("button[type=submit]");
  if (!(await submit.count()) || !(await submit.isEnabled())) return;
  await submit.click();
  await form.locator(ERRORS).first().waitFor();
  // A consequence stands there in the same colours before anything is sent.
  await untilAnswered(page);
}

async function findingsHere(page, within) {
  await untilPainted(page);
  await drawn(page);
  return findingsOn(page, within);
}

/** What is found while something still comes or goes is found no second time. */
const lasting = async (page, within) => ((await findingsHere(page, within)).length > 0 ? findingsHere(page, within) : []);

async function judge(page, turn, name, whole) {
  const viewport = WIDTHS[turn % WIDTHS.length];
  const colorScheme = turn % 2 ? "dark" : "light";
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await page.locator(`[data-mantine-color-scheme=${colorScheme}]`).waitFor();
  const found = await lasting(page, whole ? undefined : FORM);
  findings.push(...found.map((one) => ({ form: `${name} ${viewport.width} ${colorScheme}`, ...one })));
}

const standing = (page) => page.locator(FORM).count();
const untilStand = (page, number) => page.waitForFunction(([form, some]) => document.querySelectorAll(form).length === some, [FORM, number]);

/** Each form that this place opens and no other place did. */
async function visit(page, { name, within = "main", again }, { language, parity, seen }) {
  const before = await standing(page);
  const known = seen.size;
  for (const way of await waysOn(page, within)) {
    if (seen.has(way.form)) continue;
    const isFirst = seen.size === known;
    seen.add(way.form);
    await page.setViewportSize(WIDTHS[0]);
    await again?.(page);
    await open(page, within, way);
    await untilStand(page, before + 1);
    await sendEmpty(page);
    await judge(page, parity + seen.size, `${language} ${name} ${way.form}`, isFirst);
    await page.keyboard.press("Escape");
    await untilStand(page, before);
  }
  console.error(`${language}: ${seen.size - known} forms of ${name}; findings until now: ${findings.length}`);
}

async function walk(browser, language, parity) {
  const say = await speaker(language);
  const seen = new Set();
  const page = await opened(browser, origin, { viewport: WIDTHS[0], locale: language, reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => complaints.push(`${language}: ${error}`));
  listen(page);
  await page.route("**/graphql", answered);
  for (const place of PLACES.filter(({ name }) => name.includes(wanted))) {
    await page.setViewportSize(WIDTHS[0]);
    await arrive(page, place, say);
    await visit(page, place, { language, parity, seen });
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
  return seen;
}

const browser = await launch();
const openedIn = await Promise.all(languages.split(",").map((language, index) => walk(browser, language, index)));
await browser.close();
const unopened = commands.filter((command) => openedIn.some((seen) => !seen.has(`command ${command}`)));
console.log(JSON.stringify({ findings, complaints: [...new Set(complaints)], unopened }, null, 1));
