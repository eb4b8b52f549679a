// Lists, gone through and opened.
import assert from "node:assert/strict";
import { seePeople, signIn, signInByHand } from "./steps.mjs";

const rowInHand = (page, row) => page.locator(`[data-row='${row}']:focus`).waitFor();

export const flows = {
  async "who signs in sees what there is to do, and comes back to it from a person"(page) {
    await signInByHand(page, "caseworker");
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await page.locator("[data-row='0']").waitFor();
    await page.keyboard.press("j");
    await rowInHand(page, 0);
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
    await page.getByRole("main").getByRole("link", { name: "To do" }).click();
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await page.getByRole("group", { name: "By when" }).getByRole("button", { name: /Overdue/ }).click();
    await page.waitForURL(/lane=OVERDUE/);
  },

  async "the list is gone through by keyboard"(page) {
    await signIn(page, "caseworker");
    await seePeople(page);
    await page.locator("[data-row='0']").waitFor();
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "search");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press("j");
    await rowInHand(page, 0);
    await page.keyboard.press("j");
    await rowInHand(page, 1);
    await page.keyboard.press("k");
    await rowInHand(page, 0);
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
  },
};
