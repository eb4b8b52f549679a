import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/elements/Dialog";
import { Failed, Loading } from "@/elements/Waiting";
import { dropDraft } from "@/session/drafts";
import { useDraft } from "@/session/useDraft";
import { wordOf, type Address } from "./address";
import { viewOf, type View } from "./savedViews";
import type { Outcome, SavedViews } from "./useSavedViews";
import classes from "./todo.module.css";

export interface Props {
  address: Address;
  saved: SavedViews;
  words: (address: Address) => string;
  close: () => void;
}

const DRAFT = "names of views";
const LONGEST = 60;
const NOTHING: Record<string, string> = {};

/** What is saved, by name: the view that is looked at, and the others, renamed and removed. */
export function ViewsDialog({ address, saved, words, close }: Props) {
  const { t } = useTranslation("todo");
  const { value: typed, latest, keep } = useDraft<Record<string, string>>(DRAFT, (before) => before ?? NOTHING);
  const views = saved.views ?? [];
  const fresh: View = { id: wordOf(address), name: "", address };
  const type = (id: string, name: string | undefined) => {
    const { [id]: _, ...others } = latest.current;
    keep(name === undefined ? others : { ...others, [id]: name });
  };
  const line = (view: View) => ({ view, words: words(view.address), name: typed[view.id] ?? view.name, type: (name: string | undefined) => type(view.id, name) });
  const leave = () => {
    dropDraft(DRAFT);
    close();
  };
  return (
    <Dialog title={t("views.title")} close={close} closeLabel={t("common:close")}>
      <div className={classes.views}>
        <p className={classes.quiet}>{t("named.lead")}</p>
        {saved.failed && <Failed again={saved.again} />}
        {!saved.failed && saved.views === null && <Loading />}
        {saved.views && !viewOf(views, address) && (
          <Named {...line(fresh)} button={t("named.save")} save={(name) => saved.save({ id: crypto.randomUUID(), name, address })} />
        )}
        {views.map((view) => (
          <Named key={view.id} {...line(view)} button={t("named.rename")} save={(name) => saved.save({ ...view, name })} remove={() => saved.remove(view.id)} />
        ))}
        <div className={classes.viewButtons}>
          <Button variant="default" onClick={leave}>
            {t("common:close")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface NamedProps {
  view: View;
  words: string;
  name: string;
  /** Undefined: what was typed is saved. */
  type: (name: string | undefined) => void;
  button: string;
  save: (name: string) => Promise<Outcome>;
  remove?: () => Promise<Outcome>;
}

/** One view: its name to type, and below it to where it leads. */
function Named({ view, words, name, type, button, save, remove }: NamedProps) {
  const { t } = useTranslation("todo");
  const [outcome, setOutcome] = useState<Outcome | "waiting">("done");
  const send = async (sent: Promise<Outcome>) => {
    setOutcome("waiting");
    const came = await sent;
    setOutcome(came);
    if (came === "done") type(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(save(name.trim()));
  };
  const problems = { done: null, waiting: null, failed: t("named.failed"), tooMany: t("actions:refusals.too_many_views") };
  return (
    <form onSubmit={submit} className={classes.view} noValidate>
      <TextInput
        label={t("named.name")}
        description={words}
        autoComplete="off"
        maxLength={LONGEST}
        value={name}
        // What is typed while it is on its way would be gone with the answer.
        readOnly={outcome === "waiting"}
        error={problems[outcome]}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={outcome === "waiting" || (remove !== undefined && name.trim() === view.name)}>
        {button}
      </Button>
      {remove && (
        <Button variant="subtle" disabled={outcome === "waiting"} onClick={() => void send(remove())}>
          {t("named.remove")}
        </Button>
      )}
    </form>
  );
}
