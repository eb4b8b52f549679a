import { useTranslation } from "react-i18next";
import { DueTime } from "@/elements/DueTime";
import type { PersonOverridesFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { SecondDecision } from "@/actions/SecondDecision";
import { overrideDecisions } from "./actions";

type Override = PersonOverridesFragment["sharingOverrides"][number];

export function OverrideLine({ override, person }: { override: Override; person: Pick<PersonOverridesFragment, "reference"> }) {
  const { t } = useTranslation("overrides");
  const codes = useCodes();
  const { day, commas } = useFormats();
  const agency = override.agency?.name ?? t("common:unknownAgency");
  const about = `${person.reference} · ${agency} · ${t("common:until", { day: day(override.validUntil) })}`;
  return (
    <li data-ended={override.decidedAt ? true : undefined}>
      <div>
        <b>{t("title", { agency })}</b>
        <small>
          {codes.label("purpose", override.purpose)}: {commas(override.classes.map((name) => codes.label("fieldClass", name)))} ·{" "}
          {codes.label("legalBasis", override.legalBasis)} · {codes.label("overrideGround", override.ground.toUpperCase())} ·{" "}
          {t("common:until", { day: day(override.validUntil) })}
          {override.requestedBy && <> · {t("actions:secondPerson.asked", { name: override.requestedBy.name })}</>}
        </small>
        {override.explanation && <small dir="auto">{override.explanation}</small>}
        {!override.decidedAt && <DueTime at={override.dueAt} />}
      </div>
      <SecondDecision of={override} list="overrideDecline" />
      {!override.decidedAt && <ActionButtons actions={overrideDecisions(override, codes, about)} />}
    </li>
  );
}
