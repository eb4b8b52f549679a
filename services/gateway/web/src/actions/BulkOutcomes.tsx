import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import { isOpen, reportOf, type Item, type Sending } from "./bulk";
import { sentenceOf } from "./refusals";
import type { useBulk } from "./useBulk";
import classes from "./actions.module.css";

/** Somebody for whom it was not done, with the reason. */
export interface Missed {
  item: Item;
  reason: string;
}

interface Props {
  bulk: ReturnType<typeof useBulk>;
  leftOut: readonly Missed[];
  close: () => void;
}

/** How far it is, then what came of it: how many it was done for, and who not, with the reason. */
export function BulkOutcomes({ bulk: { sendings, sending, goOn, stop }, leftOut, close }: Props) {
  const { t } = useTranslation("actions");
  return (
    <div className={classes.form}>
      <Outcomes sendings={sendings} sending={sending} leftOut={leftOut} />
      <div className={classes.buttons}>
        {sending && (
          <Button variant="default" onClick={stop}>
            {t("bulk.stop")}
          </Button>
        )}
        {!sending && sendings.some(isOpen) && (
          <Button variant="default" onClick={goOn}>
            {t("bulk.again")}
          </Button>
        )}
        <Button onClick={close} disabled={sending}>
          {t("close")}
        </Button>
      </div>
    </div>
  );
}

function Outcomes({ sendings, sending, leftOut }: { sendings: Sending[]; sending: boolean; leftOut: readonly Missed[] }) {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const answered = sendings.filter(({ outcome }) => outcome !== null).length;
  const { done, refused, changed, unanswered } = reportOf(sendings);
  const hasFile = (id: string) => !sending && changed.some(({ item }) => item.id === id);
  const missed: Missed[] = [
    ...refused.map(({ item, outcome }) => ({ item, reason: outcome?.kind === "rejected" ? sentenceOf(t, outcome.refusal) : "" })),
    ...changed.map(({ item }) => ({ item, reason: t("conflict.title") })),
    ...unanswered.map(({ item }) => ({ item, reason: t("unanswered.title") })),
    ...leftOut,
    ...(sending ? [] : sendings.filter(({ outcome }) => outcome === null).map(({ item }) => ({ item, reason: t("bulk.notSent") }))),
  ];
  return (
    <>
      <progress className={classes.progress} max={Math.max(1, sendings.length)} value={answered} aria-label={t("bulk.progress")} />
      <p className={classes.about} role="status">
        {t(sending ? "bulk.sending" : "bulk.done", { done: number(sending ? answered : done), all: number(sendings.length) })}
      </p>
      {missed.length > 0 && (
        <dl className={classes.missed}>
          {missed.map(({ item: { id, name }, reason }) => (
            <div key={id}>
              <dt>
                {hasFile(id) ? (
                  <Link to="/people/$personId" params={{ personId: id }}>
                    <bdi>{name}</bdi>
                  </Link>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
