import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import type { Command } from "@/connection/commands";
import { dropDraft } from "@/session/drafts";
import { useFormats } from "@/i18n/useFormats";
import { Afterwards } from "./Afterwards";
import { isOpen, isPossible, reportOf, type Item, type Sending } from "./bulk";
import { Fields } from "./Fields";
import { sentenceOf } from "./refusals";
import { useAnswers } from "./useAnswers";
import { useBulk } from "./useBulk";
import classes from "./actions.module.css";

export interface Props {
  command: Command;
  items: readonly Item[];
  /** Whom one answer leaves out, such as those whose gate was checked before. */
  without?: (item: Item, collected: Record<string, unknown>) => boolean;
  close: () => void;
}

/** Asks once what a command needs, sends it for everybody, and says for whom it was refused and why. */
export function BulkDialog({ command, items, without, close }: Props) {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const possible = items.filter(isPossible);
  const draft = `${command} for ${items.map(({ id }) => id).sort().join()}`;
  const answers = useAnswers(possible[0]?.action.fields ?? [], {}, draft);
  const discard = () => {
    dropDraft(draft);
    close();
  };
  const { sendings, sending, start, goOn, stop } = useBulk();
  const [leftOut, setLeftOut] = useState<Item[]>([]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (!answers.check()) return;
    const collected = answers.collected();
    const out = possible.filter((item) => without?.(item, collected));
    setLeftOut(out);
    void start(
      possible.filter((item) => !out.includes(item)),
      collected,
    ).then(() => dropDraft(draft));
  };
  const impossible = items.filter((item) => !isPossible(item));
  return (
    <Dialog title={t(`${command}.button`)} close={close} closeLabel={t("close")}>
      {sendings.length === 0 && leftOut.length === 0 ? (
        <form onSubmit={begin} noValidate className={classes.form}>
          <p className={classes.sentence}>{t("bulk.for", { figure: number(possible.length) })}</p>
          <Names of={possible} />
          {impossible.length > 0 && (
            <>
              <p className={classes.sentence}>{t("bulk.notFor", { figure: number(impossible.length) })}</p>
              <Names of={impossible} />
            </>
          )}
          {possible.length > 0 && <Fields answers={answers} />}
          <Afterwards of={command} />
          <div className={classes.buttons}>
            <Button variant="default" onClick={discard}>
              {t("cancel")}
            </Button>
            <Button type="submit" disabled={possible.length === 0}>
              {t("bulk.start", { figure: number(possible.length) })}
            </Button>
          </div>
        </form>
      ) : (
        <div className={classes.form}>
          <Outcomes sendings={sendings} sending={sending} leftOut={leftOut} />
          <div className={classes.buttons}>
            {sending && (
              <Button variant="default" onClick={stop}>
                {t("bulk.stop")}
              </Button>
            )}
            {!sending && sendings.some(isOpen) && (
              <Button variant="default" onClick={() => void goOn()}>
                {t("bulk.again")}
              </Button>
            )}
            <Button onClick={close} disabled={sending}>
              {t("close")}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

const Names = ({ of }: { of: readonly Item[] }) => (
  <ul className={classes.people}>
    {of.map(({ id, name, note }) => (
      <li key={id}>
        <bdi>{name}</bdi>
        {note && <> · {note}</>}
      </li>
    ))}
  </ul>
);

/** How far it is, then what came of it: how many it was done for, and who not, with the reason. */
function Outcomes({ sendings, sending, leftOut }: { sendings: Sending[]; sending: boolean; leftOut: Item[] }) {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const answered = sendings.filter(({ outcome }) => outcome !== null).length;
  const { done, refused, changed, unanswered } = reportOf(sendings);
  const hasFile = (id: string) => !sending && changed.some(({ item }) => item.id === id);
  const missed: [string, string, string][] = [
    ...refused.map(({ item, outcome }): [string, string, string] => [item.id, item.name, outcome?.kind === "rejected" ? sentenceOf(t, outcome.refusal) : ""]),
    ...changed.map(({ item }): [string, string, string] => [item.id, item.name, t("conflict.title")]),
    ...unanswered.map(({ item }): [string, string, string] => [item.id, item.name, t("unanswered.title")]),
    ...leftOut.map((item): [string, string, string] => [item.id, item.name, t("bulk.leftOut")]),
    ...(sending ? [] : sendings.filter(({ outcome }) => outcome === null).map(({ item }): [string, string, string] => [item.id, item.name, t("bulk.notSent")])),
  ];
  return (
    <>
      <progress className={classes.progress} max={Math.max(1, sendings.length)} value={answered} aria-label={t("bulk.progress")} />
      <p className={classes.about} role="status">
        {t(sending ? "bulk.sending" : "bulk.done", { done: number(sending ? answered : done), all: number(sendings.length) })}
      </p>
      {missed.length > 0 && (
        <dl className={classes.missed}>
          {missed.map(([id, name, reason]) => (
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
