import { useTranslation } from "react-i18next";
import { useCourseOptions, useDonorOptions } from "@/actions/useChoices";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { Panel } from "@/elements/Panel";
import type { JourneyFileFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { journeyActions } from "./actions";
import { decisionTone } from "./decisions";
import { journeyEnds, type Lines } from "./endings";
import { EnrolmentBlock } from "./EnrolmentBlock";
import { FollowUps } from "./FollowUps";
import { GrantBlock } from "./GrantBlock";
import { useRound } from "./useRound";
import classes from "./reintegration.module.css";

/** What happens after a person is home: plan, grants, training, follow-ups. */
export function JourneyPanel({ journey, exercise }: { journey: JourneyFileFragment; exercise: boolean }) {
  const { t } = useTranslation("reintegration");
  const codes = useCodes();
  const { country, dayIn } = useFormats();
  const may = (command: string) => journey.permittedActions.includes(command);
  const donors = useDonorOptions(!may("RequestGrant"), exercise).filter(({ ended }) => !ended);
  const courses = useCourseOptions(journey.country, exercise, !may("EnrolInCourse"));
  const title = t("title", { country: country(journey.country) });
  const ends = journeyEnds(journey, useLines());
  return (
    <Panel
      title={title}
      aside={<ActionButtons actions={journeyActions(journey, codes, donors, courses, title, ends)} primary={!journey.plan} />}
    >
      <p className={classes.quiet}>
        {t("arrived", { day: dayIn(journey.arrivedAt, journey.country, journey.timeZone) })}
        {journey.outcome && <> · {codes.label("closureOutcome", journey.outcome)}</>}
      </p>
      <PlanBlock journey={journey} />
      {journey.grants.map((grant) => (
        <GrantBlock key={grant.id} grant={grant} />
      ))}
      {journey.enrolments.map((enrolment) => (
        <EnrolmentBlock key={enrolment.id} enrolment={enrolment} />
      ))}
      {journey.followUps.length > 0 && <FollowUps followUps={journey.followUps} />}
      <Reviews journey={journey} />
    </Panel>
  );
}

function useLines(): Lines {
  const { label } = useCodes();
  const { money, number } = useFormats();
  const round = useRound();
  return { round, tranche: (grant, place, amount) => [label("grantPurpose", grant.purpose), number(place), money(amount)].join(" · ") };
}

function PlanBlock({ journey }: { journey: JourneyFileFragment }) {
  const { t } = useTranslation("reintegration");
  const { label } = useCodes();
  const { day } = useFormats();
  return (
    <section className={classes.block}>
      <header>
        <h3>{t("plan.title")}</h3>
        <span className={classes.end}>
          {journey.plan ? t("plan.agreed", { day: day(journey.plan.agreedAt) }) : <DueTime at={journey.planDueAt} />}
        </span>
      </header>
      {journey.plan ? (
        <>
          <ul className={classes.chips}>
            {journey.plan.services.map((service) => (
              <li key={service}>
                <Chip tone="brand">{label("planService", service)}</Chip>
              </li>
            ))}
          </ul>
          {journey.plan.objectives && <p dir="auto">{journey.plan.objectives}</p>}
        </>
      ) : (
        <p className={classes.quiet}>{t("plan.owed")}</p>
      )}
    </section>
  );
}

function Reviews({ journey }: { journey: JourneyFileFragment }) {
  const { t } = useTranslation("reintegration");
  const { label } = useCodes();
  const { commas } = useFormats();
  if (journey.reviews.length === 0) return null;
  return (
    <section className={classes.block}>
      <h3>{t("reviews.title")}</h3>
      <ul className={classes.lines}>
        {journey.reviews.map((review) => (
          <li key={review.id}>
            <span>{label("reviewSubject", review.subject)}</span>
            {review.decision ? (
              <Chip tone={decisionTone(review.decision)}>{label("decided", review.decision)}</Chip>
            ) : (
              <DueTime at={review.dueAt} />
            )}
            <small>{commas(review.reasons.map((reason) => label("reviewReason", reason)))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
