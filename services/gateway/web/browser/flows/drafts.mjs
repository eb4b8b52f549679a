// What was typed and not sent.
import assert from "node:assert/strict";
import { accountOf, cardOf, cards, endCookie, openFirst, seeRegistration, signIn, signInByHand } from "./steps.mjs";

const A_MOMENT = 2_000;

/** The session ends under somebody's hands: by what they send, or by what the page asked a moment before. Then the button
 * is covered before it is pressed, and is not pressed as soon as the cover is gone. */
async function endSession(page, press) {
  await endCookie(page);
  const ended = page.getByRole("dialog", { name: /session has ended|انتهت جلستك/ });
  const pressing = press.click({ timeout: A_MOMENT }).catch(() => null);
  await ended.waitFor();
  await pressing;
  return ended;
}

/** All that rests of drafts in this browser, as a copied disk would have it. */
const atRest = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("homeward-drafts");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains("rows")) return resolve([]);
          const asking = database.transaction("rows").objectStore("rows").getAll();
          asking.onsuccess = () => {
            database.close();
            const text = (bytes) => new TextDecoder("latin1").decode(bytes);
            resolve(asking.result.map((row) => JSON.stringify({ ...row, iv: text(row.iv), sealed: text(row.sealed) })));
          };
        };
      }),
  );

async function untilAtRest(page, count) {
  await expectSoon(async () => (await atRest(page)).length === count, `${count} at rest`);
}

async function expectSoon(holds, what) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(what);
}

const note = (page) => page.getByRole("dialog").getByLabel("Note");

async function beginNote(page, text) {
  await openFirst(page, "ASSISTANCE");
  await page.getByRole("button", { name: "Add a note" }).click();
  await note(page).fill(text);
}

const refuseQuestions = (page) => page.on("dialog", (dialog) => assert.fail(`${dialog.type()} was asked`));

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
    const ended = await endSession(page, page.locator("form button[type=submit]"));
    await ended.getByRole("button", { name: await cardOf(page, "INTAKE_OFFICER") }).click();
    await ended.waitFor({ state: "hidden" });
    assert.equal(await givenName.inputValue(), "Amina");
    await untilAtRest(page, 1);
    refuseQuestions(page);
    await page.reload();
    await givenName.waitFor();
    assert.equal(await givenName.inputValue(), "Amina");
  },

  async "a session that ended is begun again beside the form, which goes on"(page) {
    await signIn(page, "caseworker");
    await beginNote(page, "Typed before the end");
    const send = page.getByRole("dialog").getByRole("button", { name: "Add a note" });
    const ended = await endSession(page, send);
    await ended.getByRole("button", { name: await cardOf(page, "CASEWORKER") }).click();
    await ended.waitFor({ state: "hidden" });
    assert.equal(await note(page).inputValue(), "Typed before the end");
    await send.click();
    await page.getByRole("region", { name: "Case" }).getByText("Typed before the end").first().waitFor();
    await untilAtRest(page, 0);
  },

  async "a session begun again in another tab goes on here, and another account's does not"(page) {
    await signIn(page, "caseworker");
    await beginNote(page, "Typed before the end");
    const second = await page.context().newPage();
    const send = page.getByRole("dialog").getByRole("button", { name: "Add a note" });
    const ended = await endSession(page, send);
    await signInByHand(second, "caseworker");
    await ended.waitFor({ state: "hidden" });
    assert.equal(await note(page).inputValue(), "Typed before the end");
    await second.goto("about:blank");
    await endSession(page, send);
    await signInByHand(second, "supervisor");
    await page.getByText("Another account is signed in in this browser").waitFor();
    assert.equal(await page.getByText("Typed before the end").count(), 0);
  },

  async "where the browser keeps nothing it is said, and a reload asks"(page) {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    await signIn(page, "caseworker");
    await beginNote(page, "Typed in a private window");
    await page.getByText(/This browser keeps nothing now/).waitFor();
    let asked = false;
    page.once("dialog", (dialog) => ((asked = dialog.type() === "beforeunload"), dialog.accept()));
    await page.reload();
    assert.equal(asked, true);
  },

  async "what was typed about somebody who was erased meanwhile ends when the page opens"(page) {
    await signIn(page, "caseworker");
    await beginNote(page, "About somebody");
    await untilAtRest(page, 1);
    // What a document asked is disposed of with it: the answers changed here are those of the next alone.
    await page.goto("about:blank");
    await page.route("**/graphql", async (route) => {
      const answer = await route.fetch();
      const { data, ...rest } = await answer.json();
      const isAsked = data?.person && Object.keys(data.person).every((name) => ["__typename", "id", "erasedAt"].includes(name));
      await route.fulfill({ response: answer, json: { ...rest, data: isAsked ? { person: { ...data.person, erasedAt: "2026-11-22T02:00:00Z" } } : data } });
    });
    await page.goto("/#/todo");
    await untilAtRest(page, 0);
  },

  async "a form that stood open at a reload opens again, and nothing of it can be read where it rests"(page) {
    const words = "Reached by telephone near Kinshasa";
    await signIn(page, "caseworker");
    await beginNote(page, words);
    await untilAtRest(page, 1);
    refuseQuestions(page);
    await page.reload();
    await note(page).waitFor();
    assert.equal(await note(page).inputValue(), words);
    const [row] = await atRest(page);
    const personId = new URL(page.url()).hash.split("/").at(-1);
    for (const word of [...words.split(" ").filter((one) => one.length > 3), "AddCaseNote", "caseId", personId]) assert.ok(!row.includes(word), word);
    const { owner, at, id } = JSON.parse(row);
    assert.deepEqual([owner.length, typeof at, id.length], [32, "number", 36]);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await untilAtRest(page, 0);
  },

  async "what is typed is another account's never, and ends with the sign-out"(page) {
    const context = page.context();
    await signIn(page, "caseworker");
    await beginNote(page, "Only mine");
    await untilAtRest(page, 1);
    const place = page.url();
    const other = await context.newPage();
    await other.goto("/");
    await other.evaluate((account) => fetch("auth/sign-in", { method: "POST", body: JSON.stringify({ account }) }), await accountOf(other, "SUPERVISOR"));
    await page.close();
    await other.goto(place);
    await other.reload();
    await other.locator("article h1").waitFor();
    assert.equal(await other.getByRole("dialog").count(), 0);
    assert.equal((await atRest(other)).length, 1);
    await other.evaluate((account) => fetch("auth/sign-in", { method: "POST", body: JSON.stringify({ account }) }), await accountOf(other, "CASEWORKER"));
    await other.reload();
    await note(other).waitFor();
    assert.equal(await note(other).inputValue(), "Only mine");
    await other.keyboard.press("Escape");
    await other.getByRole("button", { name: /Caseworker/ }).click();
    await other.getByRole("menuitem", { name: "Sign out" }).click();
    const asking = other.getByRole("dialog", { name: "Sign out" });
    await asking.getByRole("button", { name: "Sign out" }).click();
    await other.getByRole("button", { name: cards.supervisor }).waitFor();
    await untilAtRest(other, 0);
  },

  async "the same form in two tabs: neither writes over the other, and each is offered"(page) {
    await signIn(page, "caseworker");
    await beginNote(page, "In the first tab");
    await untilAtRest(page, 1);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole("button", { name: "Add a note" }).click();
    await second.getByText(/in another tab/).waitFor();
    assert.equal(await note(second).inputValue(), "");
    await note(second).fill("In the second tab");
    await page.getByText(/in another tab/).waitFor();
    assert.equal(await note(page).inputValue(), "In the first tab");
    await second.getByRole("button", { name: "Show it here" }).click();
    await expectSoon(async () => (await note(second).inputValue()) === "In the first tab", "it is shown");
    await untilAtRest(second, 3);
    await second.close();
    await untilAtRest(page, 3);
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
