// What administrators set: deadlines, and who works here.
import assert from "node:assert/strict";
import { signIn } from "./steps.mjs";

async function openPart(page, part) {
  await signIn(page, "administrator");
  await page.goto(`/#/records?part=${part}`);
}

export const flows = {
  async "an administrator changes a deadline within its bounds, and reads what it was"(page) {
    await openPart(page, "deadlines");
    const row = page.getByRole("listitem").filter({ hasText: "Plan for reintegration" });
    await row.getByRole("button", { name: "Change" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("What waits already keeps the time it was given").waitFor();
    await dialog.locator("select[name=reason]").selectOption("EXPERIENCE");
    await dialog.locator("input[name=amount]").fill("400");
    await dialog.locator("button[type=submit]").click();
    await dialog.locator("input[name=amount][aria-invalid=true]").waitFor();
    await dialog.locator("input[name=amount]").fill("45");
    await dialog.locator("button[type=submit]").click();
    await row.getByText("45 days", { exact: true }).waitFor();
    const change = row.getByText("30 days became 45 days");
    assert.equal(await change.isVisible(), false);
    await page.emulateMedia({ media: "print" });
    await change.waitFor();
    await page.emulateMedia({ media: "screen" });
    await row.locator("summary").click();
    await change.waitFor();
    assert.match(page.url(), /part=deadlines/);
  },

  async "a partner proposes a key, and an administrator takes it into use after comparing its fingerprint"(page) {
    await signIn(page, "partner");
    await page.getByRole("button", { name: "Propose a key" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("textarea").fill("-----BEGIN PRIVATE KEY-----");
    await dialog.locator("button[type=submit]").click();
    await dialog.getByText("This is a private key").waitFor();
    await dialog.locator("textarea").fill("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----");
    await dialog.locator("button[type=submit]").click();
    await page.getByText("This key waits for an administrator").waitFor();
    await openPart(page, "agencies");
    const row = page.getByRole("listitem").filter({ hasText: "Key proposed" });
    await row.getByRole("button", { name: "Take the key into use" }).click();
    await dialog.getByText("Return and Work · c90d 3e47").waitFor();
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await page.getByText("Keys still under the earlier key").waitFor();
    assert.equal(await page.getByText("Key proposed").count(), 0);
  },

  async "an administrator shuts an account after a yes of its own, and never their own"(page) {
    await openPart(page, "accounts");
    const row = page.getByRole("listitem").filter({ hasText: "Peter Lund" });
    await row.getByRole("button", { name: "Shut the account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("select[name=reason]").selectOption("LEFT");
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await row.getByRole("button", { name: "Reopen" }).waitFor();
    await row.getByText("Shut", { exact: true }).waitFor();
    const own = page.getByRole("listitem").filter({ hasText: "Your own" });
    assert.equal(await own.getByRole("button").count(), 0);
  },
};
