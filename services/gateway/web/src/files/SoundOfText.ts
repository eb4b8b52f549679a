import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { Props } from "./AttachDialog";
import type { Playing } from "./PlayHere";

const loadPlayer = withMessages("files", () => import("./PlayHere"));
const loadDialog = withMessages(["files", "forms"], () => import("./AttachDialog"));

export const PlayHere = fetched<Playing>(async () => (await loadPlayer()).PlayHere);

/** Takes sound alone, and no picture or paper. */
export const AttachSound = fetched<Omit<Props, "soundOnly">>(async () => (await loadDialog()).AttachSoundDialog);
