// What administrators set: deadlines, and who works here.
import assert from "node:assert/strict";
import { SILENCE } from "../../dev/files.mjs";
import { seePeople, signIn } from "./steps.mjs";

async function openPart(page, part) {
  await signIn(page, "administrator");
  await page.goto(`/#/records?part=${part}`);
}

async function putRight(page, row) {
  await row.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Put right" }).click();
}

export const flows = {
  async "an administrator changes a deadline within its bounds, and reads what it was"(page) {
    await openPart(page, "deadlines");
    const row = page.getByRole("listitem").filter({ hasText: "Plan for reintegration" });
    await row.getByRole("button", { name: "Change" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("What waits already keeps the time it was given").waitFor();
    await dialog.locator("select[name=reason]").selectOption("EXPERIENCE");
    await dialog.locator("input[name=amount]").fill("400");
    await dialog.locator("button[type=submit]").click();
    await dialog.locator("input[name=amount][aria-invalid=true]").waitFor();
    await dialog.locator("input[name=amount]").fill("45");
    await dialog.locator("button[type=submit]").click();
    await row.getByText("45 days", { exact: true }).waitFor();
    const change = row.getByText("30 days became 45 days");
    assert.equal(await change.isVisible(), false);
    await page.emulateMedia({ media: "print" });
    await change.waitFor();
    await page.emulateMedia({ media: "screen" });
    await row.locator("summary").click();
    await change.waitFor();
    assert.match(page.url(), /part=deadlines/);
  },

  async "a text is recorded, heard on the person's sheet, and withdrawn, and until then nobody has recorded it"(page) {
    await openPart(page, "recordings");
    await openPart(page, "recordings");
    const line = page.getByRole("listitem").filter({ hasText: "Consent" }).nth(1);
    await line.getByRole("button", { name: "Record: Consent · English, version 1" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("button[type=submit]").click();
    await dialog.getByText("Choose a recording, or record what is said.").waitFor();
    assert.equal(await dialog.getByRole("button", { name: "Take a photograph" }).count(), 0);
    const announced = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/files"));
    await dialog.locator("input[type=file]").setInputFiles({ name: "consent.wav", mimeType: "audio/wav", buffer: SILENCE });
    await dialog.locator("button[type=submit]").click();
    const [fileId, recordId] = (await announced).headers()["upload-metadata"].split(",").map((pair) => pair.split(" ")[1]);
    assert.equal(fileId, recordId);
    await line.getByRole("button", { name: "Listen: Consent · English, version 1" }).click();
    await line.locator("audio[src^='blob:']").waitFor();
    await page.goto("about:blank");
    await signIn(page, "caseworker");
    await seePeople(page);
    await page.locator("[data-row='1']").click();
    await page.getByRole("link", { name: "Papers to print" }).click();
    await page.getByLabel("Which paper").selectOption("consent");
    await page.getByLabel("Language of the text").selectOption("en");
    await page.getByRole("button", { name: "Listen to the text (English, version 1)" }).click();
    await page.locator("audio[src^='blob:']").waitFor();
    await page.getByLabel("Language of the text").selectOption("fr");
    await page.getByText("Nobody has recorded this text (French, version 1) yet").waitFor();
    await page.goto("about:blank");
    await openPart(page, "recordings");
    await page.getByRole("listitem").filter({ hasText: "Card · Somali, version 1" }).getByRole("button", { name: "Withdraw" }).click();
    await dialog.locator("select[name=reason]").selectOption("NOT_NEEDED");
    await dialog.locator("button[type=submit]").click();
    await page.getByText("Of earlier texts").waitFor({ state: "detached" });
  },

  async "an officer finds a code in any language, and reads who verified its list"(page) {
    await signIn(page, "officer");
    await page.goto("/#/records?part=lists");
    await page.getByRole("searchbox").fill("progenitor so");
    const list = page.getByRole("group").filter({ hasText: "Specific needs" });
    await list.getByText("SP-PT").waitFor();
    await list.getByText("Not verified").waitFor();
    await list.getByText("UNHCR, Guidance on the Use").waitFor();
    await page.getByRole("searchbox").fill("zawi");
    await page.getByText("LY0215").waitFor();
    await page.getByRole("searchbox").fill("deadlines");
    assert.doesNotMatch(page.url(), /progenitor|zawi/);
    await page.getByRole("link", { name: "Under “Deadlines”" }).click();
    await page.getByText("First answer to a request: danger to life").first().waitFor();
    assert.equal(await page.getByRole("button", { name: "Change", exact: true }).count(), 0);
  },

  async "a partner proposes a key, and an administrator takes it into use after comparing its fingerprint"(page) {
    await signIn(page, "partner");
    await page.getByRole("button", { name: "Propose a key" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("textarea").fill("-----BEGIN PRIVATE KEY-----");
    await dialog.locator("button[type=submit]").click();
    await dialog.getByText("This is a private key").waitFor();
    await dialog.locator("textarea").fill("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----");
    await dialog.locator("button[type=submit]").click();
    await page.getByText("This key waits for an administrator").waitFor();
    await openPart(page, "agencies");
    const row = page.getByRole("listitem").filter({ hasText: "Key proposed" });
    await row.getByRole("button", { name: "Take the key into use" }).click();
    await dialog.getByText("Return and Work · c90d 3e47").waitFor();
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await page.getByText("Keys still under the earlier key").waitFor();
    assert.equal(await page.getByText("Key proposed").count(), 0);
  },

  async "an administrator makes an account, and another confirms it"(page) {
    await openPart(page, "accounts");
    await page.getByRole("button", { name: "Make an account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("input[name=name]").fill("Mina Rahimi");
    await dialog.locator("select[name=knownBy]").selectOption("EMAIL");
    await dialog.locator("input[name=email]").fill("Hadiza.Bello@relief.example");
    await dialog.getByLabel("Roles").fill("Casew");
    await page.getByRole("option", { name: "Caseworker" }).click();
    await dialog.locator("select[name=agencyId]").selectOption({ index: 1 });
    await dialog.locator("button[type=submit]").click();
    await dialog.getByText("Another account has this e-mail").waitFor();
    assert.equal(await dialog.locator("input[name=email]").getAttribute("aria-invalid"), "true");
    await dialog.locator("input[name=email]").fill("mina.rahimi@relief.example");
    await dialog.locator("button[type=submit]").click();
    const own = page.getByRole("listitem").filter({ hasText: "Mina Rahimi" });
    await own.getByText("Waits to be confirmed").waitFor();
    assert.equal(await own.getByRole("button", { name: "Confirm" }).count(), 0);
    const other = page.getByRole("listitem").filter({ hasText: "Hadiza Bello" });
    await other.getByRole("button", { name: "Confirm" }).click();
    await dialog.getByText("hadiza.bello@relief.example").waitFor();
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await other.getByRole("button", { name: "Shut the account" }).waitFor();
    assert.doesNotMatch(page.url(), /relief/);
  },

  async "an administrator corrects an account, and another confirms its e-mail"(page) {
    await openPart(page, "accounts");
    const row = page.getByRole("listitem").filter({ hasText: "hadiza.bello@relief.example" });
    await putRight(page, row);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("nobody signs in to it until another administrator confirms it").waitFor();
    await dialog.locator("input[name=name]").fill("Hadiza Belo");
    await dialog.locator("input[name=email]").fill("hadiza.belo@relief.example");
    await dialog.locator("select[name=reason]").selectOption("CORRECTION");
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    const corrected = page.getByRole("listitem").filter({ hasText: "hadiza.belo@relief.example" });
    await corrected.getByText("Hadiza Belo", { exact: true }).waitFor();
    assert.equal(await corrected.getByRole("button", { name: "Confirm" }).count(), 0);
    const signedIn = page.getByRole("listitem").filter({ hasText: "Peter Lund" });
    await putRight(page, signedIn);
    assert.equal(await dialog.locator("input[name=email]").count(), 0);
    assert.doesNotMatch(page.url(), /relief/);
  },

  async "an administrator puts a donor right, reads what it was, and ends it"(page) {
    await openPart(page, "donors");
    const row = page.getByRole("listitem").filter({ hasText: "Nordic Fund" });
    await row.getByRole("button", { name: "Put right" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Published reports keep what it was called before").waitFor();
    await dialog.locator("input[name=name]").fill("Northern Fund");
    await dialog.locator("button[type=submit]").click();
    const renamed = page.getByRole("listitem").filter({ hasText: "Northern Fund" }).first();
    await renamed.locator("summary").click();
    await renamed.getByText("Nordic Fund").first().waitFor();
    await renamed.getByRole("button", { name: "End", exact: true }).click();
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await renamed.getByRole("button", { name: "Go on again" }).waitFor();
  },

  async "an administrator shuts an account after a yes of its own, and never their own"(page) {
    await openPart(page, "accounts");
    const row = page.getByRole("listitem").filter({ hasText: "Peter Lund" });
    await row.getByRole("button", { name: "Shut the account" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("select[name=reason]").selectOption("LEFT");
    await dialog.getByRole("checkbox").check();
    await dialog.locator("button[type=submit]").click();
    await row.getByRole("button", { name: "Reopen" }).waitFor();
    await row.getByText("Shut", { exact: true }).waitFor();
    const own = page.getByRole("listitem").filter({ hasText: "Your own" });
    assert.equal(await own.getByRole("button").count(), 0);
  },

  async "a part that cannot be read says so instead of showing nothing, and is read again"(page) {
    await signIn(page, "administrator");
    await page.route("**/graphql", async (route) => {
      const answer = await route.fetch();
      const { data } = await answer.json();
      await (data?.agencies ? route.abort() : route.fulfill({ response: answer }));
    });
    // What the screen before this one has read already would be shown.
    await page.goto("about:blank");
    await page.goto("/#/records?part=agencies");
    await page.getByText("This cannot be shown right now").waitFor();
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("listitem").filter({ hasText: "Consulate of Ghana" }).first().waitFor();
    await page.getByText("This cannot be shown right now").waitFor({ state: "detached" });
  },
};
