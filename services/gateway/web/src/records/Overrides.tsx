import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import { usePages } from "@/connection/usePages";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { Reference } from "@/elements/PersonName";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { OverridesQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { overrideDecisions } from "@/overrides";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { OverridesDocument } from "./documents";
import classes from "./records.module.css";

/** Sharing after a withdrawal: what waits for a second person, what was approved, until when. */
export function Overrides() {
  const { t } = useTranslation("records");
  const pages = usePages(OverridesDocument, { first: 50 }, (data) => data.sharingOverrides);
  if (pages.failed || pages.nodes.length === 0)
    return (
      <ListState pages={pages}>
        <EmptyState title={t("overrides.none")}>{t("overrides.noneSentence")}</EmptyState>
      </ListState>
    );
  return (
    <Panel title={t("overrides.title")} flush>
      <ul className={classes.parked}>
        {pages.nodes.map((override) => (
          <Line key={override.id} override={override} />
        ))}
      </ul>
      <ListRest pages={pages} m="sm" />
    </Panel>
  );
}

type Override = OverridesQuery["sharingOverrides"]["edges"][number]["node"];

function Line({ override }: { override: Override }) {
  const { t } = useTranslation("records");
  const codes = useCodes();
  const { day, commas } = useFormats();
  const agency = override.agency?.name ?? t("overrides.unknownAgency");
  return (
    <li>
      <div>
        <Link to="/people/$personId" params={{ personId: override.person.id }}>
          <Reference of={override.person.reference} />
        </Link>
        <ExerciseMark of={override.person} />
        <small>
          {agency} · {codes.label("purpose", override.purpose)}: {commas(override.classes.map((name) => codes.label("fieldClass", name)))}
        </small>
        <small>
          {codes.label("legalBasis", override.legalBasis)} · {codes.label("overrideGround", override.ground.toUpperCase())} ·{" "}
          {t("common:until", { day: day(override.validUntil) })}
        </small>
        <small>
          {override.requestedBy && t("overrides.asked", { name: override.requestedBy.name })}
          {override.decidedBy && <> · {t(override.declineReason ? "overrides.declined" : "overrides.approved", { name: override.decidedBy.name })}</>}
        </small>
        {!override.decidedAt && (
          <RowClock exercise={override.person.exerciseClock}>
            <DueTime at={override.dueAt} />
          </RowClock>
        )}
      </div>
      <ActionButtons actions={overrideDecisions(override, codes, `${override.person.reference} · ${agency} · ${t("common:until", { day: day(override.validUntil) })}`)} />
    </li>
  );
}
