import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./HouseholdPanel";

const load = withMessages("household", () => import("./HouseholdPanel"));

/** Comes after the screen it stands in. */
export const HouseholdPanel = fetched<Props>(async () => (await load()).HouseholdPanel);
