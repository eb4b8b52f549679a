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
import { MESSAGE, messageActions } from "./message";
import { openCase } from "./openCase";

type Person = QueueRowFragment["person"];

/** What may be done for several people at once. */
export const BULK = ["AssignCase", "MakeRequest", "CheckGate", "AddCaseNote"] as const satisfies readonly Command[];

export type BulkCommand = (typeof BULK)[number];

/** What a button says: a note to a case of several is a message to whoever answers for each. */
export const buttonOf = (command: BulkCommand): string => (command === "AddCaseNote" ? MESSAGE : command);

const CURRENT = ["HELD", "CONFIRMED"];

const movementOf = ({ movements }: Person) => movements.find(({ status }) => CURRENT.includes(status));

type Lack = "case" | "seat" | "caseworker" | "colleague";

interface Offers {
  codes: Codes;
  caseworkers: Option[];
  /** Whose desk it is: nobody is called by their own message. */
  viewer: string;
  /** Who answers for somebody now, in words: whoever is assigned takes it over from them. */
  answering: (name: string) => string;
  /** What somebody has none of, without which it cannot be done for them, in words. */
  lacking: (what: Lack) => string;
}

export function bulkItems(entries: readonly QueueRowFragment[], command: BulkCommand, { codes, caseworkers, viewer, answering, lacking }: Offers): Item[] {
  const actionsOf: Record<BulkCommand, (person: Person) => Action[]> = {
    AssignCase: (person) => assignActions(openCase(person) ?? NOTHING, caseworkers),
    MakeRequest: (person) => requestActions(person, codes),
    AddCaseNote: (person) => messageActions(openCase(person) ?? NOTHING, viewer),
    CheckGate: (person) => checkActions(movementOf(person) ?? NOTHING, codes),
  };
  return entries.map(({ id, person }) => {
    const lacks = lackOf(person, command, viewer);
    return {
      id,
      name: nameOf(person) ?? person.reference,
      action: offered(actionsOf[command](person), command),
      note: lacks ? lacking(lacks) : OF_CASEWORKER.includes(command) ? answeredBy(person, answering) : undefined,
    };
  });
}

/** Where it matters who answers for the person now. */
const OF_CASEWORKER: readonly BulkCommand[] = ["AssignCase", "AddCaseNote"];

function lackOf(person: Person, command: BulkCommand, viewer: string): Lack | undefined {
  if (OF_CASEWORKER.includes(command) && !openCase(person)) return "case";
  if (command === "AddCaseNote" && !openCase(person)?.caseworker) return "caseworker";
  if (command === "AddCaseNote" && openCase(person)?.caseworker?.id === viewer) return "colleague";
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
