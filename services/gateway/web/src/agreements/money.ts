import type { Field } from "@/actions/fields";

/** In which prices and rates are agreed; any other may be recorded through the API. */
const AGREED_IN = ["EUR", "USD", "XOF", "XAF", "GBP", "CHF", "AED", "ETB", "LYD", "PHP", "TND", "EGP"] as const;

export const CURRENCIES: Record<string, string> = Object.fromEntries(AGREED_IN.map((code) => [code, code]));

export const currencyField = (): Field => ({
  kind: "choice",
  name: "currency",
  label: "agreedCurrency",
  options: AGREED_IN.map((code) => ({ value: code, label: code })),
});

/** The currency travels with the amount. */
export const priced = (name: string) => (answers: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== "currency" && (key !== name || answers.currency !== undefined)));
