import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Codes } from "@/actions/useCodes";
import type { Recording } from "./documents";

const REASONS = ["WRONG_TEXT", "MISREAD", "HARD_TO_HEAR", "REPLACED", "NOT_NEEDED"];

type OfText = Pick<Recording, "textVersion" | "part">;

/** Its form takes the sound beside it (`files/AttachDialog.tsx`); `recordingId` is of the bytes. */
export const addRecordingAction = ({ textVersion, part }: OfText, about: string): Action =>
  action("AddTextRecording", { fields: [], input: { textVersion, part }, clientIds: ["recordingId"], about });

export const withdrawRecordingAction = ({ id, permittedActions }: Pick<Recording, "id" | "permittedActions">, codes: Codes, about: string): Action[] =>
  permitted(
    [
      action("WithdrawTextRecording", {
        fields: [{ kind: "choice", name: "reason", options: codeOptions(codes, "recordingWithdrawal", REASONS), required: true }],
        input: { recordingId: id },
        about,
        destructive: true,
      }),
    ],
    permittedActions,
  );
