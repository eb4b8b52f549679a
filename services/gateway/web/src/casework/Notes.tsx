import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { partsOf } from "@/actions/mentions";
import type { CaseFileFragment } from "@/generated/graphql";
import { FilesOf } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { answerActions } from "./actions";
import { threads, type Note } from "./threads";
import classes from "./casework.module.css";

/** What was noted, and beneath it what was answered. */
export function Notes({ file }: { file: CaseFileFragment }) {
  const { t } = useTranslation("casework");
  return (
    <section className={classes.block}>
      <h3>{t("notes.title")}</h3>
      <ul className={classes.notes}>
        {threads(file.notes).map(([first, ...answers]) => (
          <li key={first.id}>
            <Said note={first} />
            {answers.length > 0 && (
              <ul className={classes.notes} aria-label={t("notes.answers")}>
                {answers.map((answer) => (
                  <li key={answer.id}>
                    <Said note={answer} />
                  </li>
                ))}
              </ul>
            )}
            <Answer file={file} note={first} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ note }: { note: Note }) {
  const { t } = useTranslation("casework");
  const { moment } = useFormats();
  return (
    <>
      {note.text ? (
        <p dir="auto">
          {partsOf(note.text).map(({ words, id }, index) =>
            id ? (
              <b key={index}>
                <bdi>@{note.mentioned.find((one) => one.id === id)?.name ?? t("notes.somebody")}</bdi>
              </b>
            ) : (
              words
            ),
          )}
        </p>
      ) : (
        <p className={classes.quiet}>{t("notes.sealed")}</p>
      )}
      <small>
        {note.author && <bdi>{note.author.name}</bdi>} · {moment(note.addedAt)}
      </small>
      <FilesOf id={note.id} />
    </>
  );
}

function Answer({ file, note }: { file: CaseFileFragment; note: Note }) {
  const { moment } = useFormats();
  const said = [note.author?.name, moment(note.addedAt)].filter(Boolean).join(" · ");
  return <ActionButtons actions={answerActions(file, note.id, said)} />;
}
