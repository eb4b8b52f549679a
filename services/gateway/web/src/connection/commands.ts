import type { TypedDocumentNode } from "urql";
import type { Inputs } from "@/generated/mutations";

/** The name of a command in the published language, for example `AssignCase`. */
export type Command = keyof Inputs;

/** What a command is sent with. */
export type InputOf<Name extends Command> = Inputs[Name];

/** The registered document of a command. They come with the first form, and are in no first screen; rejects where they do not come. */
export const documentOf = async <Name extends Command>(command: Name): Promise<TypedDocumentNode<object, { input: InputOf<Name> }>> =>
  (await import("@/generated/mutations")).mutations[command] as never;
