import { fetched } from "@/elements/fetched";
import { Loading } from "@/elements/Waiting";
import { withMessages } from "@/i18n";

const load = withMessages("parked", () => import("./ParkedEvents"));

/** Events that could not be taken, for whoever settles them. */
export const ParkedEvents = fetched(async () => (await load()).ParkedEvents, Loading);
