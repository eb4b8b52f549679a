import { useTranslation } from "react-i18next";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { Code, type Feed } from "./KeyFacts";
import classes from "./partners.module.css";

/** What was told under grants that have ended, and until when it has to be gone: by the names the agency's records have. */
export function EndedSharings({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const { stamp, number } = useFormats();
  return (
    <Panel title={t("ended.title")}>
      <p className={classes.lead}>{t(feed.ended.length > 0 ? "ended.lead" : "ended.none")}</p>
      {feed.endedCount > feed.ended.length && <p>{t("ended.newest", { shown: number(feed.ended.length), all: number(feed.endedCount) })}</p>}
      <ul className={classes.lines}>
        {feed.ended.map(({ grantId, subject, exercise, endedAt, deleteBy }) => (
          <li key={grantId}>
            <Code>{subject}</Code> <ExerciseMark of={{ exercise }} />
            <small>
              {t("ended.grant")} <Code>{grantId}</Code>
            </small>
            <p>{t("ended.times", { ended: stamp(endedAt), by: stamp(deleteBy) })}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
