import { Button } from "@mantine/core";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useWish, type Outcome } from "@/connection/useWish";
import { Dialog } from "@/elements/Dialog";
import { useNotices } from "@/elements/Notices";
import { Consequences } from "./Consequences";
import { dropDraft, formClosed, formOpened, idsOf } from "./drafts";
import { Fields } from "./Fields";
import { useSubject } from "./subject";
import { useAnswers } from "./useAnswers";
import { WishAnswer } from "./WishAnswer";
import { draftKey, freshIds, inputOf, type Wish } from "./wish";
import classes from "./wishes.module.css";

interface Props {
  wish: Wish;
  close: () => void;
}

/** Asks what the command needs, sends it, and says plainly what came of it. */
export function WishDialog({ wish, close }: Props) {
  const { t } = useTranslation("wishes");
  const { send, sending } = useWish<object, { input: object }>(wish.document as never);
  const { notify } = useNotices();
  const draft = draftKey(wish);
  const answers = useAnswers(wish.fields, {}, draft);
  useEffect(() => {
    formOpened(draft, wish.given);
    return () => formClosed(draft);
  }, [draft, wish.given]);
  const discard = () => {
    dropDraft(draft);
    close();
  };
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [agreed, setAgreed] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const subject = useSubject();
  const about = [subject, wish.about].filter(Boolean).join(" · ");
  const [ids] = useState(() => idsOf(draft, () => freshIds(wish.fresh)));

  const attempt = async (version?: number) => {
    const input = inputOf(wish, ids, answers.collected());
    const came = await send({ input: version === undefined ? input : { ...input, version } });
    if (came.kind === "done" || came.kind === "pending") {
      notify(t(came.kind === "done" ? "recorded" : "pending"));
      discard();
    } else setOutcome(came.kind === "rejected" && answers.refuse(came.refusal) ? null : came);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const open = wish.consequences?.some(({ key, agree }) => agree && !agreed.includes(key)) ?? false;
    setMissing(open);
    if (answers.check() && !open) void attempt();
  };

  return (
    <Dialog
      title={t(`${wish.command}.button`)}
      close={close}
      closeLabel={t("close")}
      readFirst={(wish.consequences?.length ?? 0) > 0}
    >
      <form onSubmit={submit} noValidate className={classes.form}>
        <p className={classes.sentence}>{t(`${wish.command}.sentence`)}</p>
        {about && <p className={classes.about}>{about}</p>}
        <Consequences consequences={wish.consequences ?? []} agreed={agreed} agree={setAgreed} missing={missing} />
        <Fields answers={answers} />
        {outcome && <WishAnswer outcome={outcome} again={attempt} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={discard}>
            {t("cancel")}
          </Button>
          <Button type="submit" loading={sending} color={wish.grave ? "brick" : "harbour"}>
            {t(`${wish.command}.button`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
