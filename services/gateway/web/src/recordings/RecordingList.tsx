import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { usePeopleTexts, type PeopleTexts } from "@/connection/peopleTexts";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Icon } from "@/elements/Icon";
import lines from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { AttachSound, PlayHere } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { addRecordingAction, withdrawRecordingAction } from "./actions";
import { RecordingsDocument, type Recording } from "./documents";
import classes from "./recordings.module.css";
import { outdated, PARTS, partsOfVersion, recordingOf, versionOf } from "./texts";

type OfText = Pick<Recording, "textVersion" | "part">;

/** Each language's texts as they are now, part by part; recordings of earlier versions at the end. */
export function RecordingList() {
  const { t } = useTranslation("recordings");
  const written = usePeopleTexts();
  const { data, failed, loading, refresh } = useLiveQuery(RecordingsDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  if (written.length === 0) return <EmptyState title={t("noTexts")} />;
  const earlier = outdated(data.recordings, written);
  return (
    <Panel title={t("title")}>
      <p className={classes.lead}>{t("lead")}</p>
      {written.map((texts) => (
        <Texts key={texts.language} texts={texts} recordings={data.recordings} />
      ))}
      {earlier.length > 0 && (
        <section className={classes.texts}>
          <h3>{t("earlier")}</h3>
          <ul className={lines.lines}>
            {earlier.map((one) => (
              <Line key={one.id} of={one} recording={one} earlier />
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

function Texts({ texts, recordings }: { texts: PeopleTexts; recordings: readonly Recording[] }) {
  const nameOf = useNameOfText();
  const textVersion = versionOf(texts);
  return (
    <section className={classes.texts}>
      <h3>{nameOf(textVersion)}</h3>
      <ul className={lines.lines}>
        {PARTS.map((part) => (
          <Line key={part} of={{ textVersion, part }} recording={recordingOf(recordings, texts, part)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ of, recording, earlier = false }: { of: OfText; recording: Recording | undefined; earlier?: boolean }) {
  const { t } = useTranslation("recordings");
  const codes = useCodes();
  const nameOf = useNameOfText();
  const { day } = useFormats();
  const part = codes.label("textPart", of.part);
  const about = `${part} · ${nameOf(of.textVersion)}`;
  return (
    <li>
      <div>
        <b>{earlier ? about : part}</b>
        <small>{recording ? t("since", { day: day(recording.recordedAt) }) : t("none")}</small>
      </div>
      <div className={classes.does}>
        {recording && <PlayHere key={recording.id} id={recording.id} label={t("listen")} name={about} />}
        {recording ? <ActionButtons actions={withdrawRecordingAction(recording, codes, about)} /> : <RecordButton of={of} about={about} />}
      </div>
    </li>
  );
}

function RecordButton({ of, about }: { of: OfText; about: string }) {
  const { t } = useTranslation("actions");
  const { viewer } = useViewing();
  const [open, setOpen] = useState(false);
  if (!viewer.permittedActions.includes("AddTextRecording")) return null;
  return (
    <>
      <Button size="xs" variant="default" data-command="AddTextRecording" leftSection={<Icon name="upload" size={16} />} onClick={() => setOpen(true)} aria-label={`${t("AddTextRecording.button")}: ${about}`}>
        {t("AddTextRecording.button")}
      </Button>
      {open && <AttachSound action={addRecordingAction(of, about)} close={() => setOpen(false)} />}
    </>
  );
}

/** As "French, version 3". */
function useNameOfText() {
  const { t } = useTranslation("recordings");
  const { language, number } = useFormats();
  return (textVersion: string): string => {
    const { language: tag, version } = partsOfVersion(textVersion);
    return t("text", { language: language(tag), version: number(version) });
  };
}
