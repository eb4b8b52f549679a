// What is wrong with a screen, whoever looks at it: for readers of a screen aloud, of another language, on a narrow phone.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Resolves when everything that was asked for is drawn, and nothing moves any more. */
export async function drawn(page) {
  await page.locator(".mantine-Loader-root").first().waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready.then(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)))));
}

async function violations(page, rules = {}, within = null) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const run = ([place, asked]) => window.axe.run(place ?? document, { resultTypes: ["violations"], rules: asked });
  return (await page.evaluate(run, [within, rules])).violations;
}

const placesOf = (nodes) => nodes.slice(0, 3).map((node) => node.target.join(" "));

/** Serious and critical findings of axe. */
export async function barriers(page) {
  const grave = (await violations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${placesOf(nodes).join(", ")}`);
}

/** What axe finds, of any impact, and what sticks out; `within` a part of the screen, where the rest of it was looked at. */
export async function findingsOn(page, within) {
  const found = await violations(page, { "target-size": { enabled: true } }, within);
  const wide = await sticksOut(page);
  return [
    ...found.map(({ id, impact, nodes }) => ({ id, impact, nodes: placesOf(nodes) })),
    ...(wide.length > 0 ? [{ id: "sticks-out", impact: "serious", nodes: wide }] : []),
  ];
}

/** Texts that are another language's, or a code that nobody translated. */
export const untranslated = (page, foreign) =>
  page.evaluate((others) => {
    const unknown = new Set(others);
    const code = /^(?:[A-Z][A-Z]+(?:_[A-Z]+)+|[a-z]+(?:_[a-z]+)+|(?:[A-Z][a-z]+){2,}|[a-z]+:[\w.]+)$/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const foreign = new Set();
    while (walker.nextNode()) {
      const shown = walker.currentNode.parentElement?.checkVisibility();
      const texts = [walker.currentNode.textContent, ...walker.currentNode.textContent.split(/ · |, | (?=\w+_)/)];
      for (const text of texts.map((one) => one.trim())) if (shown && (unknown.has(text) || code.test(text))) foreign.add(text);
    }
    return [...foreign];
  }, foreign);

/** Whether something sticks out at the side, so that the screen has to be pushed to and fro. */
export const sticksOut = (page) =>
  page.evaluate(() =>
    [document.documentElement, document.querySelector("main"), ...document.querySelectorAll("[role=dialog]")]
      .filter((part) => part && part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.tagName.toLowerCase()} is ${part.scrollWidth} wide where there are ${part.clientWidth}`),
  );
