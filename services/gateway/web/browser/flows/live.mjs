// What changes while somebody looks.
import assert from "node:assert/strict";
import { openFirst, signIn, subscribed } from "./steps.mjs";

export const flows = {
  async "an import is watched live to its end"(page) {
    await signIn(page, "intake");
    await page.goto("/#/imports");
    await page.getByLabel("Crisis", { exact: true }).selectOption({ index: 1 });
    await page.locator("input[type=file]").setInputFiles({ name: "people.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from("PK") });
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("Being registered").waitFor();
    await page.getByText("Completed").waitFor();
  },

  async "another caseworker's change is seen without reloading"(page) {
    const pushed = subscribed(page, "personChanged");
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    await pushed;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").getByLabel("Note").fill("Written elsewhere");
    await other.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await page.getByText("Written elsewhere").waitFor();
  },

  async "what changed while the gateway pushed nothing is seen once it does again"(page) {
    let [away, sockets] = [false, []];
    await page.routeWebSocket(/graphql/, (socket) => {
      if (away) return socket.close({ code: 1013, reason: "Try again later" });
      socket.connectToServer();
      sockets.push(socket);
    });
    await signIn(page, "supervisor");
    await openFirst(page, "ASSISTANCE");
    away = true;
    for (const socket of sockets) await socket.close({ code: 1013, reason: "Fell behind; begin again" });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").getByLabel("Note").fill("Written meanwhile");
    await other.getByRole("dialog").getByRole("button", { name: "Add a note" }).click();
    await other.getByRole("dialog").waitFor({ state: "detached" });
    await other.getByText("Written meanwhile").waitFor();
    assert.equal(await page.getByText("Written meanwhile").count(), 0);
    away = false;
    await page.getByText("Written meanwhile").waitFor();
  },
};
