// Moves the registered documents out of the sources: the gateway reads them, the page only knows their sha256.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const generated = "src/generated/persisted-documents.json";
if (existsSync(generated)) {
  const documents = Object.entries(JSON.parse(readFileSync(generated, "utf8")))
    .map(([id, text]) => [id.replace("sha256:", ""), text])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync("persisted-documents.json", `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
  rmSync(generated);
}
