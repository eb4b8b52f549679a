// The committee's work.
import { signIn } from "./steps.mjs";

export const flows = {
  async "the committee decides with reasons and without names"(page) {
    await signIn(page, "committee");
    await page.getByRole("heading", { name: "Decision" }).waitFor();
    await page.locator("button[aria-pressed]", { hasText: /Follow-up, Month \d/ }).first().waitFor();
    const first = await page.locator("[aria-pressed='true']").innerText();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("Choose a decision").waitFor();
    await page.getByLabel("Approve", { exact: true }).check();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("Give at least one reason").waitFor();
    await page.getByLabel("The evidence is enough").check();
    await page.getByRole("button", { name: "Record the decision" }).click();
    await page.getByText("The decision is recorded").waitFor();
    await page.waitForFunction((before) => {
      const open = document.querySelector("[aria-pressed='true']");
      return open !== null && open.innerText !== before;
    }, first);
  },
};
