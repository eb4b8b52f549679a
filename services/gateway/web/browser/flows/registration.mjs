// Registering people.
import assert from "node:assert/strict";
import { chosen, seeRegistration, signIn, somebodyNew, visible } from "./steps.mjs";

export const flows = {
  async "a person without documents is registered after a search"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("or age").fill("30");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    assert.equal(await page.getByLabel("Given name").inputValue(), "Amina");
    await page.getByLabel("Family name").fill("Testperson");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    const hers = page.locator("form", { hasText: "Amina Testperson" });
    await hers.getByRole("button", { name: "Record the basis" }).waitFor();
    await page.getByLabel("Emergency assistance", { exact: true }).check();
    await page.getByLabel("Evacuation").check();
    await page.getByLabel("Legal basis").selectOption("CONSENT");
    await page.getByLabel("How it was expressed").selectOption("EXPLICIT");
    await page.getByRole("button", { name: "Record 2 purposes" }).click();
    await page.getByText("This is needed").waitFor();
    await chosen(page, "Language the person was asked in", "Tigrinya");
    await page.getByRole("button", { name: "Record 2 purposes" }).click();
    await page.getByText("There is no text in this language: say who put it into words for the person.").waitFor();
    await page.getByLabel("Who interpreted").selectOption("RELATIVE");
    await page.getByLabel("Name of the interpreter").fill("Saba");
    await page.getByRole("button", { name: "Record 2 purposes" }).click();
    await hers.getByRole("button", { name: "Send the request" }).click();
    assert.equal(await page.getByText("This is needed").count(), 2);
    await chosen(page, "Services", "Food");
    await page.getByLabel("Urgency").selectOption("HIGH");
    await page.getByLabel("Circumstances").fill("Waits at the harbour");
    await page.getByRole("button", { name: "Send the request" }).click();
    await page.getByRole("heading", { name: "Amina Testperson" }).waitFor();
    await page.getByText("Waits at the harbour").waitFor();
  },

  async "a family is registered without typing again what they share"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByLabel("Family name").fill("Testfamily");
    await page.getByLabel("Phone").fill("+999 555 0177");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    await chosen(page, "Nationality", "Eritrea");
    await page.locator("select[name=nationalityKnownBy]").selectOption("STATED");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByLabel("Emergency assistance", { exact: true }).check();
    await page.getByLabel("Legal basis").selectOption("VITAL_INTEREST");
    await chosen(page, "Language the person was asked in", "Spanish");
    await page.getByRole("button", { name: "Record 1 purpose" }).click();
    const sent = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.getByRole("button", { name: "Register another of this household, request nothing" }).click();
    await page.getByText("are taken from the last one registered").waitFor();
    assert.equal(sent.filter((body) => body.includes("requestId")).length, 0);
    assert.equal(await page.getByLabel("Family name").inputValue(), "Testfamily");
    assert.equal(await page.getByLabel("Phone").inputValue(), "+999 555 0177");
    assert.equal(await page.getByLabel("Given name").inputValue(), "");
    await page.getByLabel("Given name").fill("Sami");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    assert.equal(await visible(page, "Nationality").inputValue(), "Eritrea");
    await page.locator("select[name=nationalityKnownBy]").selectOption("STATED");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("This is needed").waitFor();
    await page.getByLabel("Relation to the head of household").selectOption("CHILD");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByText("On what basis may the data be used?").waitFor();
    assert.equal(await visible(page, "Language the person was asked in").inputValue(), "Spanish");
    assert.equal(await page.getByRole("checkbox", { checked: true }).count(), 0);
    assert.equal(await page.getByLabel("Legal basis").inputValue(), "");
    const households = sent.flatMap((body) => body.match(/"householdId":"[^"]+"/g) ?? []);
    assert.equal(new Set(households).size, 1);
    assert.equal(sent.filter((body) => body.includes("RegisterHousehold")).length, 0);
  },

  async "half a date is refused beside its field, and is not taken for none"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    const born = page.locator("input[name=bornOn]");
    await born.click();
    await born.pressSequentially("02312020");
    await born.press("Enter");
    await page.getByText("This is no whole date, or no such day").waitFor();
    assert.equal(await born.evaluate((input) => input.validity.badInput), true);
    await born.fill("2020-02-29");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("button", { name: /register a new person/i }).waitFor();
  },

  async "Enter in the list of countries takes the country and sends nothing"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    const nationality = page.getByLabel("Nationality").and(page.locator("input:visible")).first();
    await nationality.pressSequentially("Eritr", { delay: 40 });
    await page.getByRole("option", { name: "Eritrea" }).filter({ visible: true }).waitFor();
    await nationality.press("Enter");
    await nationality.press("Enter");
    await nationality.press("Tab");
    await page.getByRole("heading", { name: "Who it is" }).or(page.getByRole("button", { name: "Register", exact: true })).first().waitFor();
    assert.match(await page.locator("form").innerText() + (await nationality.inputValue()), /Eritrea/);
  },

  async "needs are not dropped with nothing to request"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    await page.getByLabel("Family name").fill("Testchild");
    await page.getByRole("button", { name: "Register", exact: true }).click();
    await page.getByRole("button", { name: "Later" }).click();
    const needs = page.getByLabel("Specific needs").and(page.locator("input:visible")).first();
    await needs.click();
    await page.getByRole("option").filter({ visible: true }).first().click();
    await needs.press("Escape");
    const sent = [];
    page.on("request", (request) => sent.push(request.postData() ?? ""));
    await page.getByRole("button", { name: "Record the needs (1), request nothing" }).click();
    await page.getByRole("heading", { name: "Amina Testchild" }).waitFor();
    assert.equal(sent.filter((body) => body.includes("needId")).length, 1);
  },

  async "what is typed into a list and means nothing on it, or several, is neither guessed nor dropped"(page) {
    await signIn(page, "intake");
    await seeRegistration(page);
    await page.getByLabel("Given name").fill("Amina");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await somebodyNew(page);
    const nationality = visible(page, "Nationality");
    const register = page.getByRole("button", { name: "Register", exact: true });
    await nationality.fill("UK");
    await nationality.press("Tab");
    await page.getByText("“UK” could mean several").waitFor();
    assert.equal(await nationality.inputValue(), "");
    await register.click();
    await page.getByText("not on the list: choose from it").or(page.getByText("“UK” could mean several")).first().waitFor();
    await chosen(page, "Nationality", "United Kingdom");
    await page.waitForFunction((input) => input.value === "United Kingdom", await nationality.elementHandle());
    await page.locator("select[name=nationalityKnownBy]").selectOption("STATED");
    await page.getByLabel("Document number").fill("K-1");
    await register.click();
    await page.getByText("This is needed").waitFor();
    await page.getByRole("heading", { name: "Who it is" }).waitFor();
  },
};
