// How much a hand does for what is done most, by mouse where many are chosen and by keys where one follows another. `counts.mjs` beside
// this folder prints it as a table.
import assert from "node:assert/strict";
import { acting } from "../acts.mjs";
import { helpFamily } from "./family.mjs";
import { signIn } from "./steps.mjs";

/** A queue in the hundreds, a leg and a docket of forty; and as few as show that for more of them nothing more is done, for a test. */
export const MANY = { people: 460, aboard: 40, assigned: 20, decided: 40 };
const FEW = { people: 120, aboard: 12, assigned: 6, decided: 4 };

const dialogOf = (page) => page.getByRole("dialog");
const recorded = (page, count) => dialogOf(page).getByText(`Recorded: ${count} of ${count}`).waitFor();
const close = (page, acts) => acts.click(dialogOf(page).getByRole("button", { name: "Close" }).last());

/** A form is for those of whom the screen knew when it was opened: it is opened once the screen says so of all. */
const allStand = (page, count, status) =>
  page.waitForFunction(([words, least]) => [...document.querySelectorAll("main li")].filter((line) => line.innerText.includes(words)).length >= least, [status, count]);

/** The same for everybody on the leg: nobody is chosen before somebody chooses. */
async function forEverybody(page, acts, { aboard }, command, answer = async () => undefined) {
  await acts.click(page.locator(`[data-many=${command}]`));
  await acts.click(dialogOf(page).getByLabel("Everybody"));
  await answer(dialogOf(page));
  await acts.click(dialogOf(page).locator("button[type=submit]"));
  await recorded(page, aboard);
  await close(page, acts);
}

async function inOrder(page, acts, size, gate) {
  await forEverybody(page, acts, size, "CheckGate", async (dialog) => {
    await acts.choose(dialog.locator("select[name=gate]"), gate);
    await acts.choose(dialog.locator("select[name=outcome]"), "PASSED");
  });
}

/** What concerns the leg as a whole. */
async function forLeg(page, acts, name) {
  await acts.click(page.getByRole("button", { name, exact: true }));
  await acts.click(dialogOf(page).locator("button[type=submit]"));
  await dialogOf(page).waitFor({ state: "detached" });
}

async function flight(page, acts, size) {
  await signIn(page, "coordinator");
  await acts.click(page.getByRole("link", { name: "Evacuation" }).first());
  await acts.click(page.getByRole("link", { name: /Meridian airlift 9/ }).first());
  for (const gate of ["TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"]) await inOrder(page, acts, size, gate);
  await forEverybody(page, acts, size, "ConfirmSeat");
  await allStand(page, size.aboard, "Confirmed");
  await forEverybody(page, acts, size, "BoardPerson");
  await allStand(page, size.aboard, "On board");
  for (const name of ["Depart", "Arrive"]) await forLeg(page, acts, name);
  await allStand(page, size.aboard, "Arrived");
  await forEverybody(page, acts, size, "HandOverPerson");
}

async function assignments(page, acts, { assigned }) {
  await signIn(page, "supervisor");
  await acts.click(page.getByRole("link", { name: "To do" }).first());
  await acts.choose(page.locator("[role=search] select").nth(1), "ASSIGN_CASE");
  await page.waitForURL(/ASSIGN_CASE/);
  await acts.click(page.getByRole("button", { name: "Compact" }));
  await acts.press("j", "x", ...Array(assigned - 1).fill("j"), "Shift+X");
  await page.getByRole("toolbar").getByText(`${assigned}`).first().waitFor();
  await acts.click(page.getByRole("toolbar").getByRole("button", { name: "Assign" }));
  await acts.choose(dialogOf(page).locator("select[name=caseworkerId]"), { index: 2 });
  await acts.click(dialogOf(page).locator("button[type=submit]"));
  await recorded(page, assigned);
  await close(page, acts);
}

const here = (page) => page.locator("[aria-pressed='true'][type=button]").first();

/** Each is opened, and its amount seen, before it is decided. */
async function decide(page, acts) {
  await page.getByRole("heading", { name: "Decision" }).waitFor();
  const before = await here(page).elementHandle();
  await acts.press("a", "1", "Enter");
  await before.waitForElementState("hidden");
}

async function docket(page, acts, size) {
  await signIn(page, "committee");
  await page.goto("/#/docket");
  for (let decided = 0; decided < size.decided; decided++) await decide(page, acts);
}

/** What is done, and how many acts it may take: before it was 126, about 800, and one by one. */
export const TASKS = {
  "a family of four without papers": { most: () => 60, perform: helpFamily },
  "a flight of forty": { most: () => 80, perform: flight },
  "twenty assignments": { most: ({ assigned }) => 10 + assigned, perform: assignments },
  "a docket of forty": { most: ({ decided }) => 3 * decided, perform: docket },
};

export async function counted(page, { perform }, size) {
  await page.context().addCookies([{ name: "homeward-people", value: String(size.people), domain: "127.0.0.1", path: "/", httpOnly: true }]);
  const acts = acting(page);
  await perform(page, acts, size);
  return acts;
}

export const flows = Object.fromEntries(
  Object.entries(TASKS).map(([name, task]) => [
    `${name}: no more acts than before`,
    async (page) => {
      const { count } = await counted(page, task, FEW);
      assert.ok(count <= task.most(FEW), `${count} acts`);
    },
  ]),
);
