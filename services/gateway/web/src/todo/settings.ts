import { readAddress, type Address } from "./address";

export type Density = "roomy" | "compact";

/** How somebody has set up their queue: kept in this browser per account. Codes only, as in the address. */
export interface Settings {
  density: Density;
  /** Saved by an earlier release; they move to the gateway, where they have names. */
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
