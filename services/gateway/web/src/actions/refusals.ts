import i18next, { type TFunction } from "i18next";
import type { Refusal } from "@/connection/useAction";
import { countriesIn } from "@/i18n/countries";
import { fetchMessages } from "@/i18n";
import { formats } from "@/i18n/formats";
import type { Problem } from "./fields";

/** The numbers in a service's words, as `n0`, `n1`: a limit is said in the reader's language with its figure. */
export const numbersIn = (words: string): Record<string, string> =>
  Object.fromEntries([...words.matchAll(/\d+/g)].map(([digits], index) => [`n${index}`, digits]));

/** What a service's words name, for the reader's own: figures, and a country's code with what it has become. */
export const namedIn = (words: string): Record<string, string> => ({
  ...numbersIn(words),
  ...countriesIn(words, formats(i18next.language ?? "en")),
});

/** Where no form was opened before, the words of refusals are not here yet; without them the service's own are read. */
export const fetchRefusals = (fetch = () => fetchMessages("forms")): Promise<void> => fetch().catch(() => undefined);

/** The refusal in the reader's language where its code is known, else as the service said it. */
export const sentenceOf = (t: TFunction<"actions">, refusal: Pick<Refusal, "code" | "message" | "least" | "most">): string =>
  t(`refusals.${refusal.code}`, { defaultValue: refusal.message, ...namedIn(refusal.message), least: refusal.least, most: refusal.most });

/** What stands beside a field, worked out when it is shown: it follows the reader into another language. */
export const sentenceBeside = (t: TFunction<"actions">, problem: Problem | Refusal): string =>
  "code" in problem ? sentenceOf(t, problem) : t(`problems.${problem.key}`, problem.figures ?? {});
