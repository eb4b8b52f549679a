// Files about a person.
import assert from "node:assert/strict";
import { seePeople, signIn } from "./steps.mjs";

/** As large as photographs are: no two pixels alike. */
const drawn = (page, side) =>
  page.evaluate(async (size) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
    const pixels = canvas.getContext("2d").createImageData(size, size);
    pixels.data.forEach((_, index) => (pixels.data[index] = index % 4 === 3 ? 255 : Math.random() * 255));
    canvas.getContext("2d").putImageData(pixels, 0, 0);
    const content = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    return [...new Uint8Array(await content.arrayBuffer())];
  }, side);

async function openFiles(page) {
  await signIn(page, "caseworker");
  await seePeople(page);
  await page.locator("[data-row='1']").click();
  const panel = page.getByRole("region", { name: "Files" });
  await panel.getByRole("button", { name: "Attach a file" }).waitFor();
  return panel;
}

export const flows = {
  async "a photograph is made smaller, goes on after a loss, and is attached"(page) {
    const panel = await openFiles(page);
    await panel.getByRole("button", { name: "Attach a file" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "Attach a file" }).click();
    await form.getByText("Choose a file, take a photograph or record what is said.").waitFor();
    await form.getByText("This is needed").waitFor();
    await form.getByLabel("What it is").selectOption("PHOTO");
    await form.getByLabel("Name of the file").fill("At the gate");
    const buffer = Buffer.from(await drawn(page, 900));
    await form.locator("input[type=file]").first().setInputFiles({ name: "gate.png", mimeType: "image/png", buffer });
    await form.getByText("gate.png").waitFor();
    const announced = [];
    let lost = 0;
    await page.route("**/files/*", (route) => {
      if (route.request().method() === "PATCH" && lost === 0) return (lost += 1), route.abort();
      return route.continue();
    });
    page.on("request", (request) => request.method() === "POST" && request.url().endsWith("/files") && announced.push(Number(request.headers()["upload-length"])));
    await form.getByRole("button", { name: "Attach a file" }).click();
    await panel.getByText("At the gate").waitFor();
    assert.equal(lost, 1);
    assert.equal(announced.length, 2);
    assert.ok(announced[0] < buffer.length, `${announced[0]} of ${buffer.length}`);
    await page.getByRole("dialog").waitFor({ state: "detached" });
  },

  async "a file stands at the note it belongs to as well"(page) {
    const panel = await openFiles(page);
    await panel.getByRole("button", { name: "Attach a file" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("What it is").selectOption("NOTE");
    await form.getByLabel("Which one it belongs to").selectOption({ index: 1 });
    await form.getByLabel("Name of the file").fill("Letter of the clinic");
    await form.locator("input[type=file]").first().setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(await drawn(page, 40)) });
    await form.getByRole("button", { name: "Attach a file" }).click();
    await panel.getByText("Letter of the clinic").waitFor();
    const notes = page.locator("section", { has: page.getByRole("heading", { name: "Notes" }) }).last();
    await notes.getByText("Letter of the clinic").waitFor();
  },

  async "a file is looked at, and withdrawn with a reason"(page) {
    const panel = await openFiles(page);
    await panel.getByRole("button", { name: "Look at Photograph of the person" }).first().click();
    const picture = page.getByRole("dialog").getByRole("img", { name: "Photograph of the person" });
    await picture.waitFor();
    assert.ok((await picture.getAttribute("src")).startsWith("data:image/"));
    await page.keyboard.press("Escape");
    const line = panel.locator("li", { hasText: "Passport, both pages" });
    await line.getByRole("button", { name: "Withdraw" }).click();
    const form = page.getByRole("dialog");
    await form.getByText("deleted for good").waitFor();
    await form.getByLabel("Reason").selectOption("WRONG_PERSON");
    await form.getByRole("button", { name: "Withdraw" }).click();
    await line.getByText("Withdrawn: Of another person").waitFor();
  },

  async "what somebody says is recorded, heard before it is sent, and attached"(page) {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        const sound = new AudioContext();
        const made = sound.createMediaStreamDestination();
        const tone = sound.createOscillator();
        tone.connect(made);
        tone.start();
        return made.stream;
      };
    });
    const panel = await openFiles(page);
    await panel.getByRole("button", { name: "Attach a file" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("What it is").selectOption("NOTE");
    await form.getByLabel("Name of the file").fill("Voice statement");
    await form.getByRole("button", { name: "Record what is said" }).click();
    await form.getByText("Recording…").waitFor();
    await form.getByRole("button", { name: "Stop recording" }).click();
    const player = form.locator("audio");
    await player.waitFor();
    assert.ok((await player.getAttribute("src")).startsWith("blob:"));
    await form.getByRole("button", { name: "Attach a file" }).click();
    const line = panel.locator("li", { hasText: "Voice statement" });
    await line.getByRole("button", { name: "Listen to Voice statement" }).click();
    await page.locator("[role=dialog] audio").waitFor();
    await page.waitForFunction(() => document.querySelector("[role=dialog] audio").readyState > 0);
  },

  async "what is no picture is refused in words, and nothing typed is lost"(page) {
    const panel = await openFiles(page);
    await panel.getByRole("button", { name: "Attach a file" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("What it is").selectOption("RECEIPT");
    await form.getByLabel("Name of the file").fill("Two sacks");
    await form.locator("input[type=file]").first().setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("GIF89a") });
    await form.getByRole("button", { name: "Attach a file" }).click();
    await form.getByText("By its content this is no picture").waitFor();
    assert.equal(await form.getByLabel("Name of the file").inputValue(), "Two sacks");
    await page.keyboard.press("Escape");
    await panel.getByRole("button", { name: "Attach a file" }).click();
    assert.equal(await form.getByLabel("Name of the file").inputValue(), "Two sacks");
  },

  async "a contract is attached to an operation, an agreement to an agency, and each is withdrawn with a reason"(page) {
    await signIn(page, "coordinator");
    await page.goto("/#/evacuation");
    await page.locator("main a[href*='evacuation/']").first().click();
    const panel = page.getByRole("region", { name: "Files" });
    await panel.getByText("Withdrawn: Replaced by a newer one").waitFor();
    await panel.getByRole("button", { name: "Attach a file" }).click();
    const form = page.getByRole("dialog");
    await form.getByText("only your agency takes it away").waitFor();
    assert.deepEqual(await form.getByLabel("What it is").locator("option").allTextContents().then((all) => all.filter(Boolean).slice(-2)), ["Contract of the carrier", "Scan of the manifest"]);
    await form.getByLabel("What it is").selectOption("MANIFEST");
    const announced = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/files"));
    await form.locator("input[type=file]").first().setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(await drawn(page, 40)) });
    await form.getByRole("button", { name: "Attach a file" }).click();
    assert.match((await announced).headers()["upload-metadata"], /,recordId /);
    await panel.getByRole("button", { name: "Look at Scan of the manifest" }).waitFor();
    await page.goto("/#/records?part=agencies");
    await page.getByRole("button", { name: /^Files of / }).nth(1).click();
    const line = page.getByRole("dialog").locator("li", { hasText: "Agreement with the agency" });
    await line.getByRole("button", { name: "Withdraw" }).click();
    const reason = page.getByRole("dialog").last();
    await reason.getByLabel("Reason").selectOption("WRONG_RECORD");
    await reason.getByRole("button", { name: "Withdraw" }).click();
    await line.getByText("Withdrawn: Belongs elsewhere").waitFor();
  },
};
