// Where the focus goes when something opens before the screen, and when it closes again.
import assert from "node:assert/strict";
import { openFirst, seePeople, signIn } from "./steps.mjs";

/** Waits until something has the focus. */
const holds = (page, place) => page.waitForFunction((one) => document.activeElement === one, place);
const focused = async (page, locator) => holds(page, await locator.elementHandle());
const headingOf = (dialog, words) => dialog.getByRole("heading", { name: words }).locator("[tabindex]");

export const flows = {
  async "a form opens on its first question and gives the focus back to what opened it"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    const opener = page.getByRole("button", { name: "Add a note" });
    await opener.click();
    await focused(page, page.getByRole("dialog").getByLabel("Note"));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await focused(page, opener);
    await opener.click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await focused(page, opener);
  },

  async "a form with nothing to answer opens on its heading, and never on a button"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    await page.getByRole("button", { name: "Take it up" }).first().click();
    await focused(page, headingOf(page.getByRole("dialog"), "Take it up"));
    await page.keyboard.press("Enter");
    assert.equal(await page.getByRole("dialog").isVisible(), true);
  },

  async "a form out of a menu gives the focus back to what opened the menu"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    const more = page.locator("article header").getByRole("button", { name: "More actions" }).first();
    await more.click();
    await page.getByRole("menuitem").first().click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await focused(page, more);
  },

  async "the focus stays near when what opened a form is drawn away by its answer"(page) {
    await signIn(page, "caseworker");
    await openFirst(page, "ASSISTANCE");
    const opener = page.getByRole("button", { name: "Take it up" });
    await opener.click();
    await page.getByRole("dialog").getByRole("button", { name: "Take it up" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await opener.waitFor({ state: "detached" });
    await focused(page, page.getByRole("button", { name: "Record a delivery" }));
  },

  async "a form over a list of its own gives the focus back there first"(page) {
    await signIn(page, "supervisor");
    await seePeople(page);
    const crises = page.getByRole("button", { name: "Crises" });
    await crises.click();
    const list = page.getByRole("dialog", { name: "Crises" });
    await focused(page, headingOf(list, "Crises"));
    const close = list.getByRole("button", { name: "Close the crisis" }).first();
    await close.click();
    await page.getByRole("dialog", { name: "Close the crisis" }).waitFor();
    await page.keyboard.press("Escape");
    await focused(page, close);
    await list.getByRole("button", { name: "Close", exact: true }).click();
    await focused(page, crises);
  },

  async "what opens from below on a phone gives the focus back"(page) {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, "supervisor");
    const more = page.getByRole("navigation").getByRole("button", { name: "More" });
    await more.click();
    await focused(page, headingOf(page.getByRole("dialog"), /./));
    await page.keyboard.press("Escape");
    await focused(page, more);
  },
};
