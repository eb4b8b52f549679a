import { Progress } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { EMPTY_PAGE, usePages } from "@/connection/usePages";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import type { ImportCardFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { namedIn } from "@/actions/refusals";
import { useCodes } from "@/actions/useCodes";
import { Doubles } from "./Doubles";
import { ImportChangedDocument, ImportDocument, ProblemsDocument } from "./documents";
import { importTone, progressOf } from "./progress";
import { refusalOf } from "./refusals";
import { Unread } from "./Unread";
import classes from "./imports.module.css";

/** How far one workbook has come, live, and every row that was not taken. */
export function ImportScreen() {
  const { importId } = useParams({ from: "/imports/$importId" });
  const { t } = useTranslation("imports");
  const { moment } = useFormats();
  const { label } = useCodes();
  const { data, failed, loading, refresh } = useLiveQuery(ImportDocument, { id: importId });
  useLiveUpdates(ImportChangedDocument, { id: importId }, refresh);
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  if (!data?.import) return <EmptyState title={t("unknown")} />;
  const sent = data.import;
  return (
    <Screen
      title={t("received", { at: moment(sent.receivedAt) })}
      lead={sent.crisis?.name}
      aside={<Chip tone={importTone(sent.status)}>{label("importStatus", sent.status)}</Chip>}
    >
      {sent.status === "REFUSED" && (
        <Callout tone="brick" title={t("refusedWhole")}>
          {refusalOf(t, sent.refusalCode ?? "", sent.refusalReason ?? "")}
        </Callout>
      )}
      <Counts sent={sent} />
      <Unread importId={importId} />
      <Doubles importId={importId} />
      <Problems importId={importId} bad={sent.bad ?? 0} />
      <Link to="/imports" className="on-screen">
        {t("back")}
      </Link>
    </Screen>
  );
}

function Counts({ sent }: { sent: ImportCardFragment }) {
  const { t } = useTranslation("imports");
  const { number } = useFormats();
  const counts = [
    ["rows", sent.rows],
    ["registeredCount", sent.registered],
    ["unchanged", sent.unchanged],
    ["bad", sent.bad],
  ] as const;
  return (
    <Panel title={t("progress")}>
      <Progress value={progressOf(sent)} aria-label={t("progress")} size="md" className={classes.bar} />
      <dl className={classes.counts} aria-live="polite">
        {counts.map(([name, count]) => (
          <div key={name} data-bad={(name === "bad" && count ? true : undefined)}>
            <dt>{t(`counts.${name}`)}</dt>
            <dd className="numbers">{count === null || count === undefined ? "–" : number(count)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Problems({ importId, bad }: { importId: string; bad: number }) {
  const { t } = useTranslation("imports");
  const { number } = useFormats();
  const pages = usePages(ProblemsDocument, { id: importId, first: 100 }, (data) => data.import?.problems ?? EMPTY_PAGE);
  useLiveUpdates(ImportChangedDocument, { id: importId }, pages.refresh);
  if (pages.nodes.length === 0) return bad === 0 ? null : <Loading />;
  return (
    <Panel title={t("problems.title")} aside={<span className={classes.quiet}>{t("problems.never")}</span>} flush>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t("problems.title")}>
        <table className={classes.problems}>
          <thead>
            <tr>
              {["sheet", "row", "column", "reason"].map((head) => (
                <th key={head} scope="col">
                  {t(`problems.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.nodes.map((problem) => (
              <tr key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.code}`}>
                <td>
                  <bdi>{problem.sheet}</bdi>
                </td>
                <td className="numbers">{number(problem.row)}</td>
                <td>
                  <bdi>{problem.column}</bdi>
                </td>
                <td dir="auto">{t(`reasons.${problem.code}`, { defaultValue: problem.reason, ...namedIn(problem.reason) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ListRest pages={pages} label={t("problems.more")} m="sm" />
    </Panel>
  );
}
