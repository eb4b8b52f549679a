import { Button, FileButton, Progress } from "@mantine/core";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { inputOf, draftKey, type Action } from "@/actions/action";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { Afterwards } from "@/actions/Afterwards";
import { Fields } from "@/actions/Fields";
import { sentenceOf } from "@/actions/refusals";
import { useAnswers } from "@/actions/useAnswers";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import { useNotices } from "@/elements/Notices";
import { dropDraft } from "@/session/drafts";
import { useSession, useSignedIn } from "@/session/SessionProvider";
import forms from "@/actions/actions.module.css";
import { Player } from "./Player";
import { Record } from "./Record";
import { shrunk } from "./shrink";
import { sizeIn } from "./size";
import { upload, type Sent } from "./upload";
import classes from "./files.module.css";

const SOUNDS = "audio/mpeg,audio/mp4,audio/ogg,audio/wav,audio/webm,.m4a,.opus";
const TAKEN = `image/jpeg,image/png,image/webp,application/pdf,${SOUNDS}`;
const PICTURES = "image/*";

/** A file as it will be sent; its id is its own, so that what has arrived of it is not sent again. */
interface Chosen {
  fileId: string;
  name: string;
  content: Blob;
}

type Unsent = Exclude<Sent, { kind: "sent" | "expired" | "abandoned" }>;

export interface Props {
  action: Action;
  close: () => void;
  /** Neither a picture nor a paper. */
  soundOnly?: boolean;
}

export const AttachSoundDialog = (props: Omit<Props, "soundOnly">) => <AttachDialog {...props} soundOnly />;

/** Chooses a file, takes a photograph or records what is said, brings it in part by part, and attaches it. */
export function AttachDialog({ action, close, soundOnly = false }: Props) {
  const { t } = useTranslation("files");
  const draft = draftKey(action);
  const answers = useAnswers(action.fields, {}, draft);
  const attaching = useAttaching(action);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [shrinking, setShrinking] = useState(false);
  const busy = attaching.busy || shrinking;
  const [missing, setMissing] = useState(false);
  const discard = () => {
    dropDraft(draft);
    close();
  };
  const choose = async (file: File | null) => {
    if (!file) return;
    setMissing(false);
    attaching.forget();
    setChosen(null);
    setShrinking(true);
    setChosen({ fileId: crypto.randomUUID(), name: file.name, content: await shrunk(file) });
    setShrinking(false);
  };
  const attempt = async () => {
    answers.keep();
    if (chosen && (await attaching.attach(chosen, answers.collected()))) discard();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === null);
    if (answers.check() && chosen) void attempt();
  };
  return (
    <Dialog title={t(`actions:${action.command}.button`)} close={close} closeLabel={t("actions:close")} readFirst>
      <form onSubmit={submit} noValidate className={forms.form}>
        <p className={forms.sentence}>{t(`actions:${action.command}.sentence`)}</p>
        <p className={forms.about} data-about>
          {action.about}
        </p>
        <Choose chosen={chosen} choose={(file) => void choose(file)} missing={missing} disabled={busy} soundOnly={soundOnly} />
        <Fields answers={answers} />
        {attaching.share !== null && <Progress value={attaching.share * 100} aria-label={t("progress")} />}
        <Afterwards of={action.command} />
        {attaching.sent && <NotSent sent={attaching.sent} again={() => void attempt()} />}
        {attaching.outcome && <ActionOutcome outcome={attaching.outcome} again={attempt} />}
        <div className={forms.buttons}>
          <Button variant="default" onClick={discard}>
            {t("actions:cancel")}
          </Button>
          <Button type="submit" loading={busy}>
            {t(`actions:${action.command}.button`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface Choosing {
  chosen: Chosen | null;
  choose: (file: File | null) => void;
  missing: boolean;
  disabled: boolean;
  soundOnly: boolean;
}

function Choose({ chosen, choose, missing, disabled, soundOnly }: Choosing) {
  const { t, i18n } = useTranslation("files");
  return (
    <div className={classes.choose}>
      <FileButton onChange={choose} accept={soundOnly ? SOUNDS : TAKEN} disabled={disabled}>
        {(props) => (
          <Button variant="default" disabled={disabled} leftSection={<Icon name="upload" size={16} />} {...props}>
            {t("choose")}
          </Button>
        )}
      </FileButton>
      {!soundOnly && (
        <FileButton onChange={choose} accept={PICTURES} capture="environment" disabled={disabled}>
          {(props) => (
            <Button variant="default" disabled={disabled} {...props}>
              {t("photograph")}
            </Button>
          )}
        </FileButton>
      )}
      <Record choose={choose} disabled={disabled} />
      {chosen && (
        <span className={classes.chosen} aria-live="polite">
          <bdi>{chosen.name}</bdi> · {sizeIn(i18n.language, chosen.content.size)}
        </span>
      )}
      {chosen?.content.type.startsWith("audio/") && <Player content={chosen.content} name={chosen.name} />}
      {missing && (
        <span className={classes.missing} role="alert">
          {t(soundOnly ? "missingSound" : "missing")}
        </span>
      )}
    </div>
  );
}

/** Why the bytes are not there; what arrived of them stays, and the next attempt goes on from it. */
function NotSent({ sent, again }: { sent: Unsent; again: () => void }) {
  const { t } = useTranslation("actions");
  if (sent.kind === "refused") return <Callout tone="brick">{sentenceOf(t, sent)}</Callout>;
  return (
    <Callout tone="amber" title={t("files:interrupted")}>
      <Button size="xs" variant="default" onClick={again}>
        {t("files:goOn")}
      </Button>
    </Callout>
  );
}

/** What is of nobody and of no record is a record of its own. */
const ofWhat = ({ input: { personId, recordId } }: Action, fileId: string) => (personId ? { personId: String(personId) } : { recordId: String(recordId ?? fileId) });

function useAttaching(action: Action) {
  const { t } = useTranslation("actions");
  const { csrf } = useSignedIn();
  const { expired } = useSession();
  const { notify } = useNotices();
  const { send, sending } = useAction(action.command);
  const [share, setShare] = useState<number | null>(null);
  const [sent, setSent] = useState<Unsent | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [leaving] = useState(() => new AbortController());
  useEffect(() => () => leaving.abort(), [leaving]);
  const forget = () => {
    setSent(null);
    setOutcome(null);
  };

  /** Whether it is attached. */
  const attach = async ({ fileId, content }: Chosen, answers: Record<string, unknown>): Promise<boolean> => {
    forget();
    setShare(0);
    const came = await upload({ fileId, of: ofWhat(action, fileId), content }, { csrf, progress: setShare, leaving: leaving.signal });
    setShare(null);
    if (came.kind === "expired") expired();
    else if (came.kind !== "sent" && came.kind !== "abandoned") setSent(came);
    if (came.kind !== "sent") return false;
    const answer = await send(inputOf(action, Object.fromEntries((action.clientIds ?? []).map((name) => [name, fileId])), answers) as never);
    if (!isAccepted(answer)) setOutcome(answer);
    else notify(t(answer.kind === "done" ? "recorded" : "pending"));
    return isAccepted(answer);
  };
  return { attach, forget, share, sent, outcome, busy: sending || share !== null };
}
