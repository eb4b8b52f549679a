// The overview, and what it shows by day and by place.
import assert from "node:assert/strict";
import { signIn } from "./steps.mjs";

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const sum = async (of) => ((await of.innerText()).match(/\d+/g) ?? []).reduce((all, figure) => all + Number(figure), 0);

export const flows = {
  async "a figure of the overview opens the list it is the length of"(page) {
    await signIn(page, "supervisor");
    await page.getByRole("link", { name: "Overview" }).first().click();
    const alarm = page.getByRole("link", { name: /for whom something is overdue/ });
    const figure = await sum(alarm);
    assert.ok(figure > 0);
    await alarm.click();
    const lane = page.getByRole("group", { name: "By when" }).getByRole("button", { name: /^Overdue/ });
    await lane.locator("b").waitFor();
    assert.equal(await lane.getAttribute("aria-pressed"), "true");
    assert.equal(await sum(lane), figure);
  },

  async "what is overdue on the docket is a list of its own, whose address can be handed on"(page) {
    await signIn(page, "committee");
    await page.goto("/#/docket?due=WEEK&subject=GRANT");
    await page.getByText("Only what is due within seven days, or overdue").waitFor();
    await page.getByRole("button", { name: "Show everything" }).click();
    await page.waitForURL(/docket\?subject=GRANT$/);
  },

  async "the calendar goes on by a key, keeps its month in the address, and opens what stands in it"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/overview/calendar");
    await heading(page, "Calendar");
    await page.getByText("Month", { exact: true }).click();
    await page.waitForURL(/view=MONTH/);
    await page.locator("td[data-today]").waitFor();
    await page.keyboard.press("j");
    await page.waitForURL(/day=\d{4}-\d\d-01/);
    await page.getByRole("button", { name: "Today" }).click();
    await page.getByLabel("What is shown").selectOption("DEPARTURE");
    await page.getByRole("table").getByRole("link").first().click();
    await page.waitForURL(/evacuation\//);
  },

  async "the map's list names every leg that is drawn, by its state"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/overview/map");
    await heading(page, "Map of operations");
    const list = page.getByRole("region", { name: "Legs" });
    await list.getByRole("link").first().waitFor();
    const drawn = page.locator("figure path[data-status]");
    assert.equal(await drawn.count(), await list.getByRole("heading", { level: 3 }).count());
    await page.getByLabel("State of the operation").selectOption("ARRIVED");
    await page.waitForURL(/status=ARRIVED/);
    assert.equal(await drawn.count(), 1);
    assert.equal(await list.getByRole("link").count(), 1);
  },
};
