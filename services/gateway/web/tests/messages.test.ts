import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "@/i18n/languages";
import { catalogue, catalogueOf, LATE, messageFiles, messagesIn, wholeKey, type Tree, type Wording } from "../messages.ts";

const root = new URL("../src/", import.meta.url).pathname;
const tags = languages.map(({ tag }) => tag);
const files = messageFiles();
const all = new Map(files.flatMap((file) => Object.entries(messagesIn(file)).map(([key, message]) => [wholeKey(file, key), message])));

const SHARED = ["common", "actions", "codes", "events", "fields"];

const formsOf = (wording: Wording): string[] => (typeof wording === "string" ? [wording] : Object.values(wording));
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
const ownFirst = (one: string, other: string) =>
  Number(one.includes(":")) - Number(other.includes(":")) || (one < other ? -1 : 1);

describe.each(files.map((file) => relative(root, file)))("%s", (path) => {
  const messages = Object.entries(messagesIn(join(root, path)));

  it("says everything in every language, in the order of the menu", () => {
    for (const [key, message] of messages) expect(Object.keys(message), key).toEqual(tags);
    for (const [key, message] of messages) for (const text of Object.values(message).flatMap(formsOf)) expect(text.trim(), key).not.toBe("");
  });

  it("has the plural forms of each language, and no other", () => {
    for (const [key, message] of messages) {
      const plural = Object.entries(message).filter(([, wording]) => typeof wording !== "string");
      expect([0, tags.length], key).toContain(plural.length);
      for (const [tag, wording] of plural)
        expect(Object.keys(wording).sort(), `${key} ${tag}`).toEqual(new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted());
    }
  });

  it("has the same placeholders in every language", () => {
    for (const [key, message] of messages) {
      const named = Object.values(message).map((wording) => placeholders(formsOf(wording).join()));
      expect(new Set(named.map(String)).size, `${key}: ${named.join(" / ")}`).toBe(1);
    }
  });

  it("points at messages that are there", () => {
    for (const [key, message] of messages)
      for (const text of Object.values(message).flatMap(formsOf)) {
        const pointers = [...text.matchAll(/\$t\((\w+:[\w.]+)\)/g)].map(([, pointer]) => pointer as string);
        expect(pointers.length, key).toBe(text.split("$t(").length - 1);
        expect(pointers.filter((pointer) => !all.has(pointer)), key).toEqual([]);
      }
  });

  it("has the room's own messages first, then those of shared namespaces, each by the alphabet", () => {
    const keys = messages.map(([key]) => key);
    expect(keys).toEqual(keys.toSorted(ownFirst));
    for (const key of keys.filter((key) => key.includes(":"))) expect(SHARED, key).toContain(key.split(":")[0]);
  });
});

const leaves = (words: Tree | string, path = ""): string[] =>
  typeof words === "string" ? [path] : Object.entries(words).flatMap(([name, under]) => leaves(under, `${path}.${name}`));

describe("the catalogue", () => {
  it("has the words of every room once, at first or with its screens", () => {
    const first = catalogueOf("en", undefined);
    const late = LATE.map((room) => catalogueOf("en", room));
    expect([first, ...late].flatMap((words) => leaves(words)).toSorted()).toEqual(leaves(catalogue("en")).toSorted());
    const rooms = LATE.filter((room) => room !== "forms");
    expect(rooms.map((room) => room in (late[LATE.indexOf(room)] ?? {}))).toEqual(rooms.map(() => true));
    expect(LATE.filter((room) => room in first)).toEqual(["evacuation", "registration", "todo"]);
    expect(Object.keys(first["registration"] as Tree)).toEqual(["profile"]);
    expect(leaves(first)).not.toContain(".actions.AddCaseNote.sentence");
    expect(leaves(late[LATE.indexOf("forms")] ?? {})).toContain(".actions.AddCaseNote.sentence");
  });

  const written = (...texts: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), "messages-"));
    return texts.map((text, index) => {
      const file = join(folder, `${index}.yaml`);
      writeFileSync(file, text);
      return file;
    });
  };

  it("reads every scalar as text, and plurals by i18next's suffixes", () => {
    const [file] = written("common:no:\n  en: no\ncommon:days:\n  en:\n    one: 1\n    other: 2\n");
    expect(catalogue("en", [file as string])).toEqual({ common: { no: "no", days_one: "1", days_other: "2" } });
  });

  it.each([
    ["the same key", "codes:sex:\n  en: Sex\n", "codes:sex:\n  en: Sex\n"],
    ["a key below a message", "codes:sex:\n  en: Sex\n", "codes:sex.MALE:\n  en: Male\n"],
    ["a message above a key", "codes:sex.MALE:\n  en: Male\n", "codes:sex:\n  en: Sex\n"],
  ])("refuses %s twice", (_, one, other) => {
    expect(() => catalogue("en", written(one, other))).toThrow("said twice");
  });
});
