import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { visibleFields, collected, problemsOf, type Field } from "@/actions/fields";

const folder = join(__dirname, "..", "src");
/** What a choice may begin with: it says what is most often asked, and nothing that is answered for somebody. */
const BEGINS = new Set(["ASSISTANCE", "HEAD", "UNKNOWN"]);

const forms = (from: string): string[] =>
  readdirSync(from, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? forms(join(from, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(from, entry.name)] : [],
  );

describe("nothing says yes for somebody", () => {
  const sources = forms(folder).filter((path) => !path.includes("/generated/"));
  it.each(sources)("%s", (path) => {
    const text = readFileSync(path, "utf8");
    const begins = [...text.matchAll(/initial: "([A-Za-z_]+)"/g)].map(([, value]) => value).filter((value) => value !== "EUR");
    expect(begins.filter((value) => !BEGINS.has(value ?? ""))).toEqual([]);
    expect(text).not.toMatch(/initial: (language|reader|i18n\.language)/);
    expect(text).not.toMatch(/kind: "yesno"[^}]*initial: true/);
    expect(text).not.toMatch(/useState<\w+>\("[A-Z_]+"\)|useState<string\[\]>\(\["/);
  });
});

describe("a field that is asked only with some answers", () => {
  const fields: Field[] = [
    { kind: "choice", name: "legalBasis", options: [], required: true },
    { kind: "choice", name: "form", options: [], required: true, when: { field: "legalBasis", is: ["CONSENT"] } },
    { kind: "decide", name: "met", required: true },
  ];
  it("is asked, needed and sent with them only", () => {
    const consent = { legalBasis: "CONSENT", form: "", met: false };
    expect(Object.keys(problemsOf(fields, consent))).toEqual(["form"]);
    const other = { legalBasis: "VITAL_INTEREST", form: "PROXY", met: false };
    expect(visibleFields(fields, other).map(({ name }) => name)).toEqual(["legalBasis", "met"]);
    expect(collected(fields, other)).toEqual({ legalBasis: "VITAL_INTEREST", met: false });
  });
  it("needs a yes or a no that somebody chose", () => {
    expect(Object.keys(problemsOf(fields, { legalBasis: "CONSENT", form: "PROXY", met: null }))).toEqual(["met"]);
  });
});
