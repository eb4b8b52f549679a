import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { parse } from "yaml";

const SOURCES = fileURLToPath(new URL("./src", import.meta.url));
const MESSAGES = "messages.yaml";
const ID = /^\0virtual:messages\/(\w+)(?:\/(\w+))?$/;

/** Rooms of a few readers, with many words: they come with their screens, and are in nobody's first catalogue. */
const LATE: readonly string[] = ["audit"];

/** One sentence, or one for each of the language's plural categories. */
export type Wording = string | Record<string, string>;
export type Message = Record<string, Wording>;
export interface Tree {
  [name: string]: string | Tree;
}

export const messageFiles = (): string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === MESSAGES)
    .map((path) => join(SOURCES, path))
    .sort();

/** A room's messages as its file has them. Every scalar is read as text: `no` is a word, not a boolean. */
export const messagesIn = (file: string): Record<string, Message> =>
  parse(readFileSync(file, "utf8"), { schema: "failsafe" }) as Record<string, Message>;

const roomOf = (file: string): string => basename(dirname(file));

/** The whole key of a message, `namespace:path`: one without a namespace is of the room's own. */
export const wholeKey = (file: string, key: string): string => (key.includes(":") ? key : `${roomOf(file)}:${key}`);

/** The files of one room that comes late, or of all that are there from the first screen. */
export const filesOf = (room?: string): string[] =>
  messageFiles().filter((file) => (room ? roomOf(file) === room : !LATE.includes(roomOf(file))));

/** All rooms' messages in one language, as i18next takes them: by namespace, plurals by suffix. */
export function catalogue(language: string, files = messageFiles()): Tree {
  const words: Tree = {};
  for (const file of files)
    for (const [key, message] of Object.entries(messagesIn(file)))
      for (const [name, text] of forms(wholeKey(file, key), message[language])) put(words, name, text);
  return words;
}

function forms(key: string, wording: Wording | undefined): [string, string][] {
  if (wording === undefined) return [];
  if (typeof wording === "string") return [[key, wording]];
  return Object.entries(wording).map(([category, text]) => [`${key}_${category}`, text]);
}

function put(words: Tree, key: string, text: string): void {
  const path = key.split(/[:.]/);
  const last = path.pop() as string;
  const branch = path.reduce<Tree | string>((tree, name) => (typeof tree === "string" ? tree : (tree[name] ??= {})), words);
  if (typeof branch === "string" || last in branch) throw new Error(`${key} is said twice`);
  branch[last] = text;
}

/** `virtual:messages/<language>` is the catalogue of that language: a reader loads only their own. What comes late is
 * `virtual:messages/<language>/<room>`. */
export function messages(): Plugin {
  return {
    name: "homeward-messages",
    resolveId: (id) => (ID.test(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      const [, language, room] = ID.exec(id) ?? [];
      return language && `export default ${JSON.stringify(catalogue(language, filesOf(room)))};`;
    },
    hotUpdate({ file }) {
      if (basename(file) !== MESSAGES) return undefined;
      return [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => ID.test(id ?? ""));
    },
  };
}
