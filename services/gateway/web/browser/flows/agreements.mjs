// An agreement from its draft to the day it is in force: written by one account, signed in by another.
import assert from "node:assert/strict";
import { chosen, signIn } from "./steps.mjs";

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Opens a form, fills it and sends it; it goes when it is done. */
async function done(page, command, fill = async () => {}) {
  await page.locator(`main [data-command=${command}]`).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await fill(dialog);
  await dialog.locator("button[type=submit]").click();
  await dialog.waitFor({ state: "detached" });
}

export const flows = {
  async "an agreement is drafted by one account, signed in by another, and due when its end is near"(page) {
    await signIn(page, "supervisor");
    await page.goto("/#/agreements");
    await done(page, "DraftAgreement", async (dialog) => {
      await dialog.locator("select[name=kind]").selectOption("CIVIL_SOCIETY");
      await dialog.locator("input[name=title]").fill("Beds on the coast");
      await dialog.locator("input[name=reference]").fill("AG-2026/099");
      await dialog.locator("input[name=validFrom]").fill(inDays(-10));
      await dialog.locator("input[name=validUntil]").fill(inDays(30));
    });
    await page.getByRole("link", { name: "Beds on the coast" }).click();
    for (const role of ["Provider", "Payer"])
      await done(page, "SetAgreementParty", async (dialog) => {
        await dialog.locator("select[name=organisationId]").selectOption({ label: role === "Provider" ? "Harbour House" : "Coast Carriers" });
        await chosen(page, "Roles", role);
        await page.keyboard.press("Tab");
      });
    await done(page, "ArrangeService", async (dialog) => {
      await dialog.locator("select[name=organisationId]").selectOption({ label: "Harbour House" });
      await chosen(page, "Service", "Accommodation");
      await dialog.locator("select[name=unit]").selectOption("NIGHT");
      await dialog.locator("input[name=noticeHours]").fill("6");
    });
    await page.getByText("6 hours after the call").waitFor();
    await done(page, "ProposeSigning");
    await page.getByText("somebody else has to confirm it").waitFor();
    assert.equal(await page.locator("main [data-command=ConfirmSigning]").count(), 0);

    await signIn(page, "coordinator");
    await page.goto("/#/agreements");
    await page.getByRole("link", { name: "Beds on the coast" }).click();
    await done(page, "ConfirmSigning", (dialog) => dialog.getByRole("checkbox").check());
    await done(page, "BringAgreementIntoForce");
    await page.getByText("Beds on the coast").first().waitFor();
    await page.goto("/#/agreements");
    const due = page.locator("section", { hasText: "Due under agreements" }).getByRole("listitem");
    await due.filter({ hasText: "Beds on the coast" }).filter({ hasText: "Ends soon" }).waitFor();
  },
};
