import { useTranslation } from "react-i18next";
import { recordingAddress, type Part, type PeopleTexts } from "@/connection/peopleTexts";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Failed } from "@/elements/Waiting";
import { PlayHere } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { RecordingsDocument } from "./documents";
import classes from "./recordings.module.css";
import { recordingOf } from "./texts";

/** What is heard instead of being read: recorded here, or with the texts themselves. */
export function ReadAloud({ texts, part }: { texts: PeopleTexts; part: Part }) {
  const { t } = useTranslation("recordings");
  const { language, number } = useFormats();
  const { data, failed, refresh } = useLiveQuery(RecordingsDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (!data) return null;
  const recording = recordingOf(data.recordings, texts, part);
  const shipped = recordingAddress(texts, part);
  const said = { language: language(texts.language), version: number(texts.version) };
  return (
    <div className={`${classes.aloud} on-screen`}>
      {recording && <PlayHere key={recording.id} id={recording.id} label={t("play", said)} />}
      {!recording && shipped && <audio controls src={shipped} aria-label={t("play", said)} />}
      {!recording && !shipped && <p>{t("notRecorded", said)}</p>}
    </div>
  );
}
