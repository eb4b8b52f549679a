import { useTranslation } from "react-i18next";

type Time = string | null | undefined;

/** Of a person, what may still be under way. */
export interface Matters {
  requests: { withdrawnAt?: Time }[];
  cases: { status: string }[];
  movements: { status: string }[];
  journeys: { closedAt?: Time }[];
  sharing: { withdrawnAt?: Time }[];
}

const GONE = ["RELEASED", "NO_SHOW", "HANDED_OVER"];

/** What an erasure would cut off, by kind. */
const openMatters = (person: Matters): Record<string, number> => ({
  requests: person.requests.filter((request) => !request.withdrawnAt).length,
  cases: person.cases.filter((file) => file.status !== "CLOSED").length,
  seats: person.movements.filter((movement) => !GONE.includes(movement.status)).length,
  journeys: person.journeys.filter((journey) => !journey.closedAt).length,
  grants: person.sharing.filter((grant) => !grant.withdrawnAt).length,
});

/** The same in a sentence. */
export function useOpenMatters(person: Matters): string {
  const { t } = useTranslation("erasure");
  const open = Object.entries(openMatters(person)).filter(([, count]) => count > 0);
  if (open.length === 0) return t("nothingOpen");
  return t("open", { matters: open.map(([kind, count]) => t(`matters.${kind}`, { count })).join(" · ") });
}
