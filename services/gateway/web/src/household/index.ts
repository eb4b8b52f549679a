import { fetched } from "@/elements/fetched";
import type { Props } from "./HouseholdPanel";

/** Comes after the screen it stands in. */
export const HouseholdPanel = fetched<Props>(async () => (await import("./HouseholdPanel")).HouseholdPanel);
