import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const sheet = readFileSync(new URL("../src/theme/tokens.css", import.meta.url), "utf8");
const dark = sheet.slice(sheet.indexOf('="dark"'));
const colour = (name: string): string => new RegExp(`--${name}: #(\\w{6});`).exec(dark)?.[1] ?? "";

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(colour(one)), luminance(colour(other))].toSorted((before, after) => before - after);
  return (high + 0.05) / (low + 0.05);
}

it("lets the main button of a part stand out from it in the dark, more than a line does", () => {
  expect(contrast("mantine-color-harbour-light", "surface")).toBeGreaterThan(contrast("line-strong", "surface"));
  expect(contrast("mantine-color-harbour-light", "mantine-color-harbour-light-color")).toBeGreaterThan(4.5);
});
