// What people do again and again, by the words on things.
import { randomUUID } from "node:crypto";

export const cards = { intake: "Intake officer", caseworker: "Caseworker", supervisor: "Supervisor", committee: "Committee member", donor: "Donor", coordinator: "Evacuation coordinator", officer: "Data protection officer", administrator: "Administrator" };

const roles = { intake: "INTAKE_OFFICER", caseworker: "CASEWORKER", supervisor: "SUPERVISOR", committee: "COMMITTEE_MEMBER", donor: "DONOR", coordinator: "EVACUATION_COORDINATOR", officer: "DATA_PROTECTION_OFFICER", administrator: "ADMINISTRATOR", partner: "PARTNER", specialist: "PROTECTION_SPECIALIST" };

/** A page in a browser of its own that has seen nothing yet, among made-up people of its own. */
export async function opened(browser, origin, options) {
  const context = await browser.newContext({ ...options, baseURL: origin });
  await context.addCookies([{ name: "homeward-world", value: randomUUID(), url: origin, httpOnly: true }]);
  return context.newPage();
}

/** Gives the browser the session of the role's account. */
export async function beSignedIn({ request }, role) {
  const accounts = await (await request.get("/auth/accounts")).json();
  await request.post("/auth/sign-in", { data: { account: accounts.find((one) => one.role === role).id } });
}

/** Somebody who signed in before, and opens the page. */
export async function signIn(page, role) {
  await beSignedIn(page.context(), roles[role]);
  await page.goto("/");
  await page.getByRole("navigation").first().waitFor();
}

/** By a click on the sign-in page, of which other tabs hear. */
export async function signInByHand(page, role) {
  await page.goto("/");
  await page.getByRole("button", { name: cards[role] }).click();
  await page.getByRole("navigation").first().waitFor();
}

/** The session ends as when its time is over. */
export const endCookie = (page) => page.context().clearCookies({ name: "homeward-session" });

export async function seePeople(page) {
  await page.goto("/#/people");
  await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
}

/** An exercise is chosen by somebody, never by the form. */
export async function seeRegistration(page) {
  await page.goto("/#/register");
  await page.locator("select[name=crisisId]").selectOption({ index: 1 });
}

/** Narrows a list, and waits for the answer to what was asked then: the rows from before are gone by that time. */
export async function narrowed(page, words, narrow) {
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(words));
  await narrow();
  await answered;
}

/** When the page asked to be told of changes of something; to be called before anybody signs in. */
export const subscribed = (page, name) =>
  new Promise((resolve) => page.on("websocket", (socket) => socket.on("framesent", ({ payload }) => String(payload).includes(name) && resolve())));

export async function openFirst(page, phase) {
  await seePeople(page);
  await narrowed(page, `"${phase}"`, () => page.locator("[role=search] select").nth(1).selectOption(phase));
  await page.locator("[data-row='3']").click();
  await page.locator("article h1").waitFor();
}

export const visible = (page, label) => page.getByLabel(label).and(page.locator("input:visible")).first();

/** Takes one of a list that is found by typing. */
export async function chosen(page, label, words) {
  await visible(page, label).click();
  await visible(page, label).fill(words);
  await page.getByRole("option", { name: words }).filter({ visible: true }).first().click();
}

/** Beside somebody very alike it is said why this is another person. */
export async function somebodyNew(page) {
  const button = page.getByRole("button", { name: /register a new person/i });
  await button.waitFor();
  if (await button.isDisabled()) await page.getByRole("radio").first().check();
  await button.click();
}

const found = (page, role) =>
  page.evaluate((wanted) => fetch("auth/accounts").then((answer) => answer.json()).then((all) => all.find((one) => one.role.toUpperCase() === wanted)), role);

export const cardOf = async (page, role) => (await found(page, role)).name;

export const accountOf = async (page, role) => (await found(page, role)).id;

export const keysOf = (requests, command) =>
  requests.filter((request) => request.postData()?.includes(command)).map((request) => request.headers()["idempotency-key"]);
