import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { mutationDocuments } from "./mutations.ts";

const schema = "../schema.graphql";

const config: CodegenConfig = {
  schema,
  documents: ["src/**/*.{ts,tsx}", "!src/generated/**", ...mutationDocuments(buildSchema(readFileSync(schema, "utf8")))],
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256", hashPropertyName: "hash" } },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { UUID: "string", DateTime: "string", Date: "string", Long: "number" },
      },
    },
    "src/generated/mutations.ts": { plugins: ["./mutations.ts"] },
  },
  hooks: { afterAllFileWrite: ["node scripts/move-registered.mjs"] },
};

export default config;
