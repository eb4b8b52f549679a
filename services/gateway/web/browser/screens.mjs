// Walks through the page in a real browser: every screen, four languages, three widths, French in dark colours. Reports what axe finds, what the
// browser complains about (also against the Content-Security-Policy), and requests that leave the page's own origin.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { narrowed } from "./flows/steps.mjs";
import { drawn, findingsOn } from "./journey/inspection.mjs";
import { launch } from "./launch.mjs";

const [origin, folder, languages = "en,fr,ar,pt", only = "", wanted = "desktop,phone"] = process.argv.slice(2);
const known = { desktop: { width: 1360, height: 860 }, phone: { width: 320, height: 700 }, tablet: { width: 768, height: 1024 } };
const widths = Object.fromEntries(Object.entries(known).filter(([name]) => wanted.split(",").includes(name)));

const screens = [
  { name: "todo", role: "CASEWORKER", path: "#/todo" },
  { name: "specialist", role: "PROTECTION_SPECIALIST", path: "#/todo" },
  { name: "overview", role: "SUPERVISOR", path: "#/overview" },
  { name: "published", role: "DONOR", path: "#/overview" },
  { name: "calendar", role: "EVACUATION_COORDINATOR", path: "#/overview/calendar?view=MONTH" },
  { name: "map", role: "EVACUATION_COORDINATOR", path: "#/overview/map" },
  { name: "workload", role: "SUPERVISOR", path: "#/workload" },
  { name: "people", role: "SUPERVISOR", path: "#/people" },
  { name: "person", role: "CASEWORKER", path: "#/people", open: "[data-row='2']" },
  { name: "returnee", role: "REINTEGRATION_OFFICER", path: "#/people", narrow: "REINTEGRATION", open: "[data-row='0']" },
  { name: "dialog", role: "CASEWORKER", path: "#/people", open: "[data-row='1']", then: "header button >> nth=0", send: true },
  { name: "search", role: "CASEWORKER", path: "#/people", search: "ami الخ" },
  { name: "register", role: "INTAKE_OFFICER", path: "#/register" },
  { name: "imports", role: "INTAKE_OFFICER", path: "#/imports" },
  { name: "import", role: "INTAKE_OFFICER", path: "#/imports", open: "main a[href*='imports/']:not([download])" },
  { name: "evacuation", role: "EVACUATION_COORDINATOR", path: "#/evacuation" },
  { name: "operation", role: "EVACUATION_COORDINATOR", path: "#/evacuation", open: "main a[href*='evacuation/']" },
  { name: "office", role: "EVACUATION_COORDINATOR", path: "#/office" },
  { name: "agreements", role: "EVACUATION_COORDINATOR", path: "#/agreements" },
  { name: "agreement", role: "EVACUATION_COORDINATOR", path: "#/agreements", open: "li a[href*='agreements/'] >> nth=0" },
  { name: "directory", role: "EVACUATION_COORDINATOR", path: "#/directory" },
  { name: "organisation", role: "EVACUATION_COORDINATOR", path: "#/directory", open: "main a[href*='directory/']" },
  { name: "training", role: "REINTEGRATION_OFFICER", path: "#/training" },
  { name: "docket", role: "COMMITTEE_MEMBER", path: "#/docket" },
  { name: "reports", role: "DONOR", path: "#/reports" },
  { name: "report", role: "DONOR", path: "#/reports", open: "main a[href*='reports/']:not([download])" },
  { name: "audit", role: "DATA_PROTECTION_OFFICER", path: "#/audit" },
  { name: "records", role: "ADMINISTRATOR", path: "#/records" },
  { name: "accounts", role: "ADMINISTRATOR", path: "#/records?part=accounts" },
  { name: "agencies", role: "ADMINISTRATOR", path: "#/records?part=agencies" },
  { name: "feed", role: "PARTNER", path: "#/feed" },
  { name: "donors", role: "ADMINISTRATOR", path: "#/records?part=donors" },
  { name: "recordings", role: "ADMINISTRATOR", path: "#/records?part=recordings" },
  { name: "deadlines", role: "ADMINISTRATOR", path: "#/records?part=deadlines" },
  { name: "lists", role: "DATA_PROTECTION_OFFICER", path: "#/records?part=lists" },
];

const findings = [];
const complaints = [];
const strangers = [];

/** A screen has its heading before it has what it asks for. */
async function arrive(page) {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await drawn(page);
}

/** Opens what a link leads to; the link goes with the screen it stood on. */
async function follow(page, link) {
  const shown = await page.locator(link).first().elementHandle();
  await page.locator(link).first().click();
  await shown.waitForElementState("hidden");
  await arrive(page);
}

async function judge(page, name) {
  for (const finding of await findingsOn(page)) findings.push({ screen: name, ...finding });
}

async function picture(page, name) {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function enter(context, page, role) {
  const accounts = await (await context.request.get(`${origin}/auth/accounts`)).json();
  const account = accounts.find((one) => one.role.toUpperCase() === role);
  if (!account) throw new Error(`there is no demonstration account for ${role}`);
  await context.request.post(`${origin}/auth/sign-in`, { data: { account: account.id } });
}

async function show(context, page, screen, name) {
  // Whoever was here before asks nothing more in the name of who comes.
  await page.goto("about:blank");
  await enter(context, page, screen.role);
  await page.goto(`${origin}/${screen.path}`);
  await arrive(page);
  if (screen.narrow) await narrowed(page, `"${screen.narrow}"`, () => page.locator("[role=search] select").nth(1).selectOption(screen.narrow));
  if (screen.open) await follow(page, screen.open);
  if (screen.then) {
    await page.locator(`article ${screen.then}`).click();
    await page.getByRole("dialog").waitFor();
    await drawn(page);
  }
  if (screen.search) {
    await page.keyboard.press("Control+k");
    await narrowed(page, `"${screen.search}"`, () => page.getByRole("dialog").getByRole("combobox").fill(screen.search));
    await page.getByRole("dialog").getByRole("option").first().waitFor();
  }
  if (screen.send) await page.getByRole("dialog").locator("button[type=submit]").click();
  await picture(page, name);
  await judge(page, name);
}

await mkdir(folder, { recursive: true });
const browser = await launch();
for (const language of languages.split(",")) {
  for (const [width, viewport] of Object.entries(widths)) {
    const dark = language === "fr";
    const context = await browser.newContext({ viewport, locale: language, colorScheme: dark ? "dark" : "light" });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => !/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin) && strangers.push(request.url()));
    if (!only || only === "signin") {
      await page.goto(origin);
      await arrive(page);
      await picture(page, `signin-${language}-${width}`);
      await judge(page, `signin-${language}-${width}`);
    }
    for (const screen of screens.filter(({ name }) => !only || only.split(",").includes(name)))
      await show(context, page, screen, `${screen.name}-${language}-${width}`);
    await context.close();
  }
}
await browser.close();
const report = { findings, complaints: [...new Set(complaints)], strangers: [...new Set(strangers)] };
await writeFile(join(folder, "report.json"), JSON.stringify(report, null, 1));
console.log(JSON.stringify(report, null, 1));
