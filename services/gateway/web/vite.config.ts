import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressed } from "./compressed.ts";
import { messages } from "./messages.ts";
import { registeredDocuments } from "./registered-documents.ts";
import { themeVariables } from "./theme-variables.ts";

const gateway = process.env.HOMEWARD_GATEWAY_URL ?? "http://127.0.0.1:8787";
const paths = ["/auth", "/imports", "/reports", "/graphql", "/exercise"];

export default defineConfig({
  base: "./",
  plugins: [messages(), registeredDocuments(), react(), themeVariables(), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { target: "es2023", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: { proxy: Object.fromEntries(paths.map((path) => [path, { target: gateway, ws: true }])) },
  test: { environment: "node", include: ["tests/**/*.test.ts"] },
});
