import { readFileSync, readdirSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { parameterOf } from "@/elements/useParameterOnce";

afterEach(() => vi.unstubAllGlobals());

it("reads the address without changing it: a render that is thrown away is followed by one that reads it again", () => {
  const replaceState = vi.fn();
  vi.stubGlobal("window", { location: { search: "?notices", pathname: "/", hash: "" }, history: { replaceState } });
  expect([parameterOf("notices"), parameterOf("notices")]).toEqual(["", ""]);
  expect(replaceState).not.toHaveBeenCalled();
});

it("begins no state by changing the address", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const changing = sources.filter((name) => {
    const text = readFileSync(`src/${name}`, "utf8");
    const changers = [...text.matchAll(/function (\w+)[^{]*\{[^}]*replaceState/g)].map(([, it]) => it);
    return changers.some((it) => text.includes(`useState(${it})`));
  });
  expect(changing).toEqual([]);
});
