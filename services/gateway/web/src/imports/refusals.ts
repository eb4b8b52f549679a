import type { TFunction } from "i18next";
import { namedIn } from "@/wishes/refusals";

/** Why a file was not taken, in the reader's language where the code is known: of files first, then of wishes. */
export const refusalOf = (t: TFunction<"imports">, code: string, message: string): string =>
  t([`refusals.${code}`, `wishes:refusals.${code}`], { defaultValue: message || code, ...namedIn(message) });
