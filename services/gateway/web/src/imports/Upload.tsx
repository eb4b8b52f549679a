import { Button, FileButton, NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { useActiveCrises } from "@/actions/useChoices";
import { Callout } from "@/elements/Callout";
import { Icon } from "@/elements/Icon";
import { Panel } from "@/elements/Panel";
import { useSignedIn } from "@/session/SessionProvider";
import { address } from "@/session/session";
import { presetOf } from "@/actions/crisisOptions";
import { refusalOf } from "./refusals";
import { sendWorkbook, type Sent } from "./send";
import classes from "./imports.module.css";

const KINDS = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sends a workbook in; sending the same one twice changes nothing. */
export function Upload() {
  const { t } = useTranslation("imports");
  const { csrf } = useSignedIn();
  const navigate = useNavigate();
  const active = useActiveCrises();
  const [picked, setCrisisId] = useState<string | null>(null);
  const crisisId = picked ?? presetOf(active);
  const [chosen, setChosen] = useState<{ file: File; key: string } | null>(null);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Sent | null>(null);
  const [over, setOver] = useState(false);

  const choose = (file: File | null | undefined) => {
    setOutcome(null);
    setChosen(file ? { file, key: crypto.randomUUID() } : null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  const send = async () => {
    if (!chosen) return;
    setSending(true);
    const came = await sendWorkbook(chosen.file, crisisId, csrf, chosen.key);
    setSending(false);
    setOutcome(came);
    if (came.kind === "received") void navigate({ to: "/imports/$importId", params: { importId: came.importId } });
  };

  return (
    <Panel
      title={t("upload.title")}
      aside={
        <a href={address("imports/template.xlsx")} download className={classes.template}>
          <Icon name="imports" size={16} />
          {t("upload.template")}
        </a>
      }
    >
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={26} />
        <p>{chosen ? <bdi>{chosen.file.name}</bdi> : t("upload.drop")}</p>
        <div className={classes.choose}>
          <NativeSelect
            aria-label={t("upload.crisis")}
            data={[{ value: "", label: t("common:choose") }, ...active.map(({ value, label }) => ({ value, label }))]}
            value={crisisId}
            onChange={(event) => setCrisisId(event.currentTarget.value)}
          />
          <FileButton onChange={choose} accept={KINDS}>
            {(props) => (
              <Button variant="default" {...props}>
                {t("upload.choose")}
              </Button>
            )}
          </FileButton>
          <Button onClick={() => void send()} disabled={!chosen || !crisisId} loading={sending}>
            {t("upload.send")}
          </Button>
        </div>
      </div>
      {outcome?.kind === "refused" && (
        <Callout tone="brick" title={t("upload.refused")}>
          {refusalOf(t, outcome.code, outcome.message)}
        </Callout>
      )}
      {outcome?.kind === "unanswered" && <Callout tone="brick">{t("upload.unanswered")}</Callout>}
    </Panel>
  );
}
