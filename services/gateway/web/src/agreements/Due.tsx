import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { Failed } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { AgreementsChangedDocument, AgreementsDueDocument } from "./documents";
import classes from "./agreements.module.css";

/** What is due under agreements, first due first; nothing where nothing is. */
export function Due() {
  const { t } = useTranslation("agreements");
  const { day } = useFormats();
  const { data, failed, refresh } = useLiveQuery(AgreementsDueDocument, {});
  useLiveUpdates(AgreementsChangedDocument, {}, refresh);
  if (failed) return <Failed again={refresh} />;
  if (!data || data.agreementsDue.length === 0) return null;
  return (
    <Panel title={t("due.title")} flush>
      <ul className={classes.list}>
        {data.agreementsDue.map(({ id, kind, dueOn, overdue, agreement }) => (
          <li key={id}>
            <div>
              <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
                {t(`due.${kind}`)}
              </Link>
              <small>
                <bdi>{agreement.title}</bdi>
              </small>
            </div>
            <ExerciseMark of={agreement} />
            {overdue && <Chip tone="brick">{t("due.late")}</Chip>}
            <span className={classes.until}>{day(dueOn)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
