import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./FilesPanel";

const load = withMessages(["files", "forms"], () => import("./FilesPanel"));

/** Comes after the screen it stands in. */
export const FilesOfPerson = fetched<Props>(async () => (await load()).FilesPanel);
