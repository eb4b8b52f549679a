// The bell, and what somebody is told.
import assert from "node:assert/strict";
import { openFirst, signIn } from "./steps.mjs";

const bell = (page) => page.getByRole("banner").getByRole("button", { name: /Notices/ });
const dialog = (page) => page.getByRole("dialog", { name: "Notices" });
const figureOf = async (page) => Number(await page.locator("header b span").first().textContent());
const showing = (page, figure) => page.waitForFunction((text) => document.querySelector("header b span")?.textContent === text, String(figure));

export const flows = {
  async "a notice is read, is unread again, and leads to its person; two tabs agree"(page) {
    await signIn(page, "caseworker");
    const other = await page.context().newPage();
    await other.goto("/");
    const unread = await figureOf(page);
    await showing(other, unread);
    await bell(page).click();
    await dialog(page).getByRole("button", { name: "Mark as read" }).first().click();
    await Promise.all([showing(page, unread - 1), showing(other, unread - 1)]);
    await dialog(page).getByRole("button", { name: "Mark as unread" }).first().click();
    await showing(other, unread);
    const first = dialog(page).getByRole("listitem").first();
    const name = await first.locator("bdi").first().textContent();
    await first.getByRole("link").click();
    await dialog(page).waitFor({ state: "detached" });
    await page.locator("article h1", { hasText: name }).waitFor();
    await showing(other, unread - 1);
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

  async "a note calls a colleague by name, keeps the id, and is answered"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Add a note" }).click();
    const note = page.getByRole("dialog").getByRole("textbox", { name: /Note/ });
    await note.pressSequentially("Ask @sal");
    await page.getByRole("listbox", { name: "Colleagues" }).getByRole("option", { name: "Salma Rahimi" }).waitFor();
    await page.keyboard.press("Enter");
    await note.pressSequentially("today");
    assert.equal(await note.inputValue(), "Ask @Salma Rahimi today");
    const sent = page.waitForRequest((request) => request.postData()?.includes("mentionedIds"));
    await page.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    const { input } = (await sent).postDataJSON().variables;
    assert.equal(input.note, `Ask @{${input.mentionedIds[0]}} today`);
    const said = page.getByRole("listitem").filter({ hasText: "Ask @Salma Rahimi today" });
    await said.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: /Note/ }).fill("I did");
    await page.getByRole("dialog").getByRole("button", { name: "Answer" }).click();
    await said.getByRole("list", { name: "Answers" }).getByText("I did").waitFor();
  },

  async "Escape closes the colleagues and not the note"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Add a note" }).click();
    const note = page.getByRole("dialog").getByRole("textbox", { name: /Note/ });
    await note.pressSequentially("@");
    await page.getByRole("listbox", { name: "Colleagues" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox", { name: "Colleagues" }).waitFor({ state: "detached" });
    assert.equal(await note.inputValue(), "@");
  },

  async "an e-mail leads to the notices; its choice is kept while it is typed, and an address elsewhere is refused beside it"(page) {
    await signIn(page, "caseworker");
    await page.goto("/?notices");
    const form = dialog(page).getByRole("form", { name: "E-mails about notices" });
    const [cadence, address] = [form.getByRole("combobox", { name: "E-mails about notices" }), form.getByRole("textbox")];
    assert.equal(await cadence.inputValue(), "OFF");
    await cadence.selectOption("DAILY");
    await address.fill("d.asante@elsewhere.example");
    await page.keyboard.press("Escape");
    await bell(page).click();
    assert.equal(await address.inputValue(), "d.asante@elsewhere.example");
    await form.getByText("Not saved yet").waitFor();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("E-mail is sent to addresses of your organisation only.").waitFor();
    await page.waitForFunction((one) => document.activeElement === one, await address.elementHandle());
    await address.fill("d.asante@example.org");
    await form.getByRole("combobox", { name: "Language of the e-mails" }).selectOption("AR");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Not saved yet").waitFor({ state: "detached" });
    assert.equal(await cadence.inputValue(), "DAILY");
  },

  async "where no e-mail is sent, that is said"(page) {
    await signIn(page, "committee");
    await bell(page).click();
    await dialog(page).getByText("This installation sends no e-mail.").waitFor();
  },

  async "who sees nobody has no bell"(page) {
    await signIn(page, "donor");
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await bell(page).count(), 0);
  },
};
