import type { Pages } from "@/connection/usePages";
import type { Offered } from "@/session/useDraft";

/** Made up, and as hard on the layout as real ones are. */
export const LONG_WORD = "Reintegrationsunterstützungsvereinbarungsentwurf";
export const LONG_NAME = { reference: "HW-7KQ2-9XNM", profile: { givenName: "Maria da Conceição Aparecida", familyName: "Vasconcelos-Albuquerque de Montenegro e Castro" } };
export const ARABIC_NAME = { reference: "HW-3M8T-2WPC", profile: { givenName: "عبد الرحمن", familyName: "المنصوري" } };
export const NAMED = { reference: "HW-5D4R-8HJK", profile: { givenName: "Amina", familyName: "Diallo" } };
export const SEALED = { reference: "HW-2B9V-4CFG", profile: null };
export const ERASED = { reference: "HW-9Z6L-1YTS", profile: null, erasedAt: "2026-11-20T10:00:00Z" };

/** The pictures are taken at this time. */
const NOW = Date.parse("2026-11-22T02:00:00Z");
const HOUR = 3_600_000;
export const inHours = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();

const nothing = () => undefined;

export const pages = (part: Partial<Pages<string>>): Pages<string> => ({
  nodes: [], loading: false, failed: false, hasMore: false, open: 1, more: nothing, refresh: nothing, ...part,
});

export const offered = (elsewhere: boolean): Offered => ({ elsewhere, at: NOW - HOUR, take: async () => undefined, pass: async () => undefined });

export const COUNTRIES = [
  { value: "GH", label: "Ghana" },
  { value: "GN", label: "Guinea" },
  { value: "MZ", label: LONG_WORD },
];
