import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInputObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { basisFields } from "@/consent/fields";
import { personFields, searchFields } from "@/registration/fields";
import { requestFields } from "@/requests/fields";
import { visibleFields, collected, fieldNamed, initialValues, problemsOf, type Field, type Value, type Values } from "@/actions/fields";
import type { Command } from "@/connection/commands";
import { mutations } from "@/generated/mutations";
import { newClientIds, inputOf } from "@/actions/action";
import { codes } from "./codes";
import { choice, everyAction as actions } from "./everyAction";

const folder = new URL("..", import.meta.url).pathname;
const schema = buildSchema(readFileSync(join(folder, "../schema.graphql"), "utf8"));
const forms: [string, Field[]][] = [
  ...actions.filter(({ fields }) => fields.length > 0).map(({ command, fields }): [string, Field[]] => [command, fields]),
  ["registration: search", searchFields(choice)], ["registration: person", personFields(codes)],
  ["registration: basis", basisFields(codes, "en")], ["registration: request", requestFields(codes)],
];

/** Commands without an action, each with the reason. */
const LEFT_OUT: Partial<Record<Command, string>> = {
  ChooseMail: "a form below the list of notices (notices/MailChoice.tsx)",
  DecideReview: "the docket shows the decision beside the evidence, not in a dialog (docket/Decision.tsx)",
  MarkNotices: "buttons of the list of notices (notices/useMark.ts)",
  RecordAttendance: "a box for every session of the register (training/AttendanceTable.tsx)",
  RegisterHousehold: "a household is made with its first person (registration/PersonStep.tsx)",
  RegisterPerson: "a step of registration, after the search (registration/PersonStep.tsx)",
};

/** What people type that is none, by the kind of the question. */
const BAD: Partial<Record<Field["kind"], string[]>> = {
  age: ["-5", "250", "12?", "ten", "🙂", "7 parsecs"],
  number: ["-1", "1.5", "9999999", "12?", "🙂", "1e3"],
  money: ["-5", "0", "0.00", "1,5,0", "🙂", "1.2345", "99999999999999999999"],
  moment: ["2026-02-31T10:00", "tomorrow", "2026-11-22T25:61"],
};
const GOOD: Record<Field["kind"], Value> = {
  age: "7 months", number: null, money: "1500", moment: "2026-11-22T02:00", text: "Words", prose: "Words\nand more 🙂", mentioning: "Ask @{0f0e6a3c-0000-4000-8000-000000000000}", date: "2026-11-22",
  country: "GN", person: "0f0e6a3c-0000-4000-8000-000000000001 - Amina Diallo", place: "AB01", zone: "", reading: "", countries: ["GN"], nationalities: ["GN"], codes: [], choice: "", yesno: true, decide: true, maybe: true,
};
const good = (field: Field): Value => {
  if (field.kind === "choice") return field.options.at(-1)?.value ?? "";
  if (field.kind === "codes") return field.options.slice(0, 1).map(({ value }) => value);
  if (field.kind === "reading") return new Date(field.at).toISOString();
  return field.kind === "number" ? String(field.min) : GOOD[field.kind];
};
const answered = (fields: Field[]): Values => Object.fromEntries(fields.map((field) => [field.name, good(field)]));

describe("every mutation of the schema", () => {
  it("has an action on the page, or a reason why not", () => {
    const described = new Set<string>(actions.map(({ command }) => command));
    const commands = Object.keys(mutations);
    expect(commands.filter((command) => !described.has(command)).sort()).toEqual(Object.keys(LEFT_OUT).sort());
  });
});

describe.each(forms)("%s", (_, fields) => {
  const values = answered(fields);
  it("takes what is well typed", () => {
    expect(problemsOf(fields, values)).toEqual({});
  });
  it("refuses what is none beside its own question, and keeps all that was typed", () => {
    for (const field of visibleFields(fields, values))
      for (const typed of BAD[field.kind] ?? []) {
        const tried = { ...values, [field.name]: typed };
        expect(Object.keys(problemsOf(fields, tried)), `${field.name}: ${typed}`).toEqual([field.name]);
        expect(tried[field.name]).toBe(typed);
      }
  });
  it("takes blanks for nothing, and leaves them off what is sent", () => {
    for (const field of visibleFields(fields, values).filter(({ kind }) => kind === "text" || kind === "prose")) {
      expect(Object.keys(problemsOf(fields, { ...values, [field.name]: " \u00a0\t " }))).toEqual(field.required || field.requiredBeside ? [field.name] : []);
      expect(collected(fields, { ...values, [field.name]: "  Words  " })[field.name]).toBe("Words");
      const long = "é🙂".repeat(2500);
      expect(collected(fields, { ...values, [field.name]: long })[field.name]).toBe(long);
    }
  });
  it("asks what it must", () => {
    const needed = visibleFields(fields, values).filter(({ required }) => required).map(({ name }) => name);
    const empty = Object.fromEntries(Object.keys(initialValues(fields)).map((name): [string, Value] => [name, ""]));
    for (const name of needed) expect(Object.keys(problemsOf(fields, { ...values, [name]: empty[name] ?? "" })).includes(name), name).toBe(true);
  });
});

/** Every value that is sent, by the path under which the service would refuse it. */
function paths(value: unknown, path = ""): string[] {
  if (Array.isArray(value) && value.some((one) => typeof one === "object")) return value.flatMap((one, place) => paths(one, `${path}.${place}`));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) => paths(inner, path ? `${path}.${snake(name)}` : snake(name)));
}
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe("a refusal of the service", () => {
  // Who is what to the new head is asked of each by name; a refusal of that stands below the form.
  it.each(actions.filter(({ command, fields }) => fields.length > 0 && command !== "NameHead").map((action) => [action.command, action] as const))("finds its question: %s", (command, action) => {
    const ids = newClientIds(action.clientIds);
    const known = new Set([...Object.keys(action.input), ...Object.keys(ids)].map(snake));
    const input = inputOf(action, ids, collected(action.fields, answered(action.fields)));
    const lost = paths(input).filter((path) => !known.has(path.split(".")[0] ?? "") && fieldNamed(action.fields, path) === null);
    expect(lost).toEqual([]);
    const type = schema.getType(`${command}Input`);
    if (!isInputObjectType(type)) throw new Error(`${command}Input is none`);
    expect(Object.keys(input).filter((name) => !(name in type.getFields()))).toEqual([]);
  });
});

describe("a paper", () => {
  const fields = personFields(codes);
  const lacking = (paper: Values) => Object.keys(problemsOf(fields, { ...initialValues(fields), givenName: "Amina", ...paper }));

  it("is asked whole as soon as anything of it is answered: a number without a kind was left out", () => {
    expect(lacking({ documentNumber: "K-1" })).toEqual(["documentKind"]);
    expect(lacking({ documentKind: "passport" })).toEqual(["documentNumber"]);
    expect(lacking({ issuingCountry: "GN" })).toEqual(["documentKind", "documentNumber"]);
    expect(lacking({})).toEqual([]);
  });
});
