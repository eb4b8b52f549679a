// The search that opens from anywhere.
import assert from "node:assert/strict";
import { narrowed, signIn } from "./steps.mjs";

const field = (page) => page.getByRole("dialog").getByRole("combobox");
const options = (page, group) => page.getByRole("listbox").getByRole("group", { name: group }).getByRole("option");
const active = (page) => page.evaluate(() => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "")?.textContent);
const stores = (page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]));

async function open(page) {
  await page.keyboard.press("Control+k");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
}

const colorOf = (target) => target.evaluate((element) => getComputedStyle(element).color);

export const flows = {
  async "somebody is searched from anywhere by keyboard, and nothing typed is stored"(page) {
    await signIn(page, "caseworker");
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await open(page);
    await narrowed(page, '"ami الخ"', () => field(page).fill("ami الخ"));
    await options(page, "People").nth(1).waitFor();
    const first = await active(page);
    assert.match(first, /Amina/);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((before) => document.getElementById(document.activeElement.getAttribute("aria-activedescendant")).textContent !== before, first);
    await page.keyboard.press("ArrowUp");
    assert.equal(await active(page), first);
    assert.doesNotMatch(await stores(page), /ami|الخ/i);
    await page.keyboard.press("Enter");
    await page.locator("article h1", { hasText: "Amina" }).waitFor();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.doesNotMatch(await stores(page), /ami|الخ/i);
    await open(page);
    assert.match(await options(page, "Opened before").first().textContent(), /Amina/);
  },

  async "letters typed while the search is still fetched stand in its field, and are no keys of the screen"(page) {
    let bring;
    const typed = new Promise((resolve) => (bring = resolve));
    await page.route(/SearchDialog.*\.js/, (route) => typed.then(() => route.continue()));
    await signIn(page, "caseworker");
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("amj");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("ina");
    bring();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type(" k");
    assert.equal(await field(page).inputValue(), "amina k");
  },

  async "a search is closed by Escape and gives the focus back to its button"(page) {
    await signIn(page, "caseworker");
    const button = page.getByRole("button", { name: "Search everywhere" });
    await button.click();
    await page.getByRole("dialog").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForFunction((one) => document.activeElement === one, await button.elementHandle());
  },

  async "a search leads to sections and actions of the role, and to the people of a crisis"(page) {
    await signIn(page, "intake");
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await open(page);
    await field(page).fill("register a");
    await options(page, "Actions").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("select[name=crisisId]").waitFor();
    await open(page);
    const crisis = await page.locator("select[name=crisisId] option").nth(1).textContent();
    await field(page).fill(crisis.split(/[\s·,(]+/)[0]);
    await options(page, "Crises").first().click();
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
    assert.notEqual(await page.getByLabel("Every crisis").inputValue(), "");
  },

  async "one whole name finds people, a place those who wait there, an agency and an import what they are"(page) {
    await signIn(page, "supervisor");
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await open(page);
    await field(page).fill("amina");
    await options(page, "People").nth(1).waitFor();
    await field(page).fill("relief");
    await options(page, "Agencies").first().waitFor();
    await field(page).fill("lone child");
    await page.getByRole("dialog").getByRole("status").filter({ hasText: "Nothing in your reach matches" }).waitFor();
    await field(page).fill("ghana");
    await options(page, "Operations").filter({ hasText: "Libya to Ghana" }).waitFor();
    await field(page).fill("import meridian");
    await options(page, "Imports").first().waitFor();
    await field(page).fill("zawi");
    await options(page, "Who waits, by place").first().click();
    await page.getByRole("heading", { level: 1, name: "To do" }).waitFor();
    assert.match(page.url(), /region=LY0215/);
  },

  async "who sees no people is offered sections only, and asks nothing"(page) {
    await signIn(page, "donor");
    const asked = [];
    page.on("request", (request) => request.postData()?.includes("Amina") && asked.push(request.url()));
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    await open(page);
    assert.equal(await options(page, "Actions").count(), 0);
    await field(page).fill("Amina");
    await page.getByRole("dialog").getByRole("status").filter({ hasText: "Nothing in your reach matches" }).waitFor();
    assert.deepEqual(asked, []);
  },

  async "somebody is searched in Arabic, from right to left, on a phone"(page) {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, "caseworker");
    await page.getByRole("button", { name: /Language/ }).click();
    const item = page.getByRole("menuitem", { name: "العربية" });
    assert.notEqual(await colorOf(item), await colorOf(page.getByRole("button", { name: /Language/ })), "a menu is not written in the bar's colour");
    await item.click();
    await page.locator("html[dir=rtl]").waitFor();
    await page.getByRole("button", { name: "البحث في كل مكان" }).click();
    await narrowed(page, "ليل الخ", () => field(page).fill("ليل الخ"));
    await options(page, "الأشخاص").first().waitFor();
    assert.match(await active(page), /ليلى/);
    await page.keyboard.press("Enter");
    await page.locator("article h1", { hasText: "ليلى" }).waitFor();
  },
};
