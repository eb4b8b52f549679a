import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { erasureDecisions, overrideDecisions } from "./secondPersonActions";
import { openMattersSentence } from "./openMatters";
import type { PersonFile } from "./documents";
import classes from "./person.module.css";

/** What one person asked for and another must approve: sharing after a withdrawal, and erasure. */
export function SecondPersonPanel({ person }: { person: PersonFile }) {
  const { t } = useTranslation("person");
  if (person.sharingOverrides.length + person.erasures.length === 0) return null;
  const waits = [...person.sharingOverrides, ...person.erasures].some(({ decidedAt }) => !decidedAt);
  return (
    <Panel title={t(waits ? "secondPerson.title" : "secondPerson.decided")}>
      <ul className={classes.lines}>
        {person.erasures.map((erasure) => (
          <ErasureLine key={erasure.id} erasure={erasure} person={person} />
        ))}
        {person.sharingOverrides.map((override) => (
          <OverrideLine key={override.id} override={override} person={person} />
        ))}
      </ul>
    </Panel>
  );
}

function ErasureLine({ erasure, person }: { erasure: PersonFile["erasures"][number]; person: PersonFile }) {
  const { t } = useTranslation("person");
  const codes = useCodes();
  const about = openMattersSentence(person, t);
  return (
    <li data-ended={erasure.decidedAt ? true : undefined}>
      <div>
        <b>{t("erasure.title")}</b>
        <small>
          {codes.label("eraseReason", erasure.reason.toUpperCase())}
          {erasure.requestedBy && <> · {t("secondPerson.asked", { name: erasure.requestedBy.name })}</>}
        </small>
        {!erasure.decidedAt && <DueTime at={erasure.dueAt} />}
      </div>
      <Decided of={erasure} list="eraseDecline" />
      {!erasure.decidedAt && <ActionButtons actions={erasureDecisions(erasure, codes, about)} />}
    </li>
  );
}

function OverrideLine({ override, person }: { override: PersonFile["sharingOverrides"][number]; person: PersonFile }) {
  const { t } = useTranslation("person");
  const codes = useCodes();
  const { day } = useFormats();
  const agency = override.agency?.name ?? t("sharing.unknownAgency");
  const about = `${person.reference} · ${agency} · ${t("sharing.until", { day: day(override.validUntil) })}`;
  return (
    <li data-ended={override.decidedAt ? true : undefined}>
      <div>
        <b>{t("secondPerson.override", { agency })}</b>
        <small>
          {codes.label("purpose", override.purpose)}: {override.classes.map((name) => codes.label("fieldClass", name)).join(", ")} ·{" "}
          {codes.label("legalBasis", override.legalBasis)} · {codes.label("overrideGround", override.ground.toUpperCase())} ·{" "}
          {t("sharing.until", { day: day(override.validUntil) })}
          {override.requestedBy && <> · {t("secondPerson.asked", { name: override.requestedBy.name })}</>}
        </small>
        {override.explanation && <small dir="auto">{override.explanation}</small>}
        {!override.decidedAt && <DueTime at={override.dueAt} />}
      </div>
      <Decided of={override} list="overrideDecline" />
      {!override.decidedAt && <ActionButtons actions={overrideDecisions(override, codes, about)} />}
    </li>
  );
}

function Decided({ of, list }: { of: { decidedAt?: string | null; declineReason?: string | null }; list: string }) {
  const { t } = useTranslation("person");
  const { label } = useCodes();
  const { day } = useFormats();
  if (!of.decidedAt) return null;
  return of.declineReason ? (
    <Chip tone="brick">{t("secondPerson.declined", { reason: label(list, of.declineReason.toUpperCase()) })}</Chip>
  ) : (
    <Chip tone="amber">{t("secondPerson.approved", { day: day(of.decidedAt) })}</Chip>
  );
}
