import { Button } from "@mantine/core";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Dialog } from "@/elements/Dialog";
import { useNotices } from "@/elements/Notices";
import { dropDraft, formClosed, formOpened, idsOf } from "@/session/drafts";
import { Afterwards } from "./Afterwards";
import { Consequences } from "./Consequences";
import { Fields } from "./Fields";
import { useSubject } from "./subject";
import { undoOf } from "./undo";
import { useAnswers } from "./useAnswers";
import { useUndo } from "./useUndo";
import { ActionOutcome } from "./ActionOutcome";
import { draftKey, newClientIds, inputOf, wordsOf, type Action } from "./action";
import classes from "./actions.module.css";

export interface Props {
  action: Action;
  close: () => void;
}

/** Asks what the command needs, sends it, and says plainly what came of it. */
export function ActionDialog({ action, close }: Props) {
  const { t } = useTranslation("actions");
  const { send, sending } = useAction(action.command);
  const { notify } = useNotices();
  const offerUndo = useUndo();
  const draft = draftKey(action);
  const answers = useAnswers(action.fields, {}, draft);
  useEffect(() => {
    formOpened(draft, action.input);
    return () => formClosed(draft);
  }, [draft, action.input]);
  const discard = () => {
    dropDraft(draft);
    close();
  };
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [agreed, setAgreed] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const subject = useSubject();
  const about = [...new Set([subject, action.about])].filter(Boolean).join(" · ");

  const attempt = async (version?: number) => {
    const ids = idsOf(draft, () => newClientIds(action.clientIds));
    // Until it is answered, whatever happens meanwhile, it is sent again under the same ids.
    answers.keep();
    const input = inputOf(action, ids, answers.collected());
    const sent = version === undefined ? input : { ...input, version };
    const came = await send(sent as never);
    if (isAccepted(came)) {
      const undo = undoOf(action, sent);
      notify(t(came.kind === "done" ? "recorded" : "pending"), undo ? offerUndo(undo) : undefined);
      discard();
    } else setOutcome(came.kind === "rejected" && answers.refuse(came.refusal) ? null : came);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const open = action.consequences?.some(({ key, agree }) => agree && !agreed.includes(key)) ?? false;
    setMissing(open);
    if (answers.check() && !open) void attempt();
  };

  return (
    <Dialog
      title={t(`${wordsOf(action)}.button`)}
      close={close}
      closeLabel={t("close")}
      readFirst={(action.consequences?.length ?? 0) > 0}
    >
      <form onSubmit={submit} noValidate className={classes.form}>
        <p className={classes.sentence}>{t(`${wordsOf(action)}.sentence`)}</p>
        {about && <p className={classes.about} data-about>{about}</p>}
        {action.change && <p className={classes.about}>{t("change", { ...action.change })}</p>}
        <Consequences consequences={action.consequences ?? []} agreed={agreed} agree={setAgreed} missing={missing} />
        <Fields answers={answers} />
        <Afterwards of={action.command} undoable={undoOf(action, action.input) !== null} />
        {outcome && <ActionOutcome outcome={outcome} again={attempt} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={discard}>
            {t("cancel")}
          </Button>
          <Button type="submit" loading={sending} color={action.destructive ? "brick" : "harbour"}>
            {t(`${wordsOf(action)}.button`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
