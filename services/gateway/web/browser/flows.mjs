// Does the work of each role in a real browser and prints, for every flow, whether it went well and why not.
import { readdir } from "node:fs/promises";
import { launch } from "./launch.mjs";

const [origin, wanted = ""] = process.argv.slice(2);
const folder = new URL("flows/", import.meta.url);
const files = (await readdir(folder)).filter((name) => name !== "steps.mjs").sort();
const modules = await Promise.all(files.map((name) => import(new URL(name, folder))));
const flows = Object.assign({}, ...modules.map((one) => one.flows));

const browser = await launch();
const results = [];
let complaints = [];
// Of what a flow left behind in a route's handler: it fails that flow, and not all that follow.
process.on("unhandledRejection", (error) => complaints.push(String(error)));
for (const [name, flow] of Object.entries(flows).filter(([name]) => name.includes(wanted))) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: "en", baseURL: origin });
  const page = await context.newPage();
  // Only ends what hangs.
  page.setDefaultTimeout(180_000);
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const failure = await flow(page).then(() => null, (error) => String(error).slice(0, 600));
  if (!page.isClosed()) await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
  results.push({ name, failure: failure ?? (complaints.length > 0 ? complaints.join("; ") : null) });
}
await browser.close();
console.log(JSON.stringify(results, null, 1));
