import type { TFunction } from "i18next";
import type { Refusal } from "@/connection/useWish";

/** The refusal in the reader's language where its code is known, else as the service said it. */
export const sentenceOf = (t: TFunction<"wishes">, refusal: Refusal): string =>
  t(`refusals.${refusal.code}`, { defaultValue: refusal.message });
