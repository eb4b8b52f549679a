import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props as Seating } from "./FamilySeatsButton";
import type { Props } from "./HouseholdPanel";

const load = withMessages("household", () => import("./HouseholdPanel"));
const loadSeats = withMessages("household", () => import("./FamilySeatsButton"));

/** Comes after the screen it stands in. */
export const HouseholdPanel = fetched<Props>(async () => (await load()).HouseholdPanel);
export const FamilySeatsButton = fetched<Seating>(async () => (await loadSeats()).FamilySeatsButton);
