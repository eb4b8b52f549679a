import { fetched } from "@/elements/fetched";
import { withMessages } from "@/i18n";
import type { OfRecord } from "./AttachmentsPanel";

const load = withMessages(["files", "forms"], () => import("./RecordFilesButton"));

/** Come after the screen they stand in: open on it, and behind a button on a line of a list. */
export const FilesOfRecord = fetched<OfRecord>(async () => (await load()).AttachmentsPanel);
export const RecordFiles = fetched<Omit<OfRecord, "may">>(async () => (await load()).RecordFilesButton);
