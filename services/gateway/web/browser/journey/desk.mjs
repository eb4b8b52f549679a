// A window of the page in one language, worked at as people do: by what is written on things.
import { join } from "node:path";
import { barriers, drawn, sticksOut, untranslated } from "./inspection.mjs";

/** Between two looks. */
const PAUSE = 80;
/** After it, whoever pressed something that went away looks again. */
const A_MOMENT = 5_000;
/** Only ends what hangs. */
const PATIENCE = 300_000;
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A label as it is written: required ones carry a star. */
const labelled = (words) => new RegExp(`^${escaped(words)}( \\*)?$`);

/** Whether it could be pressed; what was pressed may go at that moment, so the caller looks at what came of it. */
const press = (thing) => thing.click({ timeout: A_MOMENT }).then(() => true, () => false);
const comes = (thing) => thing.first().waitFor({ timeout: A_MOMENT }).then(() => true, () => false);

export class Desk {
  constructor(page, { origin, say, foreign, folder, prefix, findings, clock }) {
    Object.assign(this, { page, origin, say, foreign, folder, prefix, findings, clock });
  }

  /** Whoever sits here leaves; somebody in this role sits down. */
  async sit(role) {
    if (!this.page.url().startsWith(this.origin)) await this.page.goto(this.origin);
    const card = this.page.getByRole("button", { name: new RegExp(`^${escaped(this.say(`codes:role.${role}`))}`) }).first();
    if (this.role) await this.leave();
    await card.click();
    await this.page.getByRole("navigation", { name: this.say("navigation") }).first().waitFor({ state: "attached" });
    this.role = role;
  }

  async leave() {
    const who = this.page.getByRole("banner").getByRole("button", { name: this.say(`codes:role.${this.role}`) });
    const out = this.page.getByRole("menuitem", { name: this.say("signOut") });
    await this.until(async () => (await press(who)) && (await press(out)), "to sign out");
    const outside = this.page.getByRole("heading", { name: this.say("signin:demonstration") });
    const asked = this.page.getByRole("dialog").getByRole("button", { name: this.say("signOut") });
    await outside.or(asked).waitFor();
    if (await asked.isVisible()) await asked.click();
    await outside.waitFor();
    this.role = null;
  }

  /** A section stands with what waits there behind its name; on a phone the fifth is behind "more". */
  async go(section) {
    const ways = this.page.getByRole("navigation", { name: this.say("navigation") });
    const name = new RegExp(`^${escaped(this.say(`sections.${section}`))}(?!\\p{L})`, "u");
    const way = this.page.locator("nav, [role=dialog], dialog").getByRole("link", { name }).filter({ visible: true }).first();
    await ways.getByRole("link").filter({ visible: true }).first().waitFor();
    if (!(await way.isVisible())) await ways.getByRole("button", { name: this.say("more"), exact: true }).click();
    await way.click();
  }

  /** A person's file, by way of the list, where the reference tells one name from another. */
  async openPerson(name, reference = name) {
    await this.go("PEOPLE");
    await this.page.getByRole("link", { name: reference }).first().click();
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  panel(title) {
    return this.page.getByRole("region", { name: title, exact: true });
  }

  /** A question of a form by its words; `field` is its name in the catalogue. */
  question(scope, field) {
    return scope.getByLabel(labelled(this.say(`fields:${field}`))).and(scope.locator("input, select, textarea"));
  }

  /** Answers questions of a form: words for words, a list for several choices, yes or no for a box. */
  async fill(scope, answers) {
    for (const [field, answer] of Object.entries(answers)) await this.answer(this.question(scope, field), answer);
  }

  async answer(question, answer) {
    const kind = await question.evaluate((one) => (one.tagName === "SELECT" ? "select" : one.type === "checkbox" ? "box" : one.getAttribute("aria-haspopup")));
    if (kind === "select") await question.selectOption(await this.optionOf(question, answer));
    else if (kind === "box") await question.setChecked(answer);
    else if (kind === "listbox") await this.pick(question, [answer].flat());
    else await question.fill(String(answer));
  }

  async optionOf(question, words) {
    const option = question.locator("option", { hasText: words }).first();
    await option.waitFor({ state: "attached" });
    return option.getAttribute("value");
  }

  async pick(question, choices) {
    const typed = await question.isEditable();
    for (const choice of choices) {
      const option = this.page.getByRole("option", { name: choice }).filter({ visible: true }).first();
      // The field of a list that is not searched lies beneath its pills; a click there opens the list all the same.
      if (typed || !(await option.isVisible())) await question.click({ force: !typed });
      if (typed) await question.fill(choice);
      await option.click();
    }
    await question.press("Tab");
  }

  /** Sends a command by its form, which opens as soon as the page offers it. */
  async command(scope, command, answers = {}, picture = null) {
    const words = this.say(`actions:${command}.button`);
    const form = this.page.getByRole("dialog", { name: words, exact: true });
    await this.until(async () => (await form.isVisible()) || (await this.reach(scope, words)), `"${words}"`);
    await form.waitFor();
    await this.fill(form, answers);
    await this.agree(form);
    if (picture) await this.look(picture);
    await form.getByRole("button", { name: words, exact: true }).click();
    await this.until(() => this.isSent(form, command), `the answer to "${words}"`);
  }

  /** Says yes to what the form says will follow. A story of months lets a check lapse between two clicks: then why all the same. */
  async agree(form) {
    for (const yes of await form.locator("[data-tone=brick] input[type=checkbox]").all()) await yes.check();
    const why = this.question(form, "override");
    if (await why.isVisible()) await why.selectOption({ index: 1 });
  }

  /** Presses what is on a button or behind "more". The screen is live: what was offered may be gone before it is pressed. */
  async reach(scope, words) {
    const button = scope.getByRole("button", { name: words, exact: true }).first();
    if (await button.isVisible()) return press(button);
    const item = this.page.getByRole("menuitem", { name: words, exact: true });
    for (const more of await scope.getByRole("button", { name: this.say("actions:more") }).all()) {
      if (!(await press(more)) || !(await comes(this.page.getByRole("menu")))) continue;
      if (await item.isVisible()) return press(item);
      await this.page.keyboard.press("Escape");
    }
    return false;
  }

  /** Whether the form is gone. Whoever was overtaken applies it again, as the page proposes. */
  async isSent(form, command) {
    if (!(await form.isVisible())) return true;
    const again = form.getByRole("button", { name: this.say("actions:conflict.again") });
    if (await again.isVisible()) await press(again);
    else if (await form.locator("[data-tone=brick]:not(:has(input)), [aria-invalid=true]").first().isVisible())
      throw new Error(`${this.prefix}: ${command} was refused: ${await form.innerText()}`);
    return false;
  }

  /** Looks until something holds, or the days have overtaken whoever was to board before. */
  async until(holds, what) {
    const end = Math.max(Date.now(), this.clock.turns) + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end || this.clock.overtakes) throw new Error(`${this.prefix}: ${this.role} waits in vain for ${what}`);
      await this.page.waitForTimeout(PAUSE);
    }
  }

  /** Takes a picture of the whole screen, and says what is wrong with it. */
  async look(name) {
    await this.page.locator("[role=menu]").first().waitFor({ state: "detached" });
    await drawn(this.page);
    const called = `${name}-${this.prefix}`;
    const wrong = [...(await barriers(this.page)), ...(await untranslated(this.page, this.foreign)), ...(await sticksOut(this.page))];
    this.findings.push(...wrong.map((what) => `${called}: ${what}`));
    await this.photograph(called);
  }

  async photograph(called) {
    const size = this.page.viewportSize();
    const height = await this.page.evaluate(() => {
      const main = document.querySelector("main");
      return main ? window.innerHeight - main.clientHeight + main.scrollHeight : window.innerHeight;
    });
    await this.page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, 5_000)) });
    await this.page.screenshot({ path: join(this.folder, `${called}.png`) });
    await this.page.setViewportSize(size);
  }
}
