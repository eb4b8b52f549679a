// The audit trail, read and taken away by the data protection officer.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { signIn } from "./steps.mjs";

const trail = (page) => page.getByRole("table", { name: "Audit trail" });
const rows = (page) => trail(page).locator("tbody tr");

export const flows = {
  async "the officer reads the audit trail by person, account and outcome, and exports what is shown"(page) {
    await signIn(page, "officer");
    await page.getByRole("heading", { level: 1, name: "Audit trail" }).waitFor();
    await rows(page).first().waitFor();
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("DENIED");
    await page.waitForURL(/outcome=DENIED/);
    await rows(page).filter({ hasNotText: "Not permitted" }).first().waitFor({ state: "detached" });
    assert.match(await rows(page).first().textContent(), /Record a specific need/);
    const reference = await trail(page).locator("a", { hasText: /^HW-/ }).first().textContent();
    await page.getByRole("button", { name: "Show everything" }).click();
    await page.getByRole("searchbox", { name: "Person’s reference" }).fill(reference);
    await page.keyboard.press("Enter");
    await page.waitForURL(/personId=/);
    assert.doesNotMatch(page.url(), /HW-/);
    await page.getByRole("search").getByText(reference).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export (CSV)" }).click()]);
    assert.match(download.suggestedFilename(), /^audit-trail .*\.csv$/);
    const personId = /personId=([0-9a-f-]+)/.exec(page.url())[1];
    assert.deepEqual(JSON.parse(await readFile(await download.path(), "utf8")), { language: "en", filter: { personId } });
    await page.getByText("That it was exported is in the trail").waitFor();
  },

  async "on a person’s file who opened it is asked for, and asking is a line of it"(page) {
    await signIn(page, "officer");
    await page.getByRole("heading", { level: 1, name: "Audit trail" }).waitFor();
    await trail(page).locator("a", { hasText: /^HW-/ }).first().waitFor();
    await page.getByRole("link", { name: "People" }).first().click();
    await page.locator("[data-row='1']").click();
    const panel = page.getByRole("region", { name: "Who opened this, who changed what" });
    await panel.getByRole("button", { name: "Show" }).click();
    await panel.getByRole("table").or(panel.getByText("Nothing is recorded")).first().waitFor();
    await panel.getByRole("link", { name: "In the audit trail" }).click();
    await rows(page).filter({ hasText: "Read the audit trail" }).first().waitFor();
    assert.equal(await rows(page).filter({ hasText: "Clara Weiss" }).count() > 0, true);
  },

  async "nobody else has the audit trail in reach"(page) {
    await signIn(page, "caseworker");
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Audit trail" }).count(), 0);
    await page.getByRole("link", { name: /^People/ }).first().click();
    await page.locator("[data-row='1']").click();
    await page.locator("article h1").waitFor();
    assert.equal(await page.getByRole("region", { name: "Who opened this, who changed what" }).count(), 0);
  },
};
