import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { isolated } from "@/elements/PersonName";
import { realFirst } from "@/elements/realFirst";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { RecordFiles } from "@/files";
import type { DonorListQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { DonorListDocument } from "./documents";
import { donorActions } from "./donorActions";
import classes from "./records.module.css";

type Donor = DonorListQuery["donors"][number];
type Change = Donor["changes"][number];

/** Whose money grants are paid from, and what each was called and given in before. */
export function Donors() {
  const { t } = useTranslation("records");
  const { data, failed, loading, refresh } = useLiveQuery(DonorListDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  if (data.donors.length === 0) return <EmptyState title={t("donors.none")}>{t("donors.noneSentence")}</EmptyState>;
  return (
    <Panel title={t("donors.title")}>
      <p className={classes.lead}>{t("donors.lead")}</p>
      <ul className={classes.donors}>
        {realFirst(data.donors, ({ exercise }) => exercise).map((donor) => (
          <Line key={donor.id} donor={donor} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ donor }: { donor: Donor }) {
  const { t } = useTranslation("records");
  const { day } = useFormats();
  return (
    <li>
      <div>
        <b>
          <bdi>{donor.name}</bdi>
        </b>
        <small>{t("donors.since", { currency: donor.currency, day: day(donor.registeredAt) })}</small>
        {donor.changes.length > 0 && <History changes={donor.changes} />}
      </div>
      <span className={classes.state}>
        <ExerciseMark of={donor} />
        {donor.endedAt && <Chip tone="amber">{t("donors.ended")}</Chip>}
      </span>
      <RecordFiles id={donor.id} of="donor" name={donor.name} />
      <ActionButtons actions={donorActions(donor)} />
    </li>
  );
}

function History({ changes }: { changes: Change[] }) {
  const { t } = useTranslation("records");
  const { number } = useFormats();
  return (
    <details className={classes.history}>
      <summary>{t("donors.changes", { count: changes.length, shown: number(changes.length) })}</summary>
      <ol>
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
    </details>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const { commas, stamp } = useFormats();
  return (
    <li>
      <WhatChanged change={change} />
      <small>{commas([change.changedBy && isolated(change.changedBy.name), isolated(stamp(change.changedAt))])}</small>
    </li>
  );
}

function WhatChanged({ change }: { change: Change }) {
  const { t } = useTranslation("records");
  const { commas } = useFormats();
  const { kind, name, nameBefore, currency, currencyBefore } = change;
  if (kind === "REGISTERED") return t("donors.kind.REGISTERED", { name: isolated(name ?? ""), currency });
  if (kind !== "CORRECTED") return t(`donors.kind.${kind}`);
  const pairs = [[nameBefore, name], [currencyBefore, currency]].filter(([before, after]) => before !== after);
  return commas(pairs.map(([before, after]) => t("donors.changed", { before: isolated(before ?? ""), after: isolated(after ?? "") })));
}
