import { useTranslation } from "react-i18next";
import { useNeedLabel } from "@/actions/useChoices";
import { Chip } from "@/elements/Chip";
import { Icon } from "@/elements/Icon";
import classes from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import type { PersonScreeningFragment } from "@/generated/graphql";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { endNeedAction } from "./actions";

/** Specific needs that hold now. A restricted need is shown as one, without saying which. */
export function NeedsPanel({ person }: { person: PersonScreeningFragment }) {
  const { t } = useTranslation("screening");
  const needs = person.needs.filter((need) => !need.endedAt);
  const label = useNeedLabel(needs.length === 0);
  const codes = useCodes();
  if (needs.length === 0) return null;
  return (
    <Panel title={t("needs.title")}>
      <ul className={classes.lines}>
        {needs.map((need) => (
          <li key={need.id}>
            {need.code ? (
              <Chip tone={need.restricted ? "plum" : "sky"}>
                {need.reportedStatus ? `${label(need.code)} · ${codes.label("protectionStatus", need.reportedStatus)}` : label(need.code)}
              </Chip>
            ) : (
              <Chip tone="plum" mark={<Icon name="lock" size={12} />}>
                {t("needs.restricted")}
              </Chip>
            )}
            <ActionButtons actions={endNeedAction(need, need.code ? label(need.code) : t("needs.restricted"))} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
