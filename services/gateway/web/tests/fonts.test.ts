import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("every font of the page is served with its own licence", () => {
  const fonts = readdirSync("node_modules/@fontsource-variable");
  expect(readdirSync("public/fonts").sort()).toEqual(fonts.map((font) => `${font}.txt`).sort());
  for (const font of fonts) {
    expect(readFileSync(`public/fonts/${font}.txt`, "utf8")).toBe(readFileSync(`node_modules/@fontsource-variable/${font}/LICENSE`, "utf8"));
  }
});
