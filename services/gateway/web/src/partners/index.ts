import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";

const load = withMessages("partners", () => import("./screens"));

/** How every agency's feed and key stand, for whoever decides about keys; `waiting` shows those alone that wait for a decision. */
export const FeedStates = fetched<{ waiting?: boolean }>(async () => (await load()).FeedStates);
