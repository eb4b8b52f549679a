import type { Command, InputOf } from "@/connection/commands";
import type { Field } from "./fields";
import type { Codes } from "./useCodes";

/** One command the viewer may send now. */
export interface Action {
  /** The command's name in the published language, for example `AssignCase`. */
  command: Command;
  fields: Field[];
  /** Key of its button and sentence, where they differ from the command's. */
  words?: string;
  /** Fields that are known: ids and the version the viewer is looking at. */
  input: Record<string, unknown>;
  /** Ids that the page makes, once per form, so that sending again changes nothing. */
  clientIds?: string[];
  /** Turns flat answers into the command's shape where it is nested. */
  shape?: (collected: Record<string, unknown>) => Record<string, unknown>;
  /** Cannot be undone: asks in plain words and is shown in brick. */
  destructive?: boolean;
  /** What distinguishes this action from its neighbours: a service, a tranche, an agency. */
  about?: string;
  /** What it is now and what it becomes, in the reader's words. */
  change?: Change;
  /** What the compensating command is sent with to bring back how it stood (`undo.ts`); none where it would not. */
  before?: Record<string, unknown> | undefined;
  consequences?: Consequence[];
}

export interface Change {
  from: string;
  to: string;
}

/** What a command does to people, listed before it is sent: who loses a seat, whose household is separated. */
export interface Consequence {
  /** Key of the sentence. */
  key: string;
  people: string[];
  /** A figure of the sentence, beside the number of people. */
  remaining?: number;
  /** Needs its own yes. */
  agree?: boolean;
}

/** From one code of a list to another of it. */
export const changeOf = (codes: Codes, list: string, from: string, to: string): Change => ({ from: codes.label(list, from), to: codes.label(list, to) });

type Described<Name extends Command> = Partial<Omit<Action, "command" | "input" | "clientIds">> & {
  input?: Partial<InputOf<Name>>;
  clientIds?: (keyof InputOf<Name> & string)[];
};

/** One command as its room describes it: what is known of its input, what the form asks, what it does to people. */
export const action = <Name extends Command>(command: Name, description: Described<Name>): Action => ({ command, fields: [], input: {}, ...description });

export const wordsOf = ({ command, words = command }: Action): string => words;

export const permitted = (actions: Action[], permittedActions: readonly string[]): Action[] =>
  actions.filter((action) => permittedActions.includes(action.command));

/** The commands' `input`, from what is known, what was made and what was answered. */
export function inputOf(action: Action, ids: Record<string, string>, collected: Record<string, unknown>) {
  return { ...action.input, ...ids, ...(action.shape ? action.shape(collected) : collected) };
}

/** The same form about the same thing, whatever its version is by now. */
export const draftKey = ({ command, input }: Action): string =>
  `${command} ${JSON.stringify(Object.values(input).filter((value) => typeof value === "string"))}`;

export const newClientIds = (names: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, crypto.randomUUID() as string]));
