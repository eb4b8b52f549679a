import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isEnumType } from "graphql";
import { expect, it } from "vitest";
import { visibleFields } from "@/actions/fields";
import { everyAction } from "./everyAction";

const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));

/** What the schema takes for a field of a command. */
function taken(command: string, name: string): string[] {
  const field = schema.getMutationType()?.getFields()[command[0]?.toLowerCase() + command.slice(1)]?.args[0]?.type;
  const input = field && getNamedType(field);
  const kind = input && "getFields" in input ? getNamedType(input.getFields()[name]?.type as never) : undefined;
  return isEnumType(kind) ? kind.getValues().map((value) => value.name) : [];
}

it.each(["MakeAccount roles", "MakeAccount language", "ChangeRoles roles", "ChangeRoles reason", "ShutAccount reason", "CorrectAccount reason", "CorrectAccount language", "ReopenAccount reason", "ChangeCasesDeadline reason", "DiscardParkedEvent reason"])(
  "offers for %s whatever the gateway takes, and nothing else",
  (asked) => {
    const [command, name] = asked.split(" ") as [string, string];
    const action = everyAction.find((one) => one.command === command);
    const field = visibleFields(action?.fields ?? [], {}).find((one) => one.name === name);
    const offered = field && "options" in field ? field.options.map(({ value }) => value) : [];
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.toSorted()).toEqual(taken(command, name).toSorted());
  },
);
