/** How whoever is mentioned stands in a text. */
export const TOKEN = /@\{([0-9a-f-]{36})\}/g;

/** The accounts that a text mentions, each once. */
export const mentionedIn = (text: string): string[] => [...new Set([...text.matchAll(TOKEN)].map(([, id]) => id ?? ""))];
