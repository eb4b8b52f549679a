import type { TFunction } from "i18next";
import type { PersonFile } from "./documents";

const GONE = ["RELEASED", "NO_SHOW", "HANDED_OVER"];

/** What an erasure would cut off, by kind. */
export function openMatters(person: PersonFile): Record<string, number> {
  return {
    requests: person.requests.filter((request) => !request.withdrawnAt).length,
    cases: person.cases.filter((file) => file.status !== "CLOSED").length,
    seats: person.movements.filter((movement) => !GONE.includes(movement.status)).length,
    journeys: person.journeys.filter((journey) => !journey.closedAt).length,
    grants: person.sharing.filter((grant) => !grant.withdrawnAt).length,
  };
}

export function openMattersSentence(person: PersonFile, t: TFunction<"person">): string {
  const open = Object.entries(openMatters(person)).filter(([, count]) => count > 0);
  if (open.length === 0) return t("person:erasure.nothingOpen");
  return t("person:erasure.open", { matters: open.map(([kind, count]) => t(`person:erasure.matters.${kind}`, { count })).join(" · ") });
}
