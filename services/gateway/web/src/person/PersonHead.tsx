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

type Next = Pick<NonNullable<PersonFile["next"]>, "kind" | "dueAt" | "overdue"> | null;

interface Props {
  person: PersonFile;
  /** What is due, the viewer's own before that of others; and of others what is due beside it. */
  first: Next;
  others: Next;
}

export function PersonHead({ person, first, others }: Props) {
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
      {first && (
        <p className={classes.due} data-late={first.overdue || undefined}>
          <Icon name={first.overdue ? "alert" : "clock"} />
          <b>{codes.label("step", first.kind)}</b>
          {first.dueAt && <DueTime at={first.dueAt} />}
        </p>
      )}
      {others && (
        <p className={classes.due} data-waits>
          <span>{codes.label("lane", "WAITING_FOR_OTHERS")}</span>
          <b>{codes.label("step", others.kind)}</b>
          {others.dueAt && <DueTime at={others.dueAt} />}
        </p>
      )}
    </header>
  );
}
