// Does the work of each role in a real browser and prints, for every flow, whether it went well and why not; which flows run now,
// and what became of them, is said at once beside it, so that it is known also when the whole is ended before its end.
import { readdir } from "node:fs/promises";
import { opened } from "./flows/steps.mjs";
import { launch } from "./launch.mjs";

const [origin, wanted = ""] = process.argv.slice(2);
/** One waits for the page while the other makes it work; more share two cores with the rest of the tests and only become slower. */
const AT_A_TIME = 2;
/** Only ends what hangs. */
const PATIENCE = 60_000;
const folder = new URL("flows/", import.meta.url);
const files = (await readdir(folder)).filter((name) => name !== "steps.mjs").sort();
const modules = await Promise.all(files.map((name) => import(new URL(name, folder))));
const flows = Object.entries(Object.assign({}, ...modules.map((one) => one.flows))).filter(([name]) => name.includes(wanted));

const browser = await launch();
const running = new Set();
// Nobody knows which of those that run left it behind in a route's handler: it fails them, and not all that follow.
process.on("unhandledRejection", (error) => running.forEach((complaints) => complaints.push(String(error))));

async function begin(complaints) {
  const page = await opened(browser, origin, { viewport: { width: 1280, height: 860 }, locale: "en" });
  page.context().setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => complaints.push(String(error)));
  return page;
}

async function walk(flow, complaints) {
  const page = await begin(complaints);
  try {
    await flow(page);
  } finally {
    if (!page.isClosed()) await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  }
}

async function run([name, flow]) {
  const [complaints, began] = [[], Date.now()];
  console.error(`begins: ${name}`);
  running.add(complaints);
  const thrown = await walk(flow, complaints).then(() => [], (error) => [String(error).slice(0, 600)]);
  running.delete(complaints);
  const failure = [...thrown, ...complaints].join("; ") || null;
  console.error(`${failure ? "FAILED" : "done"} in ${Math.round((Date.now() - began) / 100) / 10} s: ${name}${failure ? `: ${failure}` : ""}`);
  return { name, failure };
}

const results = [];
const waiting = flows.values();
const work = async () => {
  for (const one of waiting) results.push(await run(one));
};
await Promise.all(Array.from({ length: AT_A_TIME }, work));
await browser.close();
console.log(JSON.stringify(results, null, 1));
