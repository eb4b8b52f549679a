import type { TFunction } from "i18next";
import { namedIn } from "@/actions/refusals";

/** Why a file was not taken, in the reader's language where the code is known: of files first, then of actions. */
export const refusalOf = (t: TFunction<"imports">, code: string, message: string): string =>
  t([`refusals.${code}`, `actions:refusals.${code}`], { defaultValue: message || code, ...namedIn(message) });
