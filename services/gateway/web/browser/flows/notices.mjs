// The bell, and what somebody is told.
import assert from "node:assert/strict";
import { signIn } from "./steps.mjs";

const bell = (page) => page.getByRole("banner").getByRole("button", { name: /Notices/ });
const dialog = (page) => page.getByRole("dialog", { name: "Notices" });
const showing = (page, figure) => page.waitForFunction((text) => document.querySelector("header b span")?.textContent === text, String(figure));

export const flows = {
  async "a notice is read, is unread again, and leads to its person; two tabs agree"(page) {
    await signIn(page, "caseworker");
    const other = await page.context().newPage();
    await other.goto("/");
    await Promise.all([showing(page, 7), showing(other, 7)]);
    await bell(page).click();
    await dialog(page).getByRole("button", { name: "Mark as read" }).first().click();
    await Promise.all([showing(page, 6), showing(other, 6)]);
    await dialog(page).getByRole("button", { name: "Mark as unread" }).first().click();
    await showing(other, 7);
    const first = dialog(page).getByRole("listitem").first();
    const name = await first.locator("bdi").first().textContent();
    await first.getByRole("link").click();
    await dialog(page).waitFor({ state: "detached" });
    await page.locator("article h1", { hasText: name }).waitFor();
    await showing(other, 6);
    await other.close();
  },

  async "all notices are marked as read, by keyboard, and the bell has the focus again"(page) {
    await signIn(page, "supervisor");
    await bell(page).waitFor();
    await bell(page).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Mark all as read" }).press("Enter");
    await dialog(page).getByRole("button", { name: "Mark all as read", disabled: true }).waitFor();
    await page.waitForFunction(() => !document.querySelector("header b span"));
    await dialog(page).getByText("Unread", { exact: true }).click();
    await dialog(page).getByText("No notices").waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.waitForFunction((one) => document.activeElement === one, await bell(page).elementHandle());
  },

  async "who sees nobody has no bell"(page) {
    await signIn(page, "donor");
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await bell(page).count(), 0);
  },
};
