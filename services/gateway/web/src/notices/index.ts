import { fetched } from "@/elements/fetched";

/** After the first screen. */
export const Bell = fetched<object>(async () => (await import("./Bell")).Bell);
