import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { preferredLanguage, directionOf } from "@/i18n/languages";
import { lists } from "@/i18n/codes";
import { messageFiles, messagesIn, wholeKey } from "../messages.ts";

const root = new URL("../src/", import.meta.url).pathname;
const english = new Set(messageFiles().flatMap((file) => Object.keys(messagesIn(file)).map((key) => wholeKey(file, key))));
const known = (namespace: string, key: string) => english.has(`${namespace}:${key}`);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe("every key the sources ask for", () => {
  it.each(sources(root).map((path) => path.slice(root.length)))("%s", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    const namespace = /useTranslation\(\[?"(\w+)"/.exec(text)?.[1] ?? "common";
    const spaces = new Set([...text.matchAll(/useTranslation\(\[?"(\w+)"/g)].map((match) => match[1] as string));
    if (/useTranslation\(\)/.test(text) || spaces.size === 0) spaces.add("common");
    for (const [, key] of text.matchAll(/\bt\(\s*"([\w.:]+)"/g)) {
      const [space, name] = key?.includes(":") ? (key.split(":") as [string, string]) : [namespace, key as string];
      const isKnown = known(space, name) || [...spaces].some((other) => known(other, name));
      expect(isKnown, `${space}:${name}`).toBe(true);
    }
  });

  const rooms = messageFiles().map((file) => basename(dirname(file)));
  it.each(rooms)("is in %s of its own, of shared namespaces, or of a room it shows", (room) => {
    const text = sources(join(root, room)).map((path) => readFileSync(path, "utf8")).join("\n");
    const asks = (other: string) => new RegExp(`(useTranslation\\(|TFunction<)\\[?"${other}"|["\`]${other}:[\\w$]`).test(text);
    const foreign = rooms.filter((other) => ![room, "actions"].includes(other) && asks(other));
    expect(foreign.filter((other) => !text.includes(`from "@/${other}"`))).toEqual([]);
  });

  it("names every code the forms offer", () => {
    for (const [list, codes] of Object.entries(lists)) for (const code of codes) expect(known("codes", `${list}.${code}`), `${list}.${code}`).toBe(true);
  });

  it("names every field and command of the rooms", () => {
    for (const text of sources(root).map((path) => readFileSync(path, "utf8"))) {
      for (const [, command] of text.matchAll(/\baction\("(\w+)"/g))
        for (const part of ["button", "sentence"]) expect(known("actions", `${command}.${part}`), `${command}.${part}`).toBe(true);
      for (const [, name, label] of text.matchAll(/kind: "\w+", name: "(\w+)"(?:, label: "(\w+)")?/g))
        expect(known("fields", (label ?? name) as string), label ?? name).toBe(true);
      for (const [, help] of text.matchAll(/help: "(\w+)"/g)) expect(known("fields", `help.${help}`), help).toBe(true);
    }
  });
});

describe("the language at the start", () => {
  it("is the remembered one, else the browser's, else English", () => {
    expect(preferredLanguage("ar", ["fr-FR"])).toBe("ar");
    expect(preferredLanguage(null, ["de", "pt-BR"])).toBe("pt");
    expect(preferredLanguage("xx", ["de"])).toBe("en");
  });

  it("decides the direction", () => {
    expect(directionOf("ar")).toBe("rtl");
    expect(directionOf("fr")).toBe("ltr");
  });
});
