import { expect, it } from "vitest";
import type { PeopleTexts } from "@/connection/peopleTexts";
import { addRecordingAction, withdrawRecordingAction } from "@/recordings/actions";
import type { Recording } from "@/recordings/documents";
import { outdated, partsOfVersion, recordingOf } from "@/recordings/texts";
import { codes } from "./codes";

const texts = (language: string, version: number): PeopleTexts => ({ language, direction: "ltr", version, translation: "unverified", texts: {}, audio: {} });
const recording = (textVersion: string, part: Recording["part"]): Recording => ({ __typename: "Recording", id: `${textVersion} ${part}`, textVersion, part, recordedAt: "2026-05-04T10:00:00Z", permittedActions: ["WithdrawTextRecording"] });

const recordings = [recording("fr-2", "CONSENT"), recording("fr-3", "CARD"), recording("pt-BR-1", "CONSENT")];

it("plays a recording of this very version and part, in this very language", () => {
  expect(recordingOf(recordings, texts("fr", 3), "card")).toBe(recordings[1]);
  expect(recordingOf(recordings, texts("fr", 3), "consent")).toBeUndefined();
  expect(recordingOf(recordings, texts("pt", 1), "consent")).toBeUndefined();
});

it("tells which recordings are of texts as they were before", () => {
  expect(outdated(recordings, [texts("fr", 3), texts("pt-BR", 1)])).toEqual([recordings[0]]);
  expect(outdated(recordings, [])).toEqual(recordings);
});

it("reads language and version apart, also of a language with a subtag", () => {
  expect([partsOfVersion("fr-12"), partsOfVersion("pt-BR-1")]).toEqual([{ language: "fr", version: 12 }, { language: "pt-BR", version: 1 }]);
});

it("is recorded for one text, and withdrawn by whoever may, with a reason", () => {
  expect(addRecordingAction({ textVersion: "fr-3", part: "CARD" }, "Card")).toMatchObject({ input: { textVersion: "fr-3", part: "CARD" }, clientIds: ["recordingId"] });
  const [withdraw] = withdrawRecordingAction({ id: "a", permittedActions: ["WithdrawTextRecording"] }, codes, "Card");
  expect(withdraw).toMatchObject({ input: { recordingId: "a" }, destructive: true });
  expect(withdrawRecordingAction({ id: "a", permittedActions: [] }, codes, "Card")).toEqual([]);
});
