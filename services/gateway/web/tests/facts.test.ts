import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formats } from "@/i18n/formats";
import { lists, type ListName } from "@/i18n/codes";
import { shownFact } from "@/timeline/facts";
import { catalogue } from "../messages.ts";

interface Field {
  $ref?: string;
  items?: Field;
  anyOf?: Field[];
}
type Schema = Field & { enum?: string[]; properties?: Record<string, Field> };

const contract = new URL("../../../../shared/contracts/asyncapi.json", import.meta.url);
const { schemas } = JSON.parse(readFileSync(contract, "utf8")).components as { schemas: Record<string, Schema> };
const english = catalogue("en") as Record<string, Record<string, Record<string, string>>>;
const label = (list: string, code: string) => (english["codes"]?.[list]?.[code] ? `${list}.${code}` : code);

const codesOf = ({ $ref, items, anyOf = [] }: Field): string[] => [
  ...($ref ? (schemas[$ref.split("/").at(-1) ?? ""]?.enum ?? []) : []),
  ...[items, ...anyOf].flatMap((field) => (field ? codesOf(field) : [])),
];

const eventOf = (type: string): string => /^homeward\.(?:intake|cases|reintegration)\.(\w+)\.v\d+$/.exec(type)?.[1] ?? "";

/** What the contracts list as codes, in every event that can stand in somebody's timeline. */
const coded = Object.entries(schemas)
  .filter(([type, { properties }]) => eventOf(type) && properties?.["person_id"])
  .flatMap(([type, { properties = {} }]) => Object.entries(properties).flatMap(([name, field]) => codesOf(field).map((value) => ({ event: eventOf(type), name, value }))));

const reason = (event: string, list: ListName) => lists[list].map((value) => ({ event, name: "reason", value }));

it("shows no code of an event without words", () => {
  const published = [
    ...reason("AssistanceCompleted", "assistanceReason"), ...reason("OperationCancelled", "cancelReason"), ...reason("PersonErased", "eraseReason"),
    ...reason("ErasureRequested", "eraseReason"), ...reason("ErasureDeclined", "eraseDecline"), ...reason("SharingOverrideDeclined", "overrideDecline"),
  ];
  expect(coded).toContainEqual({ event: "DeliveryCorrected", name: "reason", value: "other_quantity" });
  expect([...coded, ...published].filter((fact) => shownFact(fact, fact.event, label, formats("en")) === fact.value)).toEqual([]);
});

it("takes a reason's words from the list of its event", () => {
  const shown = (event: string) => shownFact({ name: "reason", value: "account_closed" }, event, label, formats("en"));
  expect([shown("CaseReleased"), shown("PaymentReturned")]).toEqual(["reason.ACCOUNT_CLOSED", "paymentReturn.ACCOUNT_CLOSED"]);
});
