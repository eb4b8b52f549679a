import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { Failed, Loading } from "@/elements/Waiting";
import type { DeadlinesQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { deadlineActions } from "./actions";
import classes from "./deadlines.module.css";
import { DeadlinesDocument } from "./documents";

type Rule = DeadlinesQuery["deadlineRules"][number];
type Changed = DeadlinesQuery["deadlines"][number];
type Change = Changed["changes"][number];

/** Every deadline, what it is now, and what it was before. */
export function DeadlineList() {
  const { t } = useTranslation("deadlines");
  const { data, failed, loading, refresh } = useLiveQuery(DeadlinesDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  return (
    <Panel title={t("title")}>
      <p className={classes.lead}>{t("lead")}</p>
      <ul className={classes.deadlines}>
        {data.deadlineRules.map((rule) => (
          <Line key={rule.id} rule={rule} changed={data.deadlines.find(({ id }) => id === rule.id)} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ rule, changed }: { rule: Rule; changed: Changed | undefined }) {
  const { t } = useTranslation("deadlines");
  const codes = useCodes();
  const last = useLasting(rule);
  return (
    <li>
      <div>
        <b>{codes.label("deadline", rule.code)}</b>
        <small>{t("bounds", { usual: last(rule.usual), least: last(rule.least), most: last(rule.most) })}</small>
        {changed && <History rule={rule} changes={changed.changes} />}
      </div>
      <span className={classes.now}>
        <b className="numbers">{last(changed?.amount ?? rule.usual)}</b>
        {changed && changed.amount !== rule.usual && <Chip tone="amber">{t("changed")}</Chip>}
      </span>
      <ActionButtons actions={deadlineActions(rule, changed?.version ?? 0, codes, t(`unit.${rule.unit}`))} />
    </li>
  );
}

function History({ rule, changes }: { rule: Rule; changes: Change[] }) {
  const { t } = useTranslation("deadlines");
  const { number } = useFormats();
  return (
    <details className={classes.history}>
      <summary>{t("changes", { count: changes.length, shown: number(changes.length) })}</summary>
      <ol>
        {changes.map((change) => (
          <ChangeLine key={change.id} rule={rule} change={change} />
        ))}
      </ol>
    </details>
  );
}

function ChangeLine({ rule, change }: { rule: Rule; change: Change }) {
  const { t } = useTranslation("deadlines");
  const { label } = useCodes();
  const { commas, stamp } = useFormats();
  const last = useLasting(rule);
  return (
    <li>
      {t("change", { before: last(change.amountBefore), after: last(change.amount) })}
      <small>{commas([label("deadlineReason", change.reason), change.changedBy?.name, stamp(change.changedAt)])}</small>
    </li>
  );
}

const DAY = 24;

/** So many of a deadline's hours or days, in the words of the language; whole days of hours beside them. */
function useLasting({ unit }: Rule) {
  const { units } = useFormats();
  return (amount: number) => {
    if (unit === "DAYS") return units(amount, "day");
    const hours = units(amount, "hour");
    return amount > DAY && amount % DAY === 0 ? `${hours} (${units(amount / DAY, "day")})` : hours;
  };
}
