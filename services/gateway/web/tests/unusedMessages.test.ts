import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messageFiles, messagesIn, wholeKey } from "../messages.ts";

const web = new URL("..", import.meta.url).pathname;
const house = join(web, "../../..");

function texts(folder: string, kind: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist", "generated", "web"].includes(entry.name) ? [] : texts(path, kind);
    return kind.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const page = texts(join(web, "src"), /\.tsx?$/);
const services = [...texts(join(house, "services"), /\.(py|yaml|graphql)$/), ...texts(join(house, "shared"), /\.(py|yaml)$/)];
const wordsOf = (sources: string[]) => new Set(sources.flatMap((text) => text.match(/\w+/g) ?? []));
const snake = (name: string) => name.replace(/(?<!^)(?=[A-Z])/g, "_").toLowerCase();

const ofPage = wordsOf([...page, ...texts(join(web, "src"), /\.json$/)]);
const ofHouse = wordsOf([...services, ...page, ...texts(join(web, "src"), /\.json$/)]);
/** Codes of refusals are the names of their classes. */
for (const word of [...ofHouse]) ofHouse.add(snake(word));

const spacesOf = (text: string) => {
  const asked = [...text.matchAll(/(?:useTranslation\(|TFunction<)([^)>]*)/g)].flatMap(([, names]) => names?.match(/\w+/g) ?? ["common"]);
  return text.includes("i18next.t(") ? [...asked, "common"] : asked;
};
const wholeKeys = (text: string, key: string) => (/^\w+:/.test(key) ? [key] : spacesOf(text).map((space) => `${space}:${key}`));

const messages = messageFiles().flatMap((file) => Object.entries(messagesIn(file)).map(([key, message]) => ({ key: wholeKey(file, key), message })));
const pointers = messages.flatMap(({ message }) => [...JSON.stringify(message).matchAll(/\$t\(([\w:.]+)\)/g)].map(([, key]) => key as string));
const named = new Set([...pointers, ...page.flatMap((text) => [...text.matchAll(/"([\w.:]+)"/g)].flatMap(([, key]) => wholeKeys(text, key as string)))]);
const templates = page.flatMap((text) =>
  [...text.matchAll(/`((?:[\w.:]|\$\{[^}`]*\})*)`/g)]
    .filter(([, template]) => /\w/.test(template?.replace(/\$\{[^}]*\}/g, "") ?? ""))
    .flatMap(([, template]) => wholeKeys(text, template as string))
    .map((key) => new RegExp(`^${key.replaceAll(".", "\\.").replace(/\$\{[^}]*\}/g, "(\\w+)")}$`)),
);

/** Named by the page's sources: as it is, or by a template whose holes are filled with words that the page or the services know. */
function isUsed(key: string): boolean {
  const [namespace, path] = key.split(":") as [string, string];
  if (namespace === "codes" || namespace === "events") return path.split(".").every((word) => ofHouse.has(word));
  if (namespace === "fields") return path.split(".").every((word) => ofPage.has(word));
  return named.has(key) || templates.some((template) => template.exec(key)?.slice(1).every((word) => ofHouse.has(word)) ?? false);
}

it("finds what nobody says", () => {
  expect(["common:nobodySaysThis", "events:NobodyWroteThis", "records:audit.nobodySaysThis", "fields:help.nobodyAsksThis"].filter(isUsed)).toEqual([]);
});

it("leaves no message that nobody says", () => {
  expect(messages.length).toBeGreaterThan(1000);
  expect(messages.map(({ key }) => key).filter((key) => !isUsed(key))).toEqual([]);
});
