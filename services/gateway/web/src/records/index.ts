import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";

export { registryActions } from "./actions";

const load = withMessages("records", () => import("./Agencies"));

/** Agencies, beside what another room shows. */
export const Agencies = fetched<{ waiting?: boolean }>(async () => (await load()).Agencies);
