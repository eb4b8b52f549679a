import { isInterfaceType, isObjectType, isUnionType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/** Whose version a conflict is about, where it is not that of the thing itself. */
const VERSION_OF: Record<string, string> = { assessProtection: "protection { version }" };

/** What a mutation may answer besides the thing it changed. */
const OTHERWISE = ["Rejected", "Conflict", "Pending"];

type Mutation = GraphQLField<unknown, unknown>;

const mutationsOf = (schema: GraphQLSchema): Mutation[] => Object.values(schema.getMutationType()?.getFields() ?? {});

export const commandOf = ({ name }: Mutation): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The document of every mutation: they all take one input, and answer with what was changed or why it was not. */
export const mutationDocuments = (schema: GraphQLSchema): string[] => mutationsOf(schema).map((mutation) => documentOf(schema, mutation));

function documentOf(schema: GraphQLSchema, mutation: Mutation): string {
  const changed = changedBy(schema, mutation);
  const isVersioned = "version" in changed.getFields();
  const node = schema.getType("Node");
  const isCurrent = isVersioned && isInterfaceType(node) && changed.getInterfaces().includes(node);
  const current = isCurrent ? `id ... on ${changed.name} { ${VERSION_OF[mutation.name] ?? "version"} }` : "id";
  return `
    mutation ${commandOf(mutation)}($input: ${commandOf(mutation)}Input!) {
      ${mutation.name}(input: $input) {
        ... on ${changed.name} { ${isVersioned ? "id version" : "id"} }
        ...Refused
        ... on Conflict { current { ${current} } }
        ... on Pending { message }
      }
    }`;
}

function changedBy(schema: GraphQLSchema, mutation: Mutation): GraphQLObjectType {
  const answer = schema.getType(String(mutation.type).replace("!", ""));
  const types = isUnionType(answer) ? answer.getTypes().filter(({ name }) => !OTHERWISE.includes(name)) : [];
  const [changed, ...others] = types;
  if (!isObjectType(changed) || others.length > 0) throw new Error(`${mutation.name} does not answer as every mutation does`);
  return changed;
}

const lines = (schema: GraphQLSchema, line: (command: string) => string): string => mutationsOf(schema).map((mutation) => `  ${line(commandOf(mutation))}`).join("\n");

/** For graphql-codegen: every command with what it is sent with, and with its document. */
export const plugin = (schema: GraphQLSchema): string => `import * as generated from "./graphql";

export interface Inputs {
${lines(schema, (command) => `${command}: generated.${command}Input;`)}
}

export const mutations = {
${lines(schema, (command) => `${command}: generated.${command}Document,`)}
};
`;
