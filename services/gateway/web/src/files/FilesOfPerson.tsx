import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./FilesPanel";
import type { Of } from "./FilesOfThing";

const load = withMessages(["files", "forms"], () => import("./FilesPanel"));

/** Come after the screen they stand in. */
export const FilesOfPerson = fetched<Props>(async () => (await load()).FilesPanel);
export const FilesOf = fetched<Of>(async () => (await load()).FilesOfThing);
