import type { Plugin } from "vite";

const registered =
  /= \{"__meta__":\{"hash":"(?:sha256:)?([0-9a-f]{64})"\},"kind":"Document","definitions":\[\{"kind":"OperationDefinition","operation":"(?:query|mutation)".*\} as unknown as/g;
const graphqlImport = 'import { graphql } from "@/generated";';

/** Leaves only the id of each registered query and mutation in the page: the gateway knows their text. */
export function registeredDocuments(): Plugin {
  return {
    name: "homeward-registered-documents",
    enforce: "pre",
    transform: (code, id) => {
      if (id.endsWith("/src/generated/graphql.ts")) return withIds(code);
      return code.startsWith(graphqlImport) ? withoutTexts(code) : undefined;
    },
  };
}

const withIds = (code: string) =>
  code.replace(registered, '= {"kind":"Document","definitions":[],"documentId":"$1"} as unknown as');

/** `export const XDocument = graphql(text)` is the generated `XDocument`; a fragment by itself is nothing at run time. */
const withoutTexts = (code: string) =>
  code
    .replace(graphqlImport, 'import * as generated from "@/generated/graphql";')
    .replace(/export const (\w+) = graphql\(`[^`]*`\);/g, "export const $1 = generated.$1;")
    .replace(/^graphql\(`[^`]*`\);/gm, "");
