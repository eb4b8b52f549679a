// Photographs every element in every state (`dev/elements`), in English and light on a desktop, in Arabic and dark on a phone, and prints what
// differs from the pictures that were looked at. With `write`, writes them there instead, to be looked at and committed.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launch } from "./launch.mjs";

const [known, found = "", mode = ""] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const BUILT = "node_modules/.cache/elements";
/** Nobody's: what is asked of it is answered from the folder. Of https, as a page is that may use all of a browser. */
const ORIGIN = "https://elements.invalid";
const NOW = new Date("2026-11-22T02:00:00Z");
const LOOKS = {
  "en-light": { locale: "en", colorScheme: "light", viewport: { width: 1000, height: 760 } },
  "ar-dark": { locale: "ar", colorScheme: "dark", viewport: { width: 375, height: 812 } },
};
/** Pictures are compared in blocks of so many pixels each way, in which the edges of letters even out; a block differs where a colour
 * does by more than this, of 255; so many may, on a machine that draws letters a little otherwise. */
const COMPARED = { block: 4, colour: 24, blocks: 6 };

/** What is busy here is so for ever: letters are waited for, not the end of everything that moves. */
const lettered = (page) => page.evaluate(() => document.fonts.ready.then(() => true));

async function openElements(browser, look) {
  const context = await browser.newContext({ ...look, timezoneId: "UTC", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.route(`${ORIGIN}/**`, (route) => route.fulfill({ path: join(root, BUILT, new URL(route.request().url()).pathname) }));
  await page.goto(`${ORIGIN}/dev/elements.html`);
  await page.locator("[data-sheet]").first().waitFor();
  await lettered(page);
  return page;
}

/** A sheet with the pointer and the focus on what is there for them. */
async function photographSheet(page, name) {
  const sheet = page.locator(`[data-sheet=${name}]`);
  const [hovered, focused] = [sheet.locator("[data-hover]"), sheet.locator("[data-focus]")];
  if (await focused.count()) await focused.first().focus();
  if (await hovered.count()) await hovered.hover();
  else await page.mouse.move(0, 0);
  return sheet.screenshot({ animations: "disabled" });
}

/** What opens before the page, with the page behind it. */
async function photographOpened(page, name) {
  await page.locator(`[data-opens=${name}]`).click();
  const opened = { menu: page.getByRole("menu"), notices: page.getByRole("status").filter({ hasText: "Recorded" }) }[name] ?? page.getByRole("dialog");
  await opened.first().waitFor();
  await lettered(page);
  return still(name === "notices" ? opened : page);
}

/** What opens moves until it stands: two pictures that are one. */
async function still(of, before) {
  const now = await of.screenshot({ animations: "disabled" });
  return before?.equals(now) ? now : still(of, now);
}

async function photograph(browser, look) {
  const pictures = {};
  const page = await openElements(browser, look);
  const named = (attribute) => page.locator(`[${attribute}]`).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute);
  for (const name of await named("data-sheet")) if (name !== "openers") pictures[name] = await photographSheet(page, name);
  for (const name of await named("data-opens")) {
    await page.reload();
    pictures[`opened-${name}`] = await photographOpened(page, name);
  }
  await page.context().close();
  return pictures;
}

/** In the browser, which reads pictures: how much of two differs, or that they are not of one size. */
async function difference([one, other, { block, colour }]) {
  const read = async (data) => createImageBitmap(await (await fetch(data)).blob());
  const [first, second] = await Promise.all([read(one), read(other)]);
  if (Math.abs(first.width - second.width) > 1 || Math.abs(first.height - second.height) > 1)
    return `${second.width} × ${second.height} where it was ${first.width} × ${first.height}`;
  const [width, height] = [Math.ceil(first.width / block), Math.ceil(first.height / block)];
  const blocks = (bitmap) => {
    const drawing = new OffscreenCanvas(width, height).getContext("2d");
    drawing.imageSmoothingQuality = "high";
    drawing.drawImage(bitmap, 0, 0, width, height);
    return drawing.getImageData(0, 0, width, height).data;
  };
  const [before, now] = [blocks(first), blocks(second)];
  const differing = new Set();
  before.forEach((value, at) => Math.abs(value - now[at]) > colour && differing.add(at >> 2));
  return differing.size;
}

const asData = (picture) => `data:image/png;base64,${picture.toString("base64")}`;

async function compare(page, name, picture) {
  const before = await readFile(join(known, `${name}.png`)).catch(() => null);
  if (!before) return `${name}: nobody looked at it yet`;
  const differs = await page.evaluate(difference, [asData(before), asData(picture), COMPARED]);
  if (typeof differs === "number" && differs <= COMPARED.blocks) return null;
  return `${name}: ${typeof differs === "number" ? `${differs} blocks differ` : differs}`;
}

await build({ root, logLevel: "error", build: { outDir: BUILT, emptyOutDir: true, manifest: false, rolldownOptions: { input: join(root, "dev/elements.html") } } });
const browser = await launch();
const page = await browser.newPage();
const folder = mode === "write" ? known : found;
if (folder) await mkdir(folder, { recursive: true });
const differences = [];
const names = new Set();
for (const [look, options] of Object.entries(LOOKS))
  for (const [element, picture] of Object.entries(await photograph(browser, options))) {
    const name = `${element}-${look}`;
    names.add(`${name}.png`);
    if (folder) await writeFile(join(folder, `${name}.png`), picture);
    if (mode !== "write") differences.push(await compare(page, name, picture));
  }
await browser.close();
const left = (await readdir(known)).filter((name) => name.endsWith(".png") && !names.has(name)).map((name) => `${name}: of nothing any more`);
console.log(JSON.stringify([...differences.filter(Boolean), ...left], null, 1));
