import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { buildSchema, isEnumType, parse, print, validate, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { catalogue } from "../messages.ts";
import { mutationDocuments } from "../mutations.ts";

const folder = new URL("..", import.meta.url).pathname;
const schema = buildSchema(readFileSync(join(folder, "../schema.graphql"), "utf8"));
const registered = JSON.parse(readFileSync(join(folder, "persisted-documents.json"), "utf8")) as Record<string, string>;
const english = catalogue("en") as Record<string, Record<string, Record<string, string>>>;

describe("registered documents", () => {
  it("are known by the sha256 of their text", () => {
    for (const [id, text] of Object.entries(registered))
      expect(createHash("sha256").update(text).digest("hex")).toBe(id);
  });

  it("are valid against the committed schema", () => {
    for (const text of Object.values(registered)) expect(validate(schema, parse(text)).map(String)).toEqual([]);
  });

  it("are generated anew after every change of a document", () => {
    const known = readFileSync(join(folder, "src/generated/gql.ts"), "utf8");
    const written = sources(join(folder, "src")).filter((path) => /documents/.test(path) && path.endsWith(".ts"));
    for (const path of written)
      for (const [, text] of readFileSync(path, "utf8").matchAll(/graphql\(`([^`]*)`\)/g))
        expect(known, path).toContain(JSON.stringify(text).slice(1, -1));
  });

  it("hold one for every mutation, as the schema says it now", () => {
    const written = mutationDocuments(schema).map((text) => sorted(text));
    const known = Object.values(registered).filter((text) => text.includes("mutation ")).map((text) => sorted(text));
    expect(written.length).toBeGreaterThan(60);
    expect(known.sort()).toEqual(written.sort());
  });

  it("are the ones the page sends", () => {
    const generated = readFileSync(join(folder, "src/generated/graphql.ts"), "utf8");
    const sent = new Set([...generated.matchAll(/"hash":"(?:sha256:)?([0-9a-f]{64})"/g)].map((match) => match[1]));
    expect([...sent].sort()).toEqual(Object.keys(registered).sort());
  });
});

describe("words for what the schema can say", () => {
  const lists: Record<string, string> = {
    Role: "role", Phase: "phase", StepKind: "step", Urgency: "urgency", Sex: "sex", AgeBand: "ageBand", Relationship: "relationship",
    CaseStatus: "caseStatus", CaseClosureReason: "caseClosure", CaseReleaseReason: "caseRelease", Gate: "gate", GateOutcome: "gateOutcome", Purpose: "purpose",
    LegalBasis: "legalBasis", ConsentForm: "consentForm", OwnView: "ownView", DepartureOverride: "departureOverride", FieldClass: "fieldClass", ProtectionStatus: "protectionStatus",
    RequestKind: "requestKind", Lane: "lane", Assignment: "assignment", Hazard: "hazard", CrisisStatus: "crisisStatus", TransportMode: "mode", GrantStatus: "grantStatus",
    TrancheStatus: "trancheStatus", ContactMode: "contactMode", ContactOutcome: "contactOutcome", ClosureOutcome: "closureOutcome",
    ReviewDecision: "reviewDecision", ReviewSubject: "reviewSubject", ImportStatus: "importStatus", OperationStatus: "operationStatus",
    MovementStatus: "movement", SeatReleaseReason: "seatRelease", FollowUpStatus: "followUpStatus", Service: "serviceName", Modality: "modality",
    GuardianCheck: "guardianCheck", GuardianRelation: "guardianRelation",
  };
  it.each(Object.entries(lists))("%s", (type, list) => {
    const listed = schema.getType(type);
    if (!isEnumType(listed)) throw new Error(`${type} is no enum`);
    for (const { name } of listed.getValues()) expect(english["codes"]?.[list], `${list}.${name}`).toHaveProperty(name);
  });

  it("has a sentence for every notice", () => {
    const type = schema.getType("NoticeKind");
    if (!isEnumType(type)) throw new Error("NoticeKind is no enum");
    expect(Object.keys(english["notices"]?.["kinds"] ?? {}).sort()).toEqual(type.getValues().map(({ name }) => name).sort());
  });

  it("has a name for every section", () => {
    const type = schema.getType("Section");
    if (!isEnumType(type)) throw new Error("Section is no enum");
    for (const { name } of type.getValues()) expect(english["common"]?.["sections"]).toHaveProperty(name);
  });
});

describe("a list that is read in pages", () => {
  it("says where it goes on", () => {
    const paged = sources(join(folder, "src")).filter((path) => path.endsWith(".tsx") && /\busePages\(/.test(readFileSync(path, "utf8")));
    expect(paged.length).toBeGreaterThan(10);
    expect(paged.filter((path) => !/<(ListRest|AuditLines|PeopleList|Queue|QueueList)\b/.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("files", () => {
  it("are short enough to read", () => {
    const long = sources(join(folder, "src")).filter((path) => readFileSync(path, "utf8").split("\n").length > 300 && !path.endsWith("messages.yaml"));
    expect(long).toEqual([]);
  });
});

/** A mutation by itself, its selections in the order of their text, without the names of types that codegen adds. */
function sorted(text: string): string {
  const document = visit(parse(text), {
    FragmentDefinition: () => null,
    Field: ({ name }) => (name.value === "__typename" ? null : undefined),
    SelectionSet: { leave: (set) => ({ ...set, selections: [...set.selections].sort((one, other) => (print(one) < print(other) ? -1 : 1)) }) },
  });
  return print(document);
}

function sources(from: string): string[] {
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
    const path = join(from, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(path);
    return [path];
  });
}
