import type { Action } from "@/actions/action";
import { offered, type Item } from "@/actions/bulk";
import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { assignActions } from "@/casework";
import type { Command } from "@/connection/commands";
import { nameOf } from "@/elements/PersonName";
import { checkActions, wasChecked } from "@/evacuation";
import type { QueueRowFragment } from "@/generated/graphql";
import { requestActions } from "@/requests";
import { openCase } from "./openCase";

type Person = QueueRowFragment["person"];

/** What may be done for several people at once. */
export const BULK = ["AssignCase", "MakeRequest", "CheckGate"] as const satisfies readonly Command[];

export type BulkCommand = (typeof BULK)[number];

const CURRENT = ["HELD", "CONFIRMED"];

const movementOf = ({ movements }: Person) => movements.find(({ status }) => CURRENT.includes(status));

interface Offers {
  codes: Codes;
  caseworkers: Option[];
  /** Who answers for somebody now, in words: whoever is assigned takes it over from them. */
  answering: (name: string) => string;
  /** What somebody has none of, without which it cannot be done for them, in words. */
  lacking: (what: "case" | "seat") => string;
}

export function bulkItems(entries: readonly QueueRowFragment[], command: BulkCommand, { codes, caseworkers, answering, lacking }: Offers): Item[] {
  const actionsOf: Record<BulkCommand, (person: Person) => Action[]> = {
    AssignCase: (person) => assignActions(openCase(person) ?? NOTHING, caseworkers),
    MakeRequest: (person) => requestActions(person, codes),
    CheckGate: (person) => checkActions(movementOf(person) ?? NOTHING, codes),
  };
  return entries.map(({ id, person }) => {
    const lacks = lackOf(person, command);
    return {
      id,
      name: nameOf(person) ?? person.reference,
      action: offered(actionsOf[command](person), command),
      note: lacks ? lacking(lacks) : command === "AssignCase" ? answeredBy(person, answering) : undefined,
    };
  });
}

function lackOf(person: Person, command: BulkCommand): "case" | "seat" | undefined {
  if (command === "AssignCase" && !openCase(person)) return "case";
  if (command === "CheckGate" && !movementOf(person)) return "seat";
  return undefined;
}

const answeredBy = (person: Person, answering: Offers["answering"]) => {
  const caseworker = openCase(person)?.caseworker;
  return caseworker ? answering(caseworker.name) : undefined;
};

const NOTHING = { id: "", version: 0, permittedActions: [] };

/** Whose gate was checked before: that is replaced one by one, beside what it replaces. */
export const checkedBefore = (entries: readonly QueueRowFragment[], { id }: Item, { gate }: Record<string, unknown>): boolean => {
  const entry = entries.find((one) => one.id === id);
  return entry !== undefined && wasChecked(movementOf(entry.person)?.gates ?? [], gate);
};
