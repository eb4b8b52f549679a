import { readAddress, wordOf, type Address } from "./address";

export type Density = "roomy" | "compact";

/** How somebody has set up their queue: kept in this browser per account. Codes only, as in the address. */
export interface Settings {
  density: Density;
  views: Address[];
}

const MOST_VIEWS = 12;
const nameOf = (account: string): string => `homeward-queue-${account}`;

export function recallSettings(account: string): Settings {
  try {
    const { density, views } = JSON.parse(localStorage.getItem(nameOf(account)) ?? "{}") as { density?: unknown; views?: unknown };
    const known = Array.isArray(views) ? views.map((one) => readAddress(Object(one) as Record<string, unknown>)) : [];
    return { density: density === "compact" ? "compact" : "roomy", views: known.slice(0, MOST_VIEWS) };
  } catch {
    // Written by something else, or no storage here: as for whoever has set up nothing.
    return { density: "roomy", views: [] };
  }
}

export function rememberSettings(account: string, settings: Settings): void {
  try {
    localStorage.setItem(nameOf(account), JSON.stringify(settings));
  } catch {
    // Full, or none: it holds while the page is open.
  }
}

export const isSaved = (views: readonly Address[], address: Address): boolean => views.some((view) => wordOf(view) === wordOf(address));

/** Saved if it was not, else given up. */
export const toggled = (views: readonly Address[], address: Address): Address[] =>
  isSaved(views, address) ? views.filter((view) => wordOf(view) !== wordOf(address)) : [address, ...views].slice(0, MOST_VIEWS);
