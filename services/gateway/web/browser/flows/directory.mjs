// Who can help with this, here, now; and a list of organisations that comes in a file.
import assert from "node:assert/strict";
import { signIn } from "./steps.mjs";

const LIST = 'code;name;kind;country;hours\nx1;"Coast; Hostel";shelter;LY;24/7\nx2;Nobody;palace;LY;\n';

export const flows = {
  async "the directory is narrowed to a service, and a contact is opened by a press"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/directory?service=ACCOMMODATION");
    await page.getByText("1 organisation, open now first").waitFor();
    await page.getByRole("link", { name: "Harbour House" }).waitFor();
    assert.equal(await page.getByText("Omar Made-Up").count(), 0);
    await page.getByRole("button", { name: "Show contact" }).first().click();
    await page.getByText("Omar Made-Up").waitFor();
  },

  async "a list of organisations is looked at before it is sent, and says which line was not"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/directory");
    await page.getByText("Import a list").click();
    await page.locator("input[type=file]").setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
    await page.getByText("Line 3, kind: this is on no list").waitFor();
    await page.getByRole("button", { name: "Import 1 organisation" }).click();
    await page.getByText("1 organisation stands in the directory").waitFor();
    await page.getByRole("link", { name: "Coast; Hostel" }).waitFor();
  },
};
