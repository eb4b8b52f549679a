// The queue: lanes, filters in the address, the way back, several people at once.
import assert from "node:assert/strict";
import { endCookie, narrowed, signIn, subscribed } from "./steps.mjs";

const rowInHand = (page, row) => page.locator(`[data-row='${row}']:focus`).waitFor();
const lane = (page, name) => page.getByRole("group", { name: "By when" }).getByRole("button", { name });
const persons = (page) => page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
const top = (page) => page.evaluate(() => document.querySelector("main").scrollTop);

async function queue(page) {
  await signIn(page, "caseworker");
  await page.locator("[data-row='0']").waitFor();
}

export const flows = {
  async "a specialist reads why they must see somebody"(page) {
    await signIn(page, "specialist");
    await page.goto("/#/todo");
    await page.locator("[data-row='0']").getByText("A specialist must see").first().waitFor();
    await page.locator("[data-row='0']").getByText("no adult is with this child").waitFor();
  },

  async "a person stands in the queue once, with everything that is due"(page) {
    await queue(page);
    const shown = await persons(page);
    assert.equal(new Set(shown).size, shown.length);
    const first = page.getByRole("listitem").filter({ hasText: "Assistance" }).first();
    assert.equal(await first.locator("time").count(), 2);
  },

  async "where no urgency is known its column is empty, and nothing takes its place"(page) {
    await queue(page);
    const parts = await page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.children.length));
    assert.deepEqual([...new Set(parts)], [5]);
    assert.ok((await page.locator("[data-row] > :nth-child(4):empty").count()) > 0);
  },

  async "on a phone every figure is seen whole: of lanes, and of each caseworker's work"(page) {
    await page.setViewportSize({ width: 375, height: 812 });
    await queue(page);
    const cut = () => page.locator("main").evaluate((main) => [...main.querySelectorAll("[data-lane] *, td *")].filter((one) => one.getBoundingClientRect().right > innerWidth).length);
    await page.locator("[data-lane] small").first().waitFor();
    assert.equal(await cut(), 0);
    await endCookie(page);
    await signIn(page, "supervisor");
    await page.goto("/#/workload");
    await page.locator("td").first().waitFor();
    assert.equal(await cut(), 0);
    assert.match(await page.locator("td").nth(1).evaluate((cell) => getComputedStyle(cell, "::before").content), /Life-saving/);
  },

  async "what the queue is narrowed to stands in the address, as codes, and a reload keeps it"(page) {
    await queue(page);
    await narrowed(page, "OVERDUE", () => lane(page, /Overdue/).click());
    await page.getByRole("button", { name: "More filters" }).click();
    await narrowed(page, "FEMALE", () => page.getByLabel("Every sex").selectOption("FEMALE"));
    await narrowed(page, "URGENCY", () => page.getByRole("button", { name: /^Urgency/ }).click());
    await page.waitForURL(/lane=OVERDUE&sex=FEMALE&sort=URGENCY/);
    await page.locator("[data-row='0']").waitFor();
    const before = await persons(page);
    await page.reload();
    await page.locator("[data-row='0']").waitFor();
    assert.deepEqual(await persons(page), before);
    assert.equal(await lane(page, /Overdue/).getAttribute("aria-pressed"), "true");
    await page.getByRole("button", { name: "Show everything" }).click();
    await page.waitForURL((url) => !url.hash.includes("sex"));
  },

  async "an address with what is no code of the queue shows everybody"(page) {
    await queue(page);
    await page.goto("/#/todo?sex=Amina&lane=SOON&search=Amina");
    await page.locator("[data-row='0']").waitFor();
    assert.equal(await lane(page, /Everybody/).getAttribute("aria-pressed"), "true");
  },

  async "the way back and a reload lead to the same row at the same height"(page) {
    await queue(page);
    for (let row = 0; row <= 58; row++) {
      await page.locator(`[data-row='${row}']`).waitFor();
      await page.keyboard.press("j");
      await rowInHand(page, row);
    }
    await page.waitForFunction((words) => JSON.stringify(history.state).includes(words), "homewardList");
    const height = await top(page);
    assert.ok(height > 1000);
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
    await page.getByRole("main").getByRole("link", { name: "To do" }).click();
    await page.locator("[data-row='58']").waitFor();
    assert.ok(Math.abs((await top(page)) - height) < 160, "about where it was");
    await page.waitForFunction((words) => JSON.stringify(history.state).includes(words), "homewardList");
    await page.reload();
    await page.locator("[data-row='58']").waitFor();
    assert.ok(Math.abs((await top(page)) - height) < 160, "about where it was");
  },

  async "from one person the next of the list is one key away"(page) {
    await queue(page);
    const shown = await persons(page);
    await page.locator("[data-row='1']").click();
    await page.getByText(/^2 of /).waitFor();
    await page.keyboard.press("j");
    await page.getByText(/^3 of /).waitFor();
    assert.ok(page.url().endsWith(shown[2].replace(/^.*#/, "#")));
    await page.getByRole("link", { name: "Previous in the list" }).click();
    await page.getByText(/^2 of /).waitFor();
  },

  async "a case that nobody has is taken with one key"(page) {
    await queue(page);
    await narrowed(page, "NOBODY", () => page.getByLabel("Whoever answers").selectOption("NOBODY"));
    await page.locator("[data-row='0']").waitFor();
    const before = (await persons(page))[0];
    await page.keyboard.press("j");
    await rowInHand(page, 0);
    const sent = page.waitForRequest((request) => request.postData()?.includes("caseworkerId"));
    await page.keyboard.press("a");
    await sent;
    await page.getByText(/is assigned to you/).waitFor();
    await page.waitForFunction((gone) => document.querySelector("[data-row='0']")?.getAttribute("href") !== gone, before);
  },

  async "a key takes whoever has the focus, also when somebody urgent has come above them meanwhile"(page) {
    let queued = [];
    let urgent = false;
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      const edges = answer.data?.queue?.edges;
      if (edges && urgent) edges.unshift(edges.pop());
      if (edges) queued = edges;
      return route.fulfill({ response, json: answer });
    });
    const pushed = subscribed(page, "peopleChanged");
    await queue(page);
    await pushed;
    await narrowed(page, "NOBODY", () => page.getByLabel("Whoever answers").selectOption("NOBODY"));
    await page.locator("[data-row='0']").waitFor();
    await page.keyboard.press("j");
    await rowInHand(page, 0);
    const wanted = queued[0].node.person;
    urgent = true;
    const other = await page.context().newPage();
    await other.goto(`/#/people/${wanted.id}`);
    await other.getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").getByLabel("Note").fill("Changes the queue");
    await other.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.locator(`[data-row='1'][href$='${wanted.id}']`).waitFor();
    await page.bringToFront();
    const sent = page.waitForRequest((request) => request.postData()?.includes("caseworkerId"));
    await page.keyboard.press("a");
    const { variables } = JSON.parse((await sent).postData());
    assert.ok(wanted.cases.some(({ id }) => id === variables.input.caseId), "the case of whoever has the focus");
    // What the page asks meanwhile is answered by nobody once the window is closed.
    await page.unrouteAll({ behavior: "ignoreErrors" });
  },

  async "several are assigned at once, each by a command of its own, and a refusal is told by name"(page) {
    await queue(page);
    for (let row = 0; row < 4; row++) {
      await page.keyboard.press("j");
      await rowInHand(page, row);
      await page.keyboard.press("x");
    }
    await page.getByText("Chosen: 4").waitFor();
    const requests = [];
    await page.route("**/graphql", async (route) => {
      const body = route.request().postData() ?? "";
      if (!body.includes("caseworkerId")) return route.continue();
      requests.push(route.request().headers()["idempotency-key"]);
      if (requests.length === 2) return route.abort();
      return route.continue();
    });
    await page.getByRole("toolbar").getByRole("button", { name: "Assign" }).click();
    await page.getByRole("dialog").locator("select").selectOption({ index: 1 });
    await page.getByRole("dialog").getByRole("button", { name: "Send: 4" }).click();
    await page.getByText("Recorded: 3 of 4").waitFor();
    await page.getByRole("dialog").locator("dl div").waitFor();
    assert.equal(new Set(requests).size, 4);
    await page.getByRole("button", { name: "Send again what is open" }).click();
    await page.getByText("Recorded: 4 of 4").waitFor();
    assert.equal(requests.length, 5);
    assert.equal(requests[4], requests[1], "what was not answered is sent again under its own key");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  },

  async "whoever was chosen is taken along as a file, and no address says who that is"(page) {
    await queue(page);
    await narrowed(page, "OVERDUE", () => lane(page, /Overdue/).click());
    await page.locator("[data-row='0']").waitFor();
    for (let row = 0; row < 2; row++) {
      await page.keyboard.press("j");
      await rowInHand(page, row);
      await page.keyboard.press("x");
    }
    const ids = (await persons(page)).slice(0, 2).map((address) => address.split("/").at(-1).split("?")[0]);
    const saved = page.waitForEvent("download");
    const sent = page.waitForRequest(/exports/);
    await page.getByRole("toolbar").getByRole("button", { name: "Spreadsheet (XLSX)" }).click();
    assert.equal((await saved).suggestedFilename(), "queue 2026-05-04 1030.xlsx");
    assert.match((await sent).url(), /\/exports\/queue\.xlsx$/);
    const { language, variables } = JSON.parse((await sent).postData());
    assert.deepEqual([language, variables.filter], ["en", { lane: "OVERDUE", people: ids }]);
    await page.getByText("Saved. Rows: 2").waitFor();
    await page.getByRole("main").getByRole("button", { name: "Spreadsheet (XLSX)" }).first().click();
    await page.getByText("Not complete: only the first 140 rows are in the file.").waitFor();
  },

  async "a supervisor sees who has how much, and goes from there to whom it is"(page) {
    await signIn(page, "supervisor");
    await page.getByRole("link", { name: "Workload" }).click();
    const lines = page.getByRole("row");
    await lines.nth(1).waitFor();
    await page.getByRole("link", { name: "Nobody answers" }).click();
    await page.waitForURL(/todo\?assignment=NOBODY/);
    await page.locator("[data-row='0']").waitFor();
  },

  async "beside the name of a section stands what waits there"(page) {
    await signIn(page, "committee");
    await page.getByRole("navigation").first().getByRole("link", { name: /^Docket Waiting: [1-9]/ }).waitFor();
  },

  async "how close rows stand is kept in the browser, and views by name at the gateway, for the account alone"(page) {
    await queue(page);
    await page.getByRole("button", { name: "Compact" }).click();
    await narrowed(page, "OVERDUE", () => lane(page, /Overdue/).click());
    await page.getByRole("button", { name: "Saved" }).click();
    await page.getByRole("menuitem", { name: "Save this view" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Before the ferry");
    await dialog.getByRole("button", { name: "Save this view" }).click();
    await dialog.getByLabel("Name").fill("After the ferry");
    await dialog.getByRole("button", { name: "Rename" }).click();
    await dialog.locator("button:disabled", { hasText: "Rename" }).waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await page.reload();
    await page.locator("[data-density='compact']").first().waitFor();
    const stored = await page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith("homeward-queue-")));
    assert.deepEqual(stored.map(([, text]) => JSON.parse(text)), [{ density: "compact", views: [] }]);
    assert.doesNotMatch(page.url(), /ferry/i);
    await lane(page, /Everybody/).click();
    await page.getByRole("button", { name: "Saved" }).click();
    await page.getByRole("menuitem", { name: "After the ferry", exact: true }).click();
    await page.waitForURL(/lane=OVERDUE/);
    await page.getByRole("button", { name: "Saved" }).click();
    await page.getByRole("menuitem", { name: "Rename or remove" }).click();
    await dialog.getByRole("button", { name: "Remove" }).click();
    await dialog.getByRole("button", { name: "Save this view" }).waitFor();
  },

  async "one message becomes a note in each person's file, for whoever answers there"(page) {
    await queue(page);
    await page.getByRole("checkbox", { name: "Choose everybody shown" }).check();
    await page.getByRole("toolbar").getByRole("button", { name: "Message whoever answers" }).click();
    const sent = page.waitForRequest((request) => request.postData()?.includes("mentionedIds") ?? false);
    await page.getByRole("dialog").locator("textarea[name=note]").fill("Please look today");
    await page.getByRole("dialog").getByRole("button", { name: /^Send: / }).click();
    const { input } = JSON.parse((await sent).postData()).variables;
    assert.equal(input.note, `@{${input.mentionedIds[0]}} Please look today`);
    await page.getByText(/^Recorded: (\d+) of \1$/).waitFor();
  },
};
