// What is printed.
import assert from "node:assert/strict";
import { endCookie, openFirst, seePeople, signIn, visible } from "./steps.mjs";

/** What is seen in print: nothing to click, nothing wider or higher than its paper, dark on light, and by whom and when. */
async function onPaper(page) {
  await page.getByText(/^Printed .* as /).waitFor();
  const wrong = await page.evaluate(() => {
    const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }));
    const light = (colour) => (/[\d.]+/g.exec(colour) && colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)) ?? 0;
    const shown = (one) => `${one.tagName} ${one.className?.baseVal ?? one.className} ${one.textContent.slice(0, 30)}`;
    const clear = (colour) => /rgba\(.*, 0\)/.test(colour);
    return {
      clickable: seen.filter((one) => one.matches("nav, input, select, button:not([aria-pressed]), [role=dialog], .mantine-Button-root")).map(shown),
      pale: seen.filter((one) => one.childNodes.length && light(getComputedStyle(one).color) > 250).map(shown),
      dark: seen.filter((one) => !clear(getComputedStyle(one).backgroundColor) && light(getComputedStyle(one).backgroundColor) < 600).map(shown),
      cut: seen.filter((one) => getComputedStyle(one).overflow !== "visible" && one.clientHeight > 0 && (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)).map(shown),
      wide: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
  assert.deepEqual(wrong, { clickable: [], pale: [], dark: [], cut: [], wide: false });
}

export const flows = {
  async "what is printed is whole, black on white, and asks for no click"(page) {
    await page.emulateMedia({ colorScheme: "dark" });
    await signIn(page, "supervisor");
    await seePeople(page);
    await page.locator("[data-row='0']").waitFor();
    const drawn = await page.locator("[data-row]").count();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.locator("[data-row='49']").waitFor();
    assert.ok(drawn < 50);
    await page.getByText(/Only the first \d+ are printed/).waitFor();
    await onPaper(page);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    assert.ok((await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g).length > 1);
    await page.evaluate(() => (window.print = () => (window.printed = document.querySelectorAll("[data-row]").length)));
    await page.keyboard.press("Control+p");
    await page.waitForFunction(() => window.printed !== undefined);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.locator("[data-row='139']").waitFor();
    assert.equal(await page.getByText("are printed; there are more").count(), 0);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    await openFirst(page, "EVACUATION");
    const due = page.locator("time[data-pressure]").first();
    await due.waitFor();
    await page.getByRole("button", { name: "Add a note" }).first().click();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await onPaper(page);
    assert.match(await due.evaluate((time) => getComputedStyle(time, "::after").content), /\d/);
    await page.emulateMedia({ colorScheme: "dark", media: null });
    await page.keyboard.press("Escape");
    await endCookie(page);
    await page.goto("about:blank");
    await signIn(page, "committee");
    await page.getByRole("heading", { name: "What there is to judge by" }).waitFor();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await onPaper(page);
  },

  async "a consent sheet is in a language of the person, on one page, and is called what it is while it is printed"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "EVACUATION");
    await page.getByRole("link", { name: "Papers to print" }).click();
    await page.getByLabel("Which paper").selectOption("consent");
    await page.getByLabel("Language of the text").selectOption("fa");
    await page.getByText("This is none of the languages that this person is known to speak").waitFor();
    assert.equal(await page.locator("[lang=fa]").getAttribute("dir"), "rtl");
    await page.getByText("translation verified by nobody").waitFor();
    const title = await page.title();
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const name = document.title;
      window.dispatchEvent(new Event("afterprint"));
      return name;
    });
    assert.match(printed, /^Consent sheet HW-[0-9A-F-]+ fa$/);
    assert.equal(await page.title(), title);
    assert.ok(!title.includes("HW-"));
    assert.equal((await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length, 1);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await onPaper(page);
  },
};
