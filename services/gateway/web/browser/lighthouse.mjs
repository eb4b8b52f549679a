// Lighthouse over the first screens of a page that runs: what a phone and a desktop make of it. Its package is no part of
// the page's: `npm install --no-save lighthouse@13` before.
import lighthouse, { desktopConfig } from "lighthouse";
import { beSignedIn } from "./flows/steps.mjs";
import { launchAt } from "./launch.mjs";

const [origin, rounds = "3"] = process.argv.slice(2);
const PORT = 9333;
const forms = { mobile: undefined, desktop: desktopConfig };
const categories = ["performance", "accessibility", "best-practices"];
const metrics = { FCP: "first-contentful-paint", LCP: "largest-contentful-paint", TBT: "total-blocking-time", CLS: "cumulative-layout-shift", KiB: "total-byte-weight" };

const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function once(url, config) {
  const flags = { port: PORT, onlyCategories: categories, disableStorageReset: true, logLevel: "error" };
  const { lhr } = await lighthouse(url, flags, config);
  if (lhr.runtimeError) throw new Error(`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
  return lhr;
}

const failing = (results) =>
  new Set(results.flatMap(({ categories, audits }) => Object.values(categories).flatMap(({ id, auditRefs }) => (id === "performance" ? [] : auditRefs.filter((one) => one.weight > 0 && audits[one.id].score !== null && audits[one.id].score < 1).map((one) => one.id)))));

async function judge(name, url) {
  for (const [form, config] of Object.entries(forms)) {
    const results = [];
    for (let round = 0; round < Number(rounds); round += 1) results.push(await once(url, config));
    const scores = categories.map((one) => `${one} ${Math.round(middle(results.map((lhr) => lhr.categories[one].score)) * 100)}`);
    const measured = Object.entries(metrics).map(([short, id]) => `${short} ${Math.round(middle(results.map((lhr) => lhr.audits[id].numericValue)) * (short === "CLS" ? 1000 : 1)) / (short === "CLS" ? 1000 : short === "KiB" ? 1024 : 1)}`);
    console.log([name, form, ...scores, ...measured, ...failing(results)].join(" · "));
  }
}

const context = await launchAt(PORT);
const page = context.pages()[0] ?? (await context.newPage());
await judge("sign-in", `${origin}/`);
const request = { get: (path) => context.request.get(origin + path), post: (path, options) => context.request.post(origin + path, options) };
await beSignedIn({ request }, "CASEWORKER");
await page.goto(`${origin}/#/people`);
const person = await page.locator("main a[href*='people/']").first().getAttribute("href");
await page.goto("about:blank");
await judge("queue", `${origin}/#/todo`);
await judge("person", `${origin}/${person.slice(person.indexOf("#"))}`);
await context.close();
