import type { Codes } from "@/actions/useCodes";
import { lists } from "@/i18n/codes";

/** Every code of a list, labelled by itself. */
export const codes: Codes = { label: (_, code) => code, options: (list) => lists[list].map((value) => ({ value, label: value })) };
