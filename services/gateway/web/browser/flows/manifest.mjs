// A flight with many on it.
import assert from "node:assert/strict";
import { signIn } from "./steps.mjs";

export const flows = {
  async "many seats are confirmed at once, each of them chosen, and who was left out or refused is named"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/evacuation");
    await page.locator("main a[href*='evacuation/']").first().click();
    await page.locator("[data-many=ConfirmSeat]").click();
    const dialog = page.getByRole("dialog");
    const send = dialog.locator("button[type=submit]");
    assert.ok(await send.isDisabled(), "nobody is chosen before somebody chooses");
    await dialog.getByLabel("Everybody").check();
    await dialog.getByRole("checkbox").nth(1).uncheck();
    await send.click();
    await dialog.getByText("This needs its own yes").waitFor();
    await dialog.getByRole("checkbox").last().check();
    await send.click();
    await dialog.getByText(/^Recorded: [1-9]\d* of 16$/).waitFor();
    await dialog.getByText("Not chosen").waitFor();
    await dialog.getByText("gate").first().waitFor();
  },
};
