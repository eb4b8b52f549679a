import { useTranslation } from "react-i18next";
import { Panel } from "@/elements/Panel";
import type { Terms } from "./documents";
import { useTermFacts } from "./facts";
import classes from "./agreements.module.css";

const PARTS = ["parties", "services", "costTerms", "procedure"] as const;
const TITLES = { parties: "parties", services: "services", costTerms: "costs", procedure: "procedure" } as const;

/** What another version says otherwise: before beside after, and which lists differ. */
export function Changes({ from, to }: { from: Terms; to: Terms }) {
  const { t } = useTranslation("agreements");
  const [before, after] = [useTermFacts(from), useTermFacts(to)];
  const changed = after.filter(({ value }, place) => value !== before[place]?.value);
  const parts = PARTS.filter((part) => JSON.stringify(from[part]) !== JSON.stringify(to[part]));
  return (
    <Panel title={t("changes", { from: from.number, to: to.number })}>
      {changed.length + parts.length === 0 && <p>{t("noChanges")}</p>}
      <dl className={classes.changes}>
        {changed.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <del>
                <bdi>{before.find((one) => one.name === name)?.value || t("notSaid")}</bdi>
              </del>{" "}
              <ins>
                <bdi>{value || t("notSaid")}</bdi>
              </ins>
            </dd>
          </div>
        ))}
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(TITLES[part])}</dt>
            <dd>{t("partChanged", { before: from[part].length, after: to[part].length })}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
