import { fileURLToPath } from "node:url";

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

type Entries = Record<"inside" | "queue" | "person", string>;

/** Of these too much is reached: their indexes name all that there is. */
const LIBRARY = /node_modules/;

/** All of the page's own that a module imports, through whatever it imports; not what is fetched later. */
function importedBy(entry: string, graph: Graph): Set<string> {
  const found = new Set([fileURLToPath(new URL(entry, import.meta.url))]);
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) if (!LIBRARY.test(imported)) found.add(imported);
  return found;
}

/** The file a module belongs to: each of the screens that most people come to first is one file beside what everybody needs
 * who is signed in. A phone's line brings one file of 25 KB sooner than 25 of one. */
export function firstScreens(entries: Entries): (id: string, graph: Graph) => string | null {
  let imported: Record<keyof Entries, Set<string>> | undefined;
  const read = (graph: Graph) =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, importedBy(entry, graph)])) as Record<keyof Entries, Set<string>>;
  return (id, graph) => {
    const { inside, queue, person } = (imported ??= read(graph));
    if (inside.has(id) || (queue.has(id) && person.has(id))) return "inside";
    if (queue.has(id)) return "queue";
    return person.has(id) ? "person" : null;
  };
}
