import { fetched } from "@/elements/fetched";
import { Loading } from "@/elements/Waiting";
import { withMessages } from "@/i18n";

const load = withMessages("deadlines", () => import("./DeadlineList"));

/** How long what is owed may take, for whoever may change it. */
export const Deadlines = fetched(async () => (await load()).DeadlineList, Loading);
