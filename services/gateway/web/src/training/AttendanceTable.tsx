import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { PersonName } from "@/elements/PersonName";
import type { CoursesQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { ActionOutcome } from "@/actions/ActionOutcome";
import classes from "./training.module.css";

type Course = CoursesQuery["courses"][number];
type Enrolment = Course["enrolments"][number];

/** A register like on paper: a row for everybody, a box for every session. Ticking records, ticking again corrects. */
export function AttendanceTable({ course }: { course: Course }) {
  const { t } = useTranslation("training");
  const { number } = useFormats();
  const { send, sending } = useAction("RecordAttendance");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (course.enrolments.length === 0) return <p className={classes.none}>{t("nobody")}</p>;

  const record = async (enrolment: Enrolment, session: number, present: boolean) => {
    const came = await send({ enrolmentId: enrolment.id, session, present });
    setOutcome(isAccepted(came) ? null : came);
  };
  return (
    <>
      {outcome && (
        <div className={classes.answer}>
          {outcome.kind === "unanswered" ? <Callout tone="brick">{t("notRecorded")}</Callout> : <ActionOutcome outcome={outcome} again={async () => setOutcome(null)} />}
        </div>
      )}
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={course.title}>
        <table className={classes.register}>
          <thead>
            <tr>
              <th scope="col">{t("participant")}</th>
              {Array.from({ length: course.sessions }, (_, index) => (
                <th key={index} scope="col" className="numbers">
                  {number(index + 1)}
                </th>
              ))}
              <th scope="col">{t("result")}</th>
            </tr>
          </thead>
          <tbody>
            {course.enrolments.map((enrolment) => (
              <Row key={enrolment.id} course={course} enrolment={enrolment} record={record} busy={sending} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  course: Course;
  enrolment: Enrolment;
  record: (enrolment: Enrolment, session: number, present: boolean) => Promise<void>;
  busy: boolean;
}

function Row({ course, enrolment, record, busy }: RowProps) {
  const { t } = useTranslation("training");
  const { number } = useFormats();
  const present = new Map(enrolment.attendance.map((one) => [one.session, one.present]));
  const may = enrolment.permittedActions.includes("RecordAttendance");
  const name = enrolment.person.profile?.givenName ?? enrolment.person.reference;
  return (
    <tr>
      <th scope="row">
        <Link to="/people/$personId" params={{ personId: enrolment.person.id }}>
          <PersonName person={enrolment.person} />
        </Link>
      </th>
      {Array.from({ length: course.sessions }, (_, index) => (
        <td key={index}>
          <span className="printed">{present.has(index + 1) ? t(present.get(index + 1) ? "common:yes" : "common:no") : "–"}</span>
          <input
            className="on-screen"
            type="checkbox"
            aria-label={t("session", { name, session: number(index + 1) })}
            checked={present.get(index + 1) ?? false}
            data-missed={present.get(index + 1) === false || undefined}
            disabled={!may || busy}
            onChange={(event) => void record(enrolment, index + 1, event.currentTarget.checked)}
          />
        </td>
      ))}
      <td>
        {enrolment.completedAt ? (
          <Chip tone={enrolment.passed ? "moss" : "amber"}>{t(enrolment.passed ? "passed" : "notPassed")}</Chip>
        ) : (
          <span className="numbers">
            {number(enrolment.attended)}/{number(course.sessions)}
          </span>
        )}
      </td>
    </tr>
  );
}
