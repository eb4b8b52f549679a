import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import type { EnrolmentFileFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import classes from "./reintegration.module.css";

/** One training: every session as attended, missed or still to come. */
export function EnrolmentBlock({ enrolment }: { enrolment: EnrolmentFileFragment }) {
  const { t } = useTranslation("reintegration");
  const { day, number } = useFormats();
  const present = new Map(enrolment.attendance.map((session) => [session.session, session.present]));
  const { course } = enrolment;
  return (
    <section className={classes.block}>
      <header>
        <h3>{t("training.title", { course: course.title })}</h3>
        <span className={classes.end}>{day(course.startsOn)}</span>
      </header>
      <div className={`${classes.sessions} on-screen`} aria-hidden="true">
        {Array.from({ length: course.sessions }, (_, index) => (
          <i key={index} data-present={present.get(index + 1) ?? "open"} />
        ))}
      </div>
      <p className={classes.quiet}>
        {t("training.attended", { attended: number(enrolment.attended), sessions: number(course.sessions) })}{" "}
        {enrolment.completedAt && (
          <Chip tone={enrolment.passed ? "moss" : "amber"}>{t(enrolment.passed ? "training.passed" : "training.notPassed")}</Chip>
        )}
      </p>
    </section>
  );
}
