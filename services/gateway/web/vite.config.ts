import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressed } from "./compressed.ts";
import { firstScreens } from "./first-screens.ts";
import { messages } from "./messages.ts";
import { registeredDocuments } from "./registered-documents.ts";
import { themeVariables } from "./theme-variables.ts";

const gateway = process.env.HOMEWARD_GATEWAY_URL ?? "http://127.0.0.1:8787";
const paths = ["/auth", "/imports", "/reports", "/graphql", "/exercise"];

const SIGNED_IN = /node_modules.(@tanstack.(react-router|router-core|history|store|react-store)|@?urql|wonka|@0no-co|graphql|graphql-ws|use-sync-external-store)\//;
/** Without what only forms need, which come later. */
const SHARED = /src\/(?:(?:connection|generated|i18n|elements)\/(?!Searched|ModalDialog|meant|useLeaving)|actions\/(?:subject|useCodes|action)\.|files\/(?:index|FilesOfPerson)\.)/;
const FIELDS = /@mantine.core.esm.(components.(Input|InputBase|InlineInput|Checkbox|Radio|NativeSelect|TextInput|SegmentedControl|FloatingIndicator)|utils.InlineInput)/;

export default defineConfig({
  base: "./",
  plugins: [messages(), registeredDocuments(), react(), themeVariables(), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split("~")[0]}-[hash].js`,
        // What every screen needs is two files, of which that of the libraries changes seldom; a first screen is one more, and
        // what some screens share is few: each request costs a slow line more than bytes that somebody does not need.
        codeSplitting: {
          groups: [
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 3 },
            { name: "frame", tags: ["$initial"], priority: 2 },
            { name: "fields", test: FIELDS, priority: 1 },
            { name: "signed-in", test: SIGNED_IN, priority: 1 },
            { debugName: "first screens", name: firstScreens({ inside: "src/app/Inside.tsx", queue: "src/todo/ToDoScreen.tsx", person: "src/person/PersonScreen.tsx" }) },
            { name: "shared", test: SHARED, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: Object.fromEntries(paths.map((path) => [path, { target: gateway, ws: true }])) },
  // Only ends what hangs.
  test: { environment: "node", include: ["tests/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
