import { Button, FileInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { fetchRefusals, sentenceOf } from "@/actions/refusals";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { useFormats } from "@/i18n/useFormats";
import { readCsv, textOf, type CsvProblem } from "./csv";
import { DirectoryDocument } from "./documents";
import { COLUMNS, knownBy, stage, type Entry, type Staged } from "./importing";
import classes from "./organisations.module.css";

type Answers = { entry: Entry; outcome: Outcome }[];

/** A list of organisations: read here, looked at, and then sent row by row. What is in the directory by the same code is put right. */
export function ImportPanel({ done }: { done: () => void }) {
  const { t } = useTranslation("organisations");
  const { number, commas } = useFormats();
  const [staged, setStaged] = useState<Staged | CsvProblem | null>(null);
  const [answers, setAnswers] = useState<Answers>([]);
  const { send, sending } = useEntry();
  const choose = async (file: File | null) => {
    setAnswers([]);
    setStaged(file && (await read(file)));
  };
  const start = async ({ entries }: Staged) => {
    await fetchRefusals();
    const came: Answers = [];
    for (const entry of entries) {
      came.push({ entry, outcome: await send(entry) });
      setAnswers([...came]);
    }
    done();
  };
  return (
    <details className={`${classes.importing} on-screen`}>
      <summary>{t("import.title")}</summary>
      <FileInput label={t("import.file")} description={t("import.columns", { columns: commas(Object.keys(COLUMNS)) })} accept=".csv,text/csv" clearable onChange={(file) => void choose(file)} />
      {typeof staged === "string" && <Callout tone="brick">{t(`import.${staged}`)}</Callout>}
      {staged && typeof staged === "object" && (
        <>
          <Seen staged={staged} />
          {staged.entries.length > 0 && (
            <Button size="xs" loading={sending} onClick={() => void start(staged)}>
              {t("import.send", { count: staged.entries.length, shown: number(staged.entries.length) })}
            </Button>
          )}
        </>
      )}
      <Sent answers={answers} />
    </details>
  );
}

async function read(file: File): Promise<Staged | CsvProblem> {
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === "tooLarge" || text === "notText") return text;
  const rows = readCsv(text);
  return typeof rows === "string" ? rows : stage(rows);
}

/** Registers what no code is known of, and corrects the rest, of the version it has now. */
function useEntry() {
  const client = useClient();
  const register = useAction("RegisterOrganisation");
  const correct = useAction("CorrectOrganisation");
  const send = async ({ code, input }: Entry): Promise<Outcome> => {
    const { data } = await client.query(DirectoryDocument, { search: code }, { requestPolicy: "network-only" }).toPromise();
    if (!data) return { kind: "unanswered", reference: null };
    const known = knownBy(data.organisations, code);
    if (known) return correct.send({ ...input, organisationId: known.id, version: known.version } as never);
    return register.send({ ...input, organisationId: crypto.randomUUID() } as never);
  };
  return { send, sending: register.sending || correct.sending };
}

/** What would not be sent, by line and column. */
function Seen({ staged }: { staged: Staged }) {
  const { t } = useTranslation("organisations");
  const { commas } = useFormats();
  return (
    <>
      {staged.missing.length > 0 && <Callout tone="brick">{t("import.missingColumns", { columns: commas(staged.missing) })}</Callout>}
      {staged.unread.length > 0 && <p>{t("import.unread", { columns: commas(staged.unread) })}</p>}
      <ul>
        {staged.problems.map(({ line, field, key }) => (
          <li key={line}>{t("import.line", { line, field, says: t(`import.${key}`) })}</li>
        ))}
      </ul>
    </>
  );
}

/** What came of each row that was sent; the file may be sent again as it is. */
function Sent({ answers }: { answers: Answers }) {
  const { t } = useTranslation("organisations");
  const { t: said } = useTranslation("actions");
  const { number } = useFormats();
  if (answers.length === 0) return null;
  const stands = ({ outcome }: Answers[number]) => isAccepted(outcome) || (outcome.kind === "rejected" && outcome.refusal.code === "nothing_corrected");
  const refused = answers.filter((one) => !stands(one));
  return (
    <div role="status">
      <p>{t("import.sent", { count: answers.length - refused.length, shown: number(answers.length - refused.length) })}</p>
      <ul>
        {refused.map(({ entry, outcome }) => (
          <li key={entry.line}>
            {t("import.line", {
              line: entry.line,
              field: outcome.kind === "rejected" ? (outcome.refusal.field ?? entry.code) : entry.code,
              says: outcome.kind === "rejected" ? sentenceOf(said, outcome.refusal) : t("import.again"),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
