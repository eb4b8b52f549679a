import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePages } from "@/connection/usePages";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ImportsDocument } from "./documents";
import { importTone } from "./progress";
import { Upload } from "./Upload";
import classes from "./imports.module.css";

/** Workbooks that were sent in, newest first, and the place to send one. */
export function ImportsScreen() {
  const { t } = useTranslation("imports");
  const { viewer } = useViewing();
  const { moment, number } = useFormats();
  const { label } = useCodes();
  const pages = usePages(ImportsDocument, { first: 20 }, (data) => data.imports);
  return (
    <Screen title={t("title")} lead={t("lead")}>
      {viewer.permittedActions.includes("ReceiveWorkbook") && <Upload />}
      <Panel title={t("earlier")} flush>
        <ListState pages={pages}>
          <EmptyState title={t("none")} />
        </ListState>
        <ul className={classes.imports}>
          {pages.nodes.map((sent) => (
            <li key={sent.id}>
              <Link to="/imports/$importId" params={{ importId: sent.id }}>
                {t("received", { at: moment(sent.receivedAt) })}
              </Link>
              <span>
                {sent.crisis?.name} <ExerciseMark of={sent.crisis} />
              </span>
              <span className="numbers">{t("registered", { count: sent.registered, shown: number(sent.registered) })}</span>
              <Chip tone={importTone(sent.status)}>{label("importStatus", sent.status)}</Chip>
            </li>
          ))}
        </ul>
        <ListRest pages={pages} m="sm" />
      </Panel>
    </Screen>
  );
}
