import { Button } from "@mantine/core";
import { useMemo, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import type { Command } from "@/connection/commands";
import { useFormats } from "@/i18n/useFormats";
import { dropDraft, idsOf } from "@/session/drafts";
import { wordsOf, type Consequence } from "./action";
import { Afterwards } from "./Afterwards";
import { BulkOutcomes } from "./BulkOutcomes";
import { BulkPeople } from "./BulkPeople";
import { consequencesOf, isPossible, newSendingIds, type Item } from "./bulk";
import { Consequences } from "./Consequences";
import { Fields } from "./Fields";
import type { Values } from "./fields";
import { useAnswers } from "./useAnswers";
import { useBulk } from "./useBulk";
import classes from "./actions.module.css";

export interface Props {
  command: Command;
  items: readonly Item[];
  /** What it is about beside the people, where the form does not ask for it: the same people may be asked about another. */
  scope?: string;
  /** Whom one answer leaves out, such as those whose gate was checked before. */
  without?: (item: Item, collected: Record<string, unknown>) => boolean;
  /** They belong together: each may be left out on purpose, and stays named; this says what that does to them. */
  together?: (chosen: readonly Item[], others: readonly Item[], values: Values) => Consequence[];
  /** They only share a list: whoever sends it says for whom, and nobody is chosen before. */
  choosing?: boolean;
  close: () => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Asks once what a command needs, sends it for everybody, and says for whom it was refused and why. */
export function BulkDialog({ command, items, scope, without, together, choosing = false, close }: Props) {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const possible = items.filter(isPossible);
  const impossible = items.filter((item) => !isPossible(item));
  const draft = `${scope ? `${command} ${scope}` : command} for ${items.map(({ id }) => id).sort().join()}`;
  const answers = useAnswers(possible[0]?.action.fields ?? [], {}, draft, useMemo(() => items.map(({ id, personId = id }) => personId), [items]));
  const discard = () => {
    dropDraft(draft);
    close();
  };
  const bulk = useBulk(() => dropDraft(draft));
  const [onPurpose, setOnPurpose] = useState<ReadonlySet<string>>(() => (choosing ? new Set(possible.map(({ id }) => id)) : NOBODY));
  const [leftOut, setLeftOut] = useState<Item[]>([]);
  const [agreed, setAgreed] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const chosen = possible.filter(({ id }) => !onPurpose.has(id));
  const others = items.filter((item) => !chosen.some(({ id }) => id === item.id));
  const consequences = together ? together(chosen, others, answers.values) : consequencesOf(chosen);
  // A yes is for those who were listed, on what was asked then.
  const listed = JSON.stringify(consequences);
  const [asked, setAsked] = useState(listed);
  if (asked !== listed) {
    setAsked(listed);
    setAgreed([]);
  }

  const begin = (event: FormEvent) => {
    event.preventDefault();
    const open = consequences.some(({ key, agree }) => agree && !agreed.includes(key));
    setMissing(open);
    if (!answers.check() || open) return;
    const collected = answers.collected();
    const out = chosen.filter((item) => without?.(item, collected));
    setLeftOut(out);
    const sent = chosen.filter((item) => !out.includes(item));
    bulk.start(sent, collected, idsOf(draft, newSendingIds));
    answers.keep();
  };
  const absent = (item: Item) => ({ item, reason: item.reason ?? t(!onPurpose.has(item.id) ? "bulk.notPossible" : choosing ? "bulk.notChosen" : "bulk.onPurpose") });
  const isAsking = bulk.sendings.length === 0 && leftOut.length === 0;
  return (
    <Dialog title={t(`${possible[0] ? wordsOf(possible[0].action) : command}.button`)} close={close} closeLabel={t("close")} readFirst={consequences.length > 0}>
      {isAsking ? (
        <form onSubmit={begin} noValidate className={classes.form}>
          <BulkPeople possible={possible} impossible={impossible} leftOut={onPurpose} leaveOut={together || choosing ? setOnPurpose : null} />
          {possible.length > 0 && <Fields answers={answers} />}
          <Consequences consequences={consequences} agreed={agreed} agree={setAgreed} missing={missing} />
          <Afterwards of={command} />
          <div className={classes.buttons}>
            <Button variant="default" onClick={discard}>
              {t("cancel")}
            </Button>
            <Button type="submit" disabled={chosen.length === 0}>
              {t("bulk.start", { figure: number(chosen.length) })}
            </Button>
          </div>
        </form>
      ) : (
        <BulkOutcomes
          bulk={bulk}
          leftOut={[...leftOut.map((item) => ({ item, reason: t("bulk.leftOut") })), ...(together || choosing ? others.map(absent) : [])]}
          close={close}
        />
      )}
    </Dialog>
  );
}
