import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { parse } from "yaml";

const SOURCES = fileURLToPath(new URL("./src", import.meta.url));
const MESSAGES = "messages.yaml";
const ID = /^\0virtual:messages\/(\w+)(?:\/(\w+))?$/;

const LANGUAGES = ["en", "fr", "ar", "pt"] as const;
const LATE_MESSAGES = "virtual:late-messages";

const ALL = /^/;
/** Which messages of a room's file come with its screens, and are in nobody's first catalogue: all where no other room shows
 * any of them, those of its own namespace where what it adds to the shared ones is shown elsewhere too. */
const WITH_ITS_SCREENS = {
  accounts: ALL,
  agreements: ALL,
  audit: ALL,
  crises: /^(?:crises:|actions:\w+Crisis\.|codes:|fields:(?:crisis|hazard))/,
  deadlines: ALL,
  // Its commands are sent from its own screens alone.
  docket: /^(?:docket:|actions:CorrectDecision\.)/,
  office: ALL,
  organisations: ALL,
  // But for what a person's own screen shows.
  evacuation: /^evacuation:(?!movement\.|gates\.|childObjects$)/,
  files: ALL,
  household: /^household:/,
  imports: ALL,
  lists: ALL,
  notices: ALL,
  overview: ALL,
  paper: ALL,
  parked: ALL,
  partners: ALL,
  recordings: ALL,
  // Agencies and donors are admitted and put right from its screens, and from that of people, which comes with its words.
  records: /^(?:records:|actions:\w+(?:Agency|Donor)\.|codes:agencyKind|fields:(?:agency[CKNS]|currency|donorName|states))/,
  // But for what a person's own screen shows.
  registration: /^registration:(?!profile\.)/,
  // Their commands are sent from its own screens alone, as is what training offers.
  reports: /^(?:reports|actions|fields):|^codes:fundAmountReason\./,
  search: /^search:/,
  // What is said of those who are chosen, and of what is saved.
  todo: /^(?:todo:(?:bulk|chooseNobody|chosen|lacks\.\w+|named\.\w+)$|actions:MessageColleague\.button$|codes:reasonToSee\.)/,
  training: /^(?:training:|actions:OfferCourse|fields:)/,
  workload: ALL,
};
/** What only the form of a command says, and why one is refused, comes with the first form, whichever room's command it is. */
const FORMS = "forms";
const SAID_BY_FORMS = /^(?:actions:(?:[A-Z]\w*\.sentence$|consequences\.|agree\.|refusals\.)|fields:help\.)/;

type Room = keyof typeof WITH_ITS_SCREENS;
export type LateRoom = Room | typeof FORMS;
export const LATE: readonly LateRoom[] = [...(Object.keys(WITH_ITS_SCREENS) as Room[]), FORMS];

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

const parsed = new Map<string, Record<string, Message>>();

/** A room's messages as its file has them. Every scalar is read as text: `no` is a word, not a boolean. */
export function messagesIn(file: string): Record<string, Message> {
  const text = readFileSync(file, "utf8");
  const messages = parsed.get(text) ?? (parse(text, { schema: "failsafe" }) as Record<string, Message>);
  parsed.set(text, messages);
  return messages;
}

const roomOf = (file: string): string => basename(dirname(file));

/** The whole key of a message, `namespace:path`: one without a namespace is of the room's own. */
export const wholeKey = (file: string, key: string): string => (key.includes(":") ? key : `${roomOf(file)}:${key}`);

const isLate = (room: string): room is Room => room in WITH_ITS_SCREENS;

function lateRoomOf(file: string, key: string): LateRoom | undefined {
  if (SAID_BY_FORMS.test(key)) return FORMS;
  const room = roomOf(file);
  return isLate(room) && WITH_ITS_SCREENS[room].test(key) ? room : undefined;
}

type Entry = [key: string, message: Message];

/** All rooms' messages in one language, as i18next takes them: by namespace, plurals by suffix. */
export const catalogue = (language: string, files = messageFiles()): Tree => treeOf(language, files.flatMap(entriesOf));

/** Those of one late room, or all that are there from the first screen. */
export const catalogueOf = (language: string, lateRoom: string | undefined): Tree =>
  treeOf(language, messageFiles().flatMap((file) => entriesOf(file).filter(([key]) => lateRoomOf(file, key) === lateRoom)));

const entriesOf = (file: string): Entry[] =>
  Object.entries(messagesIn(file)).map(([key, message]) => [wholeKey(file, key), message]);

function treeOf(language: string, entries: Entry[]): Tree {
  const words: Tree = {};
  for (const [key, message] of entries) for (const [name, text] of forms(key, message[language])) put(words, name, text);
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

const loaders = (room: string): string =>
  `${room}: {${LANGUAGES.map((language) => `${language}: () => import("virtual:messages/${language}/${room}")`).join()}}`;

/** `virtual:messages/<language>` is the catalogue of that language: a reader loads only their own. What comes late is
 * `virtual:messages/<language>/<room>`, of which `virtual:late-messages` has the loaders by room and language. */
export function messages(): Plugin {
  return {
    name: "homeward-messages",
    resolveId: (id) => (id === LATE_MESSAGES || ID.test(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LATE_MESSAGES}`) return `export default {${LATE.map(loaders).join()}};`;
      const [, language, room] = ID.exec(id) ?? [];
      return language && `export default ${JSON.stringify(catalogueOf(language, room))};`;
    },
    hotUpdate({ file }) {
      if (basename(file) !== MESSAGES) return undefined;
      return [...this.environment.moduleGraph.idToModuleMap.values()].filter(({ id }) => ID.test(id ?? ""));
    },
  };
}
