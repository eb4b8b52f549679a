// How long it takes in the queue, with 400 people in it, from a key or a click until what comes of it is painted, as the browser itself
// times it. Only a quiet machine answers that, so that no test asks. `PEOPLE=460 PORT=8787 node dev/serve.mjs` serves so many (those whose
// case is closed wait for nothing); `slower` makes the processor as many times slower, as a phone's is.
import { beSignedIn, opened } from "./flows/steps.mjs";
import { drawn } from "./journey/inspection.mjs";
import { launch } from "./launch.mjs";

const [origin, slower = "1"] = process.argv.slice(2);
const ROUNDS = 5;
const LAST = "[data-row='399']";
/** The browser tells nothing of what was faster than this, in milliseconds. */
const SHORTEST = 16;

const timeInteractions = (durationThreshold) => {
  window.timed = [];
  new PerformanceObserver((list) => window.timed.push(...list.getEntries())).observe({ type: "event", durationThreshold });
};

const everyRow = (page) =>
  page.waitForFunction((last) => {
    const main = document.querySelector("main");
    main.scrollTop = main.scrollHeight;
    return document.querySelector(last);
  }, LAST);

async function queue(page) {
  await page.goto("about:blank");
  await page.goto(`${origin}/#/todo`);
  await page.locator("[data-row='0']").waitFor();
  await everyRow(page);
  await drawn(page);
}

const button = (name) => (page) => page.locator("main").getByRole("button", { name }).first().click();
const takeARow = async (page) => {
  await page.keyboard.press("j");
  await page.locator("[data-row]:focus").waitFor();
};
const chooseEverybody = (page) => page.getByLabel("Choose everybody shown").click();

/** Each of a queue of which every row is there: what is done before, and what is timed. */
const INTERACTIONS = {
  "the next row": [null, (page) => page.keyboard.press("j")],
  "choose one": [takeARow, (page) => page.keyboard.press("x")],
  "choose everybody": [null, chooseEverybody],
  "assign everybody": [chooseEverybody, (page) => page.locator("[data-bulk=AssignCase]").click()],
  "lower rows": [null, button("Compact")],
  "by household": [null, button("By household")],
  "in order of urgency": [null, button(/^Urgency/)],
  "one lane": [null, (page) => page.locator("[data-lane]").nth(1).click()],
  "open a person": [null, (page) => page.locator(LAST).click()],
};

async function timed(page, [before, act]) {
  await queue(page);
  await before?.(page);
  await drawn(page);
  const since = await page.evaluate(() => performance.now());
  await act(page);
  await drawn(page);
  // What took long is told after it was painted.
  await page.waitForTimeout(300);
  const durations = await page.evaluate((from) => window.timed.filter((one) => one.interactionId > 0 && one.startTime >= from).map(({ duration }) => duration), since);
  return Math.max(SHORTEST, ...durations);
}

const browser = await launch();
const page = await opened(browser, origin, { viewport: { width: 1360, height: 860 }, locale: "en" });
await page.addInitScript(timeInteractions, SHORTEST);
await beSignedIn(page.context(), "CASEWORKER");
await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: Number(slower) });
for (const [name, interaction] of Object.entries(INTERACTIONS)) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timed(page, interaction));
  console.log(`${name}: ${Math.max(...times)} ms at most of ${times.join(", ")}`);
}
await browser.close();
