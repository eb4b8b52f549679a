import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asCommand, withContact } from "@/organisations/actions";
import { areaMeant, readAddress } from "@/organisations/address";
import { CAPACITY_UNITS, CLOSURES, KINDS, OPENINGS, PERSON_CATEGORIES, SERVICES } from "@/organisations/codes";
import { readCsv, textOf } from "@/organisations/csv";
import { knownBy, stage } from "@/organisations/importing";
import { DAYS, openAt, readHours } from "@/organisations/hours";
import { answersTo, calledOn, closenessOf } from "@/organisations/match";

const HOUR = 3_600_000;
/** Zones with summer time on either side of the equator, with half hours, and across the date line. */
const ZONES = ["Europe/Lisbon", "Africa/Tripoli", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "Africa/Casablanca"];

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const two = (figure: number): string => String(figure).padStart(2, "0");

/** Whether the clock on the wall there stands within the hours: by names and texts alone, as somebody at the door would read them. */
function seenAtTheDoor(span: string, at: number, timeZone: string): boolean {
  const [weekday = "", time = ""] = new Intl.DateTimeFormat("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(at).split(/,? /);
  const [day = "", hours = ""] = span.split(" ");
  const [from = "", until = ""] = hours.split("-");
  const today = weekday.slice(0, 2);
  const yesterday = DAYS[(DAYS.findIndex((one) => one === today) + 6) % 7];
  const pastMidnight = until <= from;
  if (today === day && from <= time && (pastMidnight || time < until)) return true;
  return pastMidnight && yesterday === day && time < until;
}

describe("whether it is open now", () => {
  it("is what the clock on the wall there says, in every zone, past midnight and when clocks are changed", () => {
    const random = seeded(20_260_329);
    for (let round = 0; round < 4_000; round += 1) {
      const zone = ZONES[Math.floor(random() * ZONES.length)] ?? "UTC";
      const from = Math.floor(random() * 1440);
      const until = random() < 0.1 ? 1440 : Math.floor(random() * 1440);
      const span = `${DAYS[Math.floor(random() * 7)]} ${two(Math.floor(from / 60))}:${two(from % 60)}-${two(Math.floor(until / 60))}:${two(until % 60)}`;
      const at = Date.UTC(2026, Math.floor(random() * 12), 1) + Math.floor(random() * 31 * 24 * 60) * 60_000;
      const said = openAt({ opening: "WEEKLY", hours: [span], timeZone: zone }, at);
      expect(`${span} ${zone} ${new Date(at).toISOString()} ${said}`).toBe(`${span} ${zone} ${new Date(at).toISOString()} ${seenAtTheDoor(span, at, zone) ? "open" : "closed"}`);
    }
  });

  it("goes on past the end of the week", () => {
    const bar = { opening: "WEEKLY", hours: ["Su 22:00-04:00"], timeZone: "Africa/Tripoli" };
    const monday = Date.UTC(2026, 0, 5, 1);
    expect([openAt(bar, monday), openAt(bar, monday + HOUR)]).toEqual(["open", "closed"]);
  });

  it("is never said where nobody knows, nor of hours without a clock or that cannot be read", () => {
    const monday = Date.UTC(2026, 0, 5, 10);
    const of = (opening: string, hours: string[], timeZone: string | null) => openAt({ opening, hours, timeZone }, monday);
    expect([of("UNKNOWN", [], "UTC"), of("WEEKLY", ["Mo 08:00-17:00"], null), of("WEEKLY", ["mornings"], "UTC"), of("SOMETIMES", [], "UTC"), of("ALWAYS", [], null)]).toEqual([
      "unknown", "unknown", "unknown", "unknown", "open",
    ]);
  });

  it("reads hours as people write them, and keeps what it cannot read", () => {
    expect(readHours("Mo-We 8:00-17:00; sa 09:00-12:00")).toEqual(["Mo 08:00-17:00", "Tu 08:00-17:00", "We 08:00-17:00", "Sa 09:00-12:00"]);
    expect(readHours("Sa-Mo 10:00-12:00")).toEqual(["Sa 10:00-12:00", "Su 10:00-12:00", "Mo 10:00-12:00"]);
    expect(readHours("in the morning\n")).toEqual(["in the morning"]);
  });
});

const organisation = (more: object) => ({
  id: "i", name: "N", kind: "SHELTER", country: "LY", states: [], areas: [], languages: [], opening: "UNKNOWN", hours: [], timeZone: null, services: [], ...more,
});
const offer = (service: string, more: object = {}) => ({ service, areas: [], languages: [], categories: [], ...more });

describe("who can help", () => {
  it("is sorted by open now, then by how near", () => {
    const known = [
      organisation({ name: "closed here", areas: ["LY0215"], opening: "WEEKLY", hours: ["Sa 01:00-02:00"], timeZone: "UTC" }),
      organisation({ name: "unknown here", areas: ["LY0215"] }),
      organisation({ name: "open in the country", opening: "ALWAYS" }),
      organisation({ name: "open around", areas: ["LY02"], opening: "ALWAYS" }),
      organisation({ name: "open here", areas: ["LY0215"], opening: "ALWAYS" }),
      organisation({ name: "abroad", country: "TN", opening: "ALWAYS" }),
    ];
    const names = answersTo(known, { area: "LY0215" }, Date.UTC(2026, 0, 5)).map((one) => one.organisation.name);
    expect(names).toEqual(["open here", "open around", "open in the country", "unknown here", "closed here"]);
  });

  it("names what is made up after everything that is real", () => {
    const real = organisation({ name: "real", opening: "WEEKLY", hours: ["Sa 01:00-02:00"], timeZone: "UTC" });
    const madeUp = organisation({ name: "made up", areas: ["LY0215"], opening: "ALWAYS", exercise: true });
    const names = answersTo([madeUp, real], { area: "LY0215" }, Date.UTC(2026, 0, 5)).map((one) => one.organisation.name);
    expect(names).toEqual(["real", "made up"]);
  });

  it("says how near by P-codes that stand for what is below them", () => {
    const near = (areas: string[], country = "LY") => closenessOf(areas, country, "LY02");
    expect([near(["LY02"]), near(["LY0215"]), near(["LY"]), near([]), near(["LY03"]), near(["TN"], "TN"), closenessOf(["LY02"], "LY", "LY0215")]).toEqual([
      "same", "narrower", "country", "country", "elsewhere", null, "wider",
    ]);
  });

  it("leaves nobody out for what is not known, and sends people to no other State's post", () => {
    const silent = organisation({ name: "silent", services: [offer("FOOD")] });
    const arabic = organisation({ name: "arabic", languages: ["ar"], services: [offer("FOOD", { categories: ["CHILD"] })] });
    const post = organisation({ name: "post", kind: "CONSULAR_POST", states: ["GN"], services: [offer("FOOD")] });
    const found = (need: object) => answersTo([silent, arabic, post], need, 0).map((one) => one.organisation.name).sort();
    expect(found({ language: "fr" })).toEqual(["post", "silent"]);
    expect(found({ service: "FOOD", category: "STUDENT" })).toEqual(["post", "silent"]);
    expect(found({ nationality: "GH" })).toEqual(["arabic", "silent"]);
    expect(found({ service: "WATER" })).toEqual([]);
  });

  it("calls whoever stands in on a day, where they are named for it themselves", () => {
    const point = (id: string, more: object = {}) => ({ id, areas: [], languages: [], deputies: [], ...more });
    const absent = point("a", { deputies: [{ standsInId: "b", fromDay: "2026-02-01", untilDay: "2026-02-03" }] });
    const called = (day: string, other = point("b")) => calledOn([absent, other], day).map((one) => `${one.called.id}${one.inPlaceOf ? ` for ${one.inPlaceOf.id}` : ""}`);
    expect(called("2026-01-31")).toEqual(["a", "b"]);
    expect(called("2026-02-03")).toEqual(["b for a", "b"]);
    expect(called("2026-02-03", point("b", { untilDay: "2026-02-01" }))).toEqual(["a"]);
  });
});

describe("forms of the directory", () => {
  it("sends lists that are typed in one line as lists, and an empty one where they are taken away", () => {
    expect(asCommand({ areas: "ly02, LY03", telephones: "1، 2", hours: "Mo 08:00-17:00", emails: null, name: "N", code: null })).toEqual({
      areas: ["LY02", "LY03"], telephones: ["1", "2"], hours: ["Mo 08:00-17:00"], emails: [], name: "N", code: null,
    });
  });

  it("sends of a contact only what is named", () => {
    expect(withContact({ contactEmail: "a@example.org", areas: "LY" })).toEqual({ areas: ["LY"], contact: { email: "a@example.org" } });
    expect(withContact({ languages: ["fr"] })).toEqual({ languages: ["fr"] });
  });

  it("reads of an address what can be meant", () => {
    expect(readAddress({ service: "FOOD", area: 3, due: "yes", other: "x" })).toEqual({ service: "FOOD" });
    expect(readAddress({ due: true, search: "" })).toEqual({ due: true });
  });

  it("takes a place's name for its code, and no other word for one", () => {
    const places = [{ code: "LY0215", name: "Tripoli" }, { code: "LY01", name: "Port" }, { code: "LY02", name: "Port" }];
    const meant = ["tripoli ", "Tripol", "Port", "ly", "ly021599", ""].map((typed) => areaMeant(typed, places));
    expect(meant).toEqual(["LY0215", undefined, undefined, "LY", "LY021599", undefined]);
  });

  it("offers the codes of the schema, each once", () => {
    const schema = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
    const values = (name: string) => (new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(schema)?.[1] ?? "").replace(/"""[^"]*"""/g, "").split(/\s+/).filter(Boolean).sort();
    const lists = { OrganisationKind: KINDS, CoordinationService: SERVICES, PersonCategory: PERSON_CATEGORIES, CapacityUnit: CAPACITY_UNITS, OrganisationClosureReason: CLOSURES, OpeningHours: OPENINGS };
    for (const [name, list] of Object.entries(lists)) expect([...list].sort()).toEqual(values(name));
  });
});

describe("a list of organisations", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const staged = (text: string) => {
    const rows = readCsv(text);
    if (typeof rows === "string") throw new Error(rows);
    return stage(rows);
  };

  it("reads quotes, line ends within them, and the separators of any office, by the line a row begins on", () => {
    expect(readCsv('a;b\r\n"x;""y""\nz";2\n\n3;4')).toEqual([
      { line: 1, cells: ["a", "b"] }, { line: 2, cells: ['x;"y"\nz', "2"] }, { line: 5, cells: ["3", "4"] },
    ]);
    expect(readCsv('a,b\n"never closed')).toBe("quoteOpen");
  });

  it("refuses what is no text, and what is too large, and takes marks of the encoding for none", () => {
    expect([textOf(new Uint8Array([0x63, 0xe9])), textOf(new Uint8Array([0x63, 0])), textOf(new Uint8Array(10_000_001))]).toEqual(["notText", "notText", "tooLarge"]);
    expect([textOf(bytes("\uFEFFcode")), textOf(new Uint8Array([0xff, 0xfe, 0x63, 0]))]).toEqual(["code", "c"]);
  });

  it("names every row that is not sent by line and field, and sends the others", () => {
    const list = staged("Code,Name,Kind,Country,Hours,Fax\nx1,=1+1,Border Post,ly,Mo-Tu 8:00-9:00,1\n,Nameless code,shelter,LY,,\nx2,Y,palace,LY,,\nx1,Again,shelter,LY,,\nx3,Z,shelter,LY,24/7,");
    expect(list.problems).toEqual([{ line: 3, field: "code", key: "missing" }, { line: 4, field: "kind", key: "unlisted" }, { line: 5, field: "code", key: "twice" }]);
    expect(list.entries.map(({ line, input }) => ({ line, ...input }))).toEqual([
      { line: 2, code: "x1", name: "=1+1", kind: "BORDER_POST", country: "LY", opening: "WEEKLY", hours: ["Mo 08:00-09:00", "Tu 08:00-09:00"] },
      { line: 6, code: "x3", name: "Z", kind: "SHELTER", country: "LY", opening: "ALWAYS", hours: [] },
    ]);
    expect(list.unread).toEqual(["fax"]);
    expect(staged("name\nN").missing).toEqual(["code", "kind", "country"]);
  });

  it("says of a second column of one name, and of one that no list has, that it is not read", () => {
    const list = staged("code,name,Name,kind,country,constructor\nx1,First,Second,shelter,LY,1");
    expect(list.entries.map(({ input }) => input)).toEqual([{ code: "x1", name: "First", kind: "SHELTER", country: "LY" }]);
    expect(list.unread).toEqual(["name", "constructor"]);
  });

  it("sends no row of which a cell has no column, and names the cell", () => {
    const list = staged("code,name,kind,country,emails,\nx1,N,shelter,LY,a@x.org,\nx2,N,shelter,LY,a@x.org,b@x.org\nx3,N,shelter,LY,,,b@x.org");
    expect(list.problems).toEqual([{ line: 3, field: "b@x.org", key: "unnamed" }, { line: 4, field: "b@x.org", key: "unnamed" }]);
    expect(list.entries.map(({ code }) => code)).toEqual(["x1"]);
  });

  it("puts nothing right that is of an exercise", () => {
    const [madeUp, real] = [{ code: "x1", exercise: true }, { code: "x1", exercise: false }];
    expect([knownBy([madeUp, real], "x1"), knownBy([madeUp], "x1"), knownBy([real], "x")]).toEqual([real, undefined, undefined]);
  });
});
