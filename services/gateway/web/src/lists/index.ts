import { fetched } from "@/elements/fetched";
import { Loading } from "@/elements/Waiting";
import { withMessages } from "@/i18n";

const load = withMessages("lists", () => import("./CodeLists"));

/** Every list of codes, to be read, for whoever sees how the house is set up. */
export const Lists = fetched(async () => (await load()).CodeLists, Loading);
