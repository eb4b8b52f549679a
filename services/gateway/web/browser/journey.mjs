// The whole path in a real browser over the real services, one person in each of four languages at the same time: declared,
// registered, helped, checked, flown home, granted, trained, followed up, closed, reported. Everything is clicked.
import { mkdir, readFile } from "node:fs/promises";
import * as aftermath from "./journey/aftermath.mjs";
import { Clock } from "./journey/clock.mjs";
import * as crisis from "./journey/crisis.mjs";
import { Desk } from "./journey/desk.mjs";
import { foreignWords, speaker } from "./journey/words.mjs";
import { launch } from "./launch.mjs";

const [origin, folder, languages = "en,fr,ar,pt", number = ""] = process.argv.slice(2);
const stories = JSON.parse(await readFile(new URL("journey/stories.json", import.meta.url), "utf8"));
const widths = { desktop: { width: 1360, height: 860 }, phone: { width: 390, height: 844 } };
/** Only ends what hangs. */
const PATIENCE = 300_000;
/** How many times as slowly a story is told again that the days overtook. */
const AGAIN = 3;
const findings = [];
const complaints = [];
const strangers = [];

function listen(page, language) {
  const complain = (what) => complaints.push(`${language}: ${what}`);
  page.on("console", (message) => message.type() === "error" && complain(message.text()));
  page.on("pageerror", (error) => complain(String(error)));
  page.on("request", (request) => !/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin) && strangers.push(request.url()));
}

/** Whatever is told a second time on the same services tells of others. */
function storyIn(language, number) {
  const mark = (word, name) => (["crisis", "operation", "course", "donor", "agency", "familyName"].includes(name) ? `${word} ${number}`.trim() : word);
  return Object.fromEntries(Object.entries(stories[language]).map(([name, word]) => [name, mark(word, name)]));
}

/** Two windows of one language: the office, where everybody sits in turn, and the field. */
async function begin(browser, language, { slower, number }) {
  const story = storyIn(language, number);
  const [say, foreign, clock] = [await speaker(language), await foreignWords(language), new Clock(slower)];
  const headers = (tag) => ({ "Homeward-Exercise": tag });
  const contexts = [];
  const open = async () => {
    const options = { viewport: widths[story.width], locale: language, timezoneId: "UTC", reducedMotion: "reduce", extraHTTPHeaders: headers(clock.tag) };
    const context = await browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    listen(page, language);
    return new Desk(page, { origin, say, foreign, folder, prefix: language, findings, clock });
  };
  const [office, field] = [await open(), await open()];
  // Portuguese is written as in Portugal.
  const written = language === "pt" ? "pt-PT" : language;
  const country = (code) => office.page.evaluate(([tongue, one]) => new Intl.DisplayNames([tongue], { type: "region" }).of(one), [written, code]);
  const tongue = await office.page.evaluate(([name, one]) => new Intl.DisplayNames([name], { type: "language" }).of(one), [written, language]);
  const begins = async () => {
    const tag = clock.declare();
    for (const context of contexts) await context.setExtraHTTPHeaders(headers(tag));
  };
  const leave = () => Promise.all(contexts.map((context) => context.close()));
  const name = `${story.givenName} ${story.familyName}`;
  return { office, field, story, clock, country, tongue, begins, leave, name, code: `${language}${number}` };
}

async function live(journey) {
  const { office, field, name } = journey;
  await field.sit("CASEWORKER");
  await field.go("PEOPLE");
  await office.page.goto(origin);
  await office.look("signin");
  await crisis.prepare(journey);
  await crisis.declare(journey);
  await crisis.plan(journey);
  await crisis.register(journey);
  await field.go("TO_DO");
  await field.page.getByRole("link", { name }).first().waitFor();
  await field.look("todo");
  await field.go("PEOPLE");
  await field.page.getByRole("link", { name }).waitFor();
  await field.look("people");
  await crisis.assist(journey);
  await crisis.protect(journey);
  await crisis.evacuate(journey);
  await aftermath.agreeAndPay(journey);
  await office.sit("COMMITTEE_MEMBER");
  await aftermath.decide(journey, "GRANT");
  await Promise.all([aftermath.accompany(journey), aftermath.pay(journey)]);
  await office.sit("COMMITTEE_MEMBER");
  await aftermath.decide(journey, "FOLLOW_UP", 4);
  await aftermath.close(journey);
  await aftermath.report(journey);
}

async function tell(browser, language, telling = { slower: 1, number }) {
  const began = Date.now();
  const journey = await begin(browser, language, telling);
  try {
    await live(journey);
    return { language, failure: null, slower: telling.slower, seconds: (Date.now() - began) / 1000 };
  } catch (failure) {
    if (journey.clock.overtakes && telling.slower === 1) {
      await journey.leave();
      return tell(browser, language, { slower: AGAIN, number: `${number}b` });
    }
    for (const desk of [journey.office, journey.field]) await desk.photograph(`failed-${desk.role}-${language}`);
    return { language, failure: String(failure.stack).slice(0, 1_500) };
  }
}

await mkdir(folder, { recursive: true });
const browser = await launch();
const journeys = await Promise.all(languages.split(",").map((language) => tell(browser, language)));
await browser.close();
console.log(JSON.stringify({ journeys, findings, complaints: [...new Set(complaints)], strangers: [...new Set(strangers)] }, null, 1));
