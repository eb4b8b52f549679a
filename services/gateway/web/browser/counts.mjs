// Prints how many acts, clicks and keys the most frequent work takes (`acts.mjs` says what counts), over the imitation at an address.
import { counted, MANY, TASKS } from "./flows/counts.mjs";
import { opened } from "./flows/steps.mjs";
import { launch } from "./launch.mjs";

const [origin] = process.argv.slice(2);
/** Forty are sent one after another. */
const PATIENCE = 120_000;
const browser = await launch();
const rows = {};
for (const [name, task] of Object.entries(TASKS)) {
  const page = await opened(browser, origin, { viewport: { width: 1280, height: 860 }, locale: "en" });
  page.context().setDefaultTimeout(PATIENCE);
  const { count, clicks, keys } = await counted(page, task, MANY);
  rows[name] = { acts: count, clicks, keys, most: task.most(MANY) };
  await page.context().close();
}
await browser.close();
console.table(rows);
