// What somebody hears who has the page read aloud: the tree of roles, names and states of some screens, in two languages. Prints
// them by name; with a folder, writes them there, to be looked at and committed.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beSignedIn, opened } from "./flows/steps.mjs";
import { drawn } from "./journey/inspection.mjs";
import { launch } from "./launch.mjs";

const [origin, folder] = process.argv.slice(2);
/** When the imitation's people live: times that are told by how far they are off are the same at every look. */
const NOW = new Date("2026-11-22T02:00:00Z");
const PATIENCE = 60_000;

const openFirst = async (page) => {
  await page.locator("[data-row='0']").click();
  await page.locator("article h1").waitFor();
};
const SCREENS = [
  { name: "sign-in", path: "/", ready: (page) => page.getByRole("main").getByRole("listitem").first().waitFor() },
  { name: "queue", role: "CASEWORKER", path: "/#/todo", ready: (page) => page.locator("[data-row='0']").waitFor() },
  { name: "person", role: "CASEWORKER", path: "/#/people", ready: openFirst },
  { name: "family", role: "INTAKE_OFFICER", path: "/#/register/family", ready: (page) => page.locator("select[name=crisisId]:focus").waitFor() },
  { name: "docket", role: "COMMITTEE_MEMBER", path: "/#/docket", ready: (page) => page.locator("main fieldset, main form").first().waitFor() },
];

async function treeOf(browser, { name, role, path, ready }, language) {
  const page = await opened(browser, origin, { viewport: { width: 1280, height: 860 }, locale: language, timezoneId: "UTC", reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(NOW);
  if (role) await beSignedIn(page.context(), role);
  await page.goto(path);
  await ready(page);
  // The lists that its fields offer come afterwards.
  await page.waitForLoadState("networkidle");
  await drawn(page);
  const tree = await page.locator("body").ariaSnapshot();
  await page.context().close();
  return [`${name}-${language}`, `${tree}\n`];
}

const browser = await launch();
const trees = [];
for (const language of ["en", "ar"]) for (const screen of SCREENS) trees.push(await treeOf(browser, screen, language));
await browser.close();
if (folder) for (const [name, tree] of trees) await writeFile(join(folder, `${name}.yaml`), tree);
console.log(JSON.stringify(Object.fromEntries(trees), null, 1));
