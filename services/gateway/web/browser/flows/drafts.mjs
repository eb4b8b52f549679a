// What was typed and not sent.
import assert from "node:assert/strict";
import { cardOf, cards, openFirst, seeRegistration, signIn } from "./steps.mjs";

/** The session ends under somebody's hands: by what they send, or by what the page warned a moment before. */
async function endSession(page, press, signIn) {
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  const out = signIn.first().waitFor();
  await Promise.any([press.click(), out]);
  await out;
  await page.context().addCookies(cookies);
}

export const flows = {
  async "what is typed outlives another language, back and an ended session"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("or age").fill("12?");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    const beside = page.locator("form .mantine-InputWrapper-error");
    await beside.waitFor();
    assert.match(await beside.innerText(), /[a-z]/i);
    await page.getByRole("button", { name: /Language/ }).click();
    await page.getByRole("menuitem", { name: "العربية" }).click();
    await page.getByRole("heading", { level: 1, name: "تسجيل شخص" }).waitFor();
    assert.doesNotMatch(await beside.innerText(), /[a-z]/i);
    await page.locator("input[name=age]").fill("");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    const givenName = page.locator("input[name=givenName]");
    assert.equal(await givenName.inputValue(), "Amina");
    await page.goto("/#/people");
    await page.goBack();
    assert.equal(await givenName.inputValue(), "Amina");
    const card = page.locator("main button", { hasText: await cardOf(page, "INTAKE_OFFICER") });
    await endSession(page, page.locator("form button[type=submit]"), card);
    await card.first().click();
    await givenName.waitFor();
    assert.equal(await givenName.inputValue(), "Amina");
    let warned = false;
    page.once("dialog", (dialog) => ((warned = dialog.type() === "beforeunload"), dialog.accept()));
    await page.reload();
    assert.equal(warned, true);
  },

  async "a form that stood open when the session ended opens again with what was typed"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Add a note" }).click();
    await page.getByRole("dialog").getByLabel("Note").fill("Typed before the end");
    await endSession(page, page.getByRole("dialog").getByRole("button", { name: "Add a note" }), page.getByRole("button", { name: cards.supervisor }));
    await page.locator("main button", { hasText: await cardOf(page, "CASEWORKER") }).first().click();
    const note = page.getByRole("dialog").getByLabel("Note");
    await note.waitFor();
    assert.equal(await note.inputValue(), "Typed before the end");
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Typed before the end").waitFor();
    await page.reload();
    await page.locator("article h1").waitFor();
    assert.equal(await page.getByRole("dialog").count(), 0);
  },

  async "a decision that was not sent outlives a look at another file"(page) {
    await signIn(page, "committee");
    await page.getByLabel("Approve", { exact: true }).check();
    await page.getByLabel("The evidence is enough").check();
    await page.locator("button[aria-pressed='false']").first().click();
    await page.getByLabel("Approve", { exact: true }).and(page.locator(":not(:checked)")).waitFor();
    await page.locator("button[aria-pressed]").first().click();
    await page.getByLabel("Approve", { exact: true }).and(page.locator(":checked")).waitFor();
    assert.equal(await page.getByLabel("The evidence is enough").isChecked(), true);
  },
};
