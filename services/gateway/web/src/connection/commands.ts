import type { TypedDocumentNode } from "urql";
import { mutations, type Inputs } from "@/generated/mutations";

/** The name of a command in the published language, for example `AssignCase`. */
export type Command = keyof Inputs;

/** What a command is sent with. */
export type InputOf<Name extends Command> = Inputs[Name];

/** The registered document of a command. */
export const documentOf = <Name extends Command>(command: Name): TypedDocumentNode<object, { input: InputOf<Name> }> => mutations[command] as never;
