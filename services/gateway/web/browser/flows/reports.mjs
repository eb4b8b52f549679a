// What a donor reads.
import { signIn } from "./steps.mjs";

export const flows = {
  async "a donor sees hidden cells said to be hidden"(page) {
    await signIn(page, "donor");
    await page.locator("main a[href*='reports/']").first().click();
    await page.getByText("under 10").first().waitFor();
    await page.getByText("Why some figures are hidden").waitFor();
    await page.getByRole("link", { name: "All reports" }).click();
    await page.locator("main a[href*='reports/']").nth(1).click();
    await page.getByRole("region", { name: "By country" }).getByText("hidden").first().waitFor();
    await page.getByText("The report counts too few people").waitFor();
  },
};
