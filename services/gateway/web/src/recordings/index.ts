import type { Part, PeopleTexts } from "@/connection/peopleTexts";
import { fetched } from "@/elements/fetched";
import { Loading } from "@/elements/Waiting";
import { PlayHere } from "@/files";
import { withMessages } from "@/i18n";

const loadText = withMessages(["recordings", "files"], () => (PlayHere.fetch(), import("./ReadAloud")));
const loadList = withMessages(["recordings", "files"], () => (PlayHere.fetch(), import("./RecordingList")));

/** Beside a text that is read to somebody: its recording, or that there is none. */
export const ReadAloud = fetched<{ texts: PeopleTexts; part: Part }>(async () => (await loadText()).ReadAloud);

/** Every text for people, and which are read aloud, for whoever records them. */
export const Recordings = fetched(async () => (await loadList()).RecordingList, Loading);
