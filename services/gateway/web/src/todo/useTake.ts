import { useTranslation } from "react-i18next";
import { fetchRefusals, sentenceOf } from "@/actions/refusals";
import { useViewing } from "@/connection/ViewerProvider";
import { isAccepted, useAction } from "@/connection/useAction";
import { useNotices } from "@/elements/Notices";
import { isolated, nameOf } from "@/elements/PersonName";
import type { QueueRowFragment } from "@/generated/graphql";
import { openCase } from "./openCase";

/** Takes a case that nobody has; one that somebody answers for is given over in its own file, by a form that says so. */
export function useTake(): (entry: QueueRowFragment) => Promise<void> {
  const { t } = useTranslation("todo");
  const { t: words } = useTranslation("actions");
  const { viewer } = useViewing();
  const { send } = useAction("AssignCase");
  const { notify } = useNotices();
  return async ({ person }) => {
    const file = openCase(person);
    const name = isolated(nameOf(person) ?? person.reference);
    if (viewer.role !== "CASEWORKER" || !file?.permittedActions.includes("AssignCase") || file.caseworker)
      return notify(t("notToTake", { name }));
    const outcome = await send({ caseId: file.id, version: file.version, caseworkerId: viewer.id });
    if (isAccepted(outcome)) notify(t("taken", { name }));
    else if (outcome.kind === "rejected") {
      await fetchRefusals();
      notify(sentenceOf(words, outcome.refusal));
    }
    else notify(t(outcome.kind === "conflict" ? "actions:conflict.title" : "actions:unanswered.title"));
  };
}
