import { fetched } from "@/elements/fetched";
import { Loading } from "@/elements/Waiting";
import { withMessages } from "@/i18n";

const load = withMessages("accounts", () => import("./AccountList"));

/** Who works here and as what, for whoever may change it. */
export const Accounts = fetched(async () => (await load()).AccountList, Loading);
