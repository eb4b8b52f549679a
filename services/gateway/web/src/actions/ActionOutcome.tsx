import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { sentenceOf } from "./refusals";

/** Why an action was not done, and what can be tried: apply it to the version that is current now, or send it again. */
export function ActionOutcome({ outcome, again }: { outcome: Outcome; again: (version?: number) => Promise<void> }) {
  const { t } = useTranslation("actions");
  switch (outcome.kind) {
    case "rejected":
      return <Callout tone="brick">{sentenceOf(t, outcome.refusal)}</Callout>;
    case "conflict":
      return (
        <Callout tone="amber" title={t("conflict.title")}>
          <p>{t("conflict.sentence")}</p>
          {outcome.version !== null && (
            <Button size="xs" variant="default" onClick={() => void again(outcome.version ?? undefined)}>
              {t("conflict.again")}
            </Button>
          )}
        </Callout>
      );
    case "unanswered":
      return (
        <Callout tone="brick" title={t("unanswered.title")}>
          <p>{t("unanswered.sentence")}</p>
          {outcome.reference && <p>{t("unanswered.reference", { reference: outcome.reference })}</p>}
          <Button size="xs" variant="default" onClick={() => void again()}>
            {t("unanswered.again")}
          </Button>
        </Callout>
      );
    default:
      return null;
  }
}
