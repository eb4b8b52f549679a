// The way of a day by keyboard alone, found by what is read aloud of what has the focus: its role and its name, never how it looks.
import assert from "node:assert/strict";
import { narrowed } from "./steps.mjs";

/** More than any screen asks for on the way to what is mostly done there. */
const MOST = 80;

/** What a screen reader says of what has the focus. */
const spoken = async (page) => (await page.locator(":focus").ariaSnapshot()).split("\n")[0].replace(/^- '?/, "");

/** Where the focus is can be seen: on something, with a ring, in view, and under nothing else. A screen that was just opened has
 * it as a whole. */
function isSeen() {
  const one = document.activeElement;
  if (one === document.body) return false;
  if (one.matches("main")) return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(one.closest(".mantine-PillsInput-input") ?? one);
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const middle = (from, to, end) => (Math.max(0, from) + Math.min(end, to)) / 2;
  const above = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  return outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && (one.contains(above) || (above?.contains(one) ?? false));
}

const seen = async (page) => {
  await page.waitForFunction(isSeen);
  return spoken(page);
};

async function press(page, key) {
  await page.keyboard.press(key);
  return seen(page);
}

/** Presses until that is read. */
async function until(page, words, key = "Tab") {
  const heard = [];
  for (let presses = 0; presses < MOST; presses++) {
    const now = await spoken(page);
    if (words.test(now)) return now;
    heard.push(now);
    await press(page, key);
  }
  return assert.fail(`${words} was not reached by ${key}, but ${heard.join(", ")}`);
}

const said = (page, words) => page.getByRole("status").filter({ hasText: words }).first().waitFor();
const heading = (page) => page.getByRole("article").getByRole("heading", { level: 1 }).first();

async function signInByKeys(page) {
  await page.goto("/");
  await page.getByRole("button", { name: "Caseworker" }).waitFor();
  await page.keyboard.press("Tab");
  await until(page, /^button "Caseworker/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
  await page.getByRole("list", { name: "To do" }).waitFor();
  await seen(page);
}

/** The first of those whom nobody has; the row goes, and the focus does not go with it. */
async function takeTheFirst(page) {
  await until(page, /^combobox "Whoever answers"/);
  await narrowed(page, "NOBODY", () => page.keyboard.type("Nob"));
  await until(page, /^link "/);
  const first = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press("a");
  await said(page, /is assigned to you/);
  await page.waitForFunction((gone) => !gone.isConnected, first);
  assert.match(await seen(page), /^link "/);
}

async function writeANote(page) {
  await page.keyboard.press("Enter");
  await heading(page).waitFor();
  await until(page, /^button "Add a note"/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.getByRole("textbox", { name: "Note" }).and(page.locator(":focus")).waitFor();
  await seen(page);
  await page.keyboard.type("Reached by telephone");
  await until(page, /^button "Add a note"/);
  await page.keyboard.press("Enter");
  await said(page, /Recorded/);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.match(await seen(page), /^button "Add a note"/);
}

async function goToTheNext(page) {
  const before = await heading(page).textContent();
  await page.keyboard.press("j");
  await heading(page).filter({ hasNotText: before }).waitFor();
  await seen(page);
}

async function searchSomebody(page) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").and(page.locator(":focus")).waitFor();
  await seen(page);
  await narrowed(page, '"ami الخ"', () => page.keyboard.type("ami الخ"));
  await page.getByRole("option", { name: /Amina/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await heading(page).filter({ hasText: "Amina" }).waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await seen(page);
}

/** As whoever wants no motion sees it: a menu once took no focus then. */
async function signOutByKeys(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await until(page, /^button "Caseworker/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  await until(page, /^menuitem "Sign out"/, "ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("heading", { level: 1 }).and(page.locator(":focus")).waitFor();
  assert.match(await seen(page), /^heading "/);
}

export const flows = {
  async "a day is worked by keyboard alone, by what is read aloud, and the focus is seen at every step"(page) {
    await signInByKeys(page);
    await takeTheFirst(page);
    await writeANote(page);
    await goToTheNext(page);
    await searchSomebody(page);
    await signOutByKeys(page);
  },
};
