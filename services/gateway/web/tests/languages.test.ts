import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages, preferredLanguage, directionOf } from "@/i18n/languages";
import { lists } from "@/i18n/codes";

const root = new URL("../src/", import.meta.url).pathname;
const locales = join(root, "i18n/locales");
const namespaces = readdirSync(join(locales, "en"));
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(value: object, prefix = ""): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" ? [[prefix + name, inner] as [string, string]] : flat(inner as object, `${prefix}${name}.`),
  );
}

const read = (language: string, file: string) =>
  flat(JSON.parse(readFileSync(join(locales, language, file), "utf8")) as object);

const english = new Map(namespaces.map((file) => [file.replace(".json", ""), new Map(read("en", file))]));
const isPlural = (namespace: string, base: string) => english.get(namespace)?.has(`${base}_other`) ?? false;
const known = (namespace: string, key: string) => english.get(namespace)?.has(key) || isPlural(namespace, key);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["generated", "locales"].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe.each(languages.map(({ tag }) => tag))("%s", (tag) => {
  it.each(namespaces)("says everything in %s", (file) => {
    const namespace = file.replace(".json", "");
    const base = (key: string) => (isPlural(namespace, key.replace(PLURAL, "")) ? key.replace(PLURAL, "") : key);
    const own = new Set(read(tag, file).map(([key]) => base(key)));
    const all = new Set(read("en", file).map(([key]) => base(key)));
    expect([...own].sort()).toEqual([...all].sort());
  });

  it.each(namespaces)("has every plural form the language needs in %s", (file) => {
    const keys = new Set(read(tag, file).map(([key]) => key));
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plurals = [...keys].filter((key) => key.endsWith("_other")).map((key) => key.replace(PLURAL, ""));
    for (const plural of plurals) for (const category of categories) expect(keys).toContain(`${plural}_${category}`);
  });

  it.each(namespaces)("points at words that are there in %s", (file) => {
    for (const [key, text] of read(tag, file))
      for (const [, space, name] of text.matchAll(/\$t\((\w+):([\w.]+)\)/g)) expect(known(space as string, name as string), `${tag} ${file} ${key}`).toBe(true);
    const pointing = read(tag, file).filter(([, text]) => text.includes("$t("));
    expect(pointing.filter(([, text]) => !/\$t\(\w+:[\w.]+\)/.test(text))).toEqual([]);
  });

  it.each(namespaces)("keeps the placeholders of %s", (file) => {
    const placeholders = (text: string) => new Set(text.match(/\{\{\w+\}\}/g) ?? []);
    const namespace = file.replace(".json", "");
    for (const [key, text] of read(tag, file)) {
      if (PLURAL.test(key)) continue;
      expect(placeholders(text), `${tag} ${file} ${key}`).toEqual(placeholders(english.get(namespace)?.get(key) ?? ""));
    }
  });
});

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
