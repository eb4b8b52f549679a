import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = new URL("..", import.meta.url).pathname;
const elements = join(folder, "src/elements");
const sheets = join(folder, "dev/elements");

/** Elements that are not among those that are photographed, each with the reason. */
const LEFT_OUT: Record<string, string> = {
  ModalDialog: "comes with Dialog",
  Printed: "is on paper only",
};

describe("the page of elements", () => {
  it("shows every element", () => {
    const text = readdirSync(sheets).map((name) => readFileSync(join(sheets, name), "utf8")).join("\n");
    const names = readdirSync(elements).filter((name) => name.endsWith(".tsx") && /^[A-Z]/.test(name)).map((name) => name.slice(0, -".tsx".length));
    expect(names.filter((name) => !text.includes(`"@/elements/${name}"`) && !(name in LEFT_OUT))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((name) => !names.includes(name))).toEqual([]);
  });
});
