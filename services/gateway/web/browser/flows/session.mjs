// Who sits here, in which language, and what stays behind.
import assert from "node:assert/strict";
import { cards, endCookie, narrowed, openFirst, seePeople, signIn, signInByHand } from "./steps.mjs";

export const flows = {
  async "the language turns the page around"(page) {
    await signIn(page, "caseworker");
    await page.getByRole("button", { name: /Language/ }).click();
    await page.getByRole("menuitem", { name: "العربية" }).click();
    await page.getByRole("heading", { name: "المهام" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await page.reload();
    await page.getByRole("heading", { name: "المهام" }).waitFor();
  },

  async "another role in a second tab is said, and nothing is sent in its name"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Add a note" }).click();
    await page.getByRole("dialog").getByLabel("Note").fill("Typed before");
    const accounts = await page.evaluate(() => fetch("auth/accounts").then((answer) => answer.json()));
    const other = accounts.find(({ role }) => role.toLowerCase() === "committee_member");
    await page.evaluate((account) => fetch("auth/sign-in", { method: "POST", body: JSON.stringify({ account }) }), other.id);
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Another account is signed in in this browser").waitFor();
    await page.getByRole("button", { name: /Go on as/ }).click();
    await page.getByRole("heading", { name: "Decision" }).waitFor();
  },

  async "whoever signs out while the gateway is silent sees nothing any more, and that the session is open"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.route("**/auth/sign-out", (route) => route.abort());
    await page.getByRole("banner").getByRole("button", { name: /Caseworker/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByText("You are not signed out yet").waitFor();
    assert.equal(await page.locator("article").count(), 0);
    await page.unroute("**/auth/sign-out");
    await page.getByRole("button", { name: "Sign out again" }).click();
    await page.getByRole("button", { name: cards.supervisor }).waitFor();
  },

  async "a session that ended is said after a reload, and signing in leads back"(page) {
    await signIn(page, "caseworker");
    await seePeople(page);
    await endCookie(page);
    await page.reload();
    await page.getByText("or your session has ended").waitFor();
    await page.getByRole("button", { name: cards.caseworker }).click();
    await page.getByRole("heading", { level: 1, name: "People" }).waitFor();
  },

  async "nothing about anybody stays in the browser"(page) {
    await signInByHand(page, "caseworker");
    await seePeople(page);
    await narrowed(page, "Amina", () => page.getByRole("searchbox").fill("Amina"));
    await page.locator("[data-row='0']").click();
    await page.locator("article h1").waitFor();
    const stored = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
    assert.deepEqual(Object.keys(stored).filter((name) => !["homeward-language", "mantine-color-scheme-value"].includes(name)), []);
    assert.equal(await page.evaluate(() => document.cookie), "");
  },
};
