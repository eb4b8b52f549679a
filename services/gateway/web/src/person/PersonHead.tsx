import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAgencyOptions, useNeedOptions } from "@/actions/useChoices";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Icon } from "@/elements/Icon";
import { Passage } from "@/elements/Passage";
import { PersonName, Reference } from "@/elements/PersonName";
import { Urgency } from "@/elements/Urgency";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { useOpenMatters } from "@/erasure";
import { personActions } from "./actions";
import type { PersonFile } from "./documents";
import classes from "./person.module.css";

export function PersonHead({ person }: { person: PersonFile }) {
  const { t, i18n } = useTranslation("person");
  const codes = useCodes();
  const may = (command: string) => person.permittedActions.includes(command);
  const agencies = useAgencyOptions(!may("GrantSharing") && !may("RequestSharingOverride"));
  const open = useOpenMatters(person);
  const needs = useNeedOptions(!may("RecordNeed"));
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <div className={classes.names}>
          <h1>
            <PersonName person={person} />
          </h1>
          <p>
            {person.profile && <Reference of={person.reference} />}
            <span>{codes.label("sex", person.sex)}</span>
            <span>{codes.label("ageBand", person.ageBand)}</span>
            {person.crisis && <span>{person.crisis.name}</span>}
            <Urgency level={person.urgency} />
            <ExerciseMark of={person} />
          </p>
        </div>
        {!person.erasedAt && (
          <Link to="/people/$personId/paper/$sheet" params={{ personId: person.id, sheet: "summary" }} className={`${classes.papers} on-screen`}>
            <Icon name="print" size={16} />
            {t("papers")}
          </Link>
        )}
        <ActionButtons
          actions={personActions(person, codes, agencies, needs, i18n.language, open)}
          shown={2}
        />
      </div>
      <Passage phase={person.phase} large />
      {person.next && (
        <p className={classes.due} data-late={person.next.overdue || undefined}>
          <Icon name={person.next.overdue ? "alert" : "clock"} />
          <b>{codes.label("step", person.next.kind)}</b>
          {person.next.dueAt && <DueTime at={person.next.dueAt} />}
        </p>
      )}
    </header>
  );
}
