// What comes of a command: a refusal, a conflict, no answer.
import assert from "node:assert/strict";
import { keysOf, openFirst, signIn } from "./steps.mjs";

/** What is new is named in its own form. */
const NEW = ["DeclareCrisis", "MakeAccount", "OfferCourse", "PlanOperation", "PublishReport", "RegisterAgency", "RegisterDonor"];

/** Opens every form that a button of this screen opens, and looks whom or what it names. */
async function silentForms(page) {
  const silent = [];
  const buttons = page.locator("main [data-command]");
  const names = await buttons.evaluateAll((found) => found.map((one) => one.dataset.command));
  for (const [place, command] of names.entries()) {
    await buttons.nth(place).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const named = await dialog.locator("[data-about]").allInnerTexts();
    if (!NEW.includes(command) && !named.some((words) => words.trim())) silent.push(command);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
  return { silent, opened: names.length };
}

export const flows = {
  async "every form about a person names them"(page) {
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    const { silent, opened } = await silentForms(page);
    assert.deepEqual(silent, []);
    assert.ok(opened > 2, `${opened} forms`);
  },

  async "every form of a flight names it or the passenger"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/evacuation");
    await page.locator("main a[href*='/evacuation/']").first().click();
    await page.locator("main [data-command=HoldSeat]").waitFor();
    const { silent, opened } = await silentForms(page);
    assert.deepEqual(silent, []);
    assert.ok(opened > 2, `${opened} forms`);
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

  async "a conflict is shown and the command applied again"(page) {
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

  async "an assignment is undone from its notice"(page) {
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    const answers = page.getByText(/is responsible|answers/i).first();
    const before = await answers.innerText();
    const sent = [];
    page.on("request", (request) => request.headers()["idempotency-key"] && sent.push(JSON.parse(request.postData()).variables.input));
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("For ten seconds it can be undone.").waitFor();
    const others = await dialog.getByLabel("Caseworker").locator("option").allInnerTexts();
    const other = others.findIndex((name, index) => index > 0 && !before.includes(name.split(" (")[0]));
    await dialog.getByLabel("Caseworker").selectOption({ index: other });
    await dialog.getByRole("button", { name: "Assign" }).click();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone: it stands as before.").waitFor();
    await page.getByText(before, { exact: true }).first().waitFor();
    assert.equal(sent.length, 2);
    assert.deepEqual([sent[1].caseId, sent[1].version], [sent[0].caseId, sent[0].version + 1]);
    assert.notEqual(sent[1].caseworkerId, sent[0].caseworkerId);
  },

  async "an unanswered command keeps its key"(page) {
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
};
