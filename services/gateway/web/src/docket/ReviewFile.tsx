import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useNeedLabel } from "@/actions/useChoices";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Facts, Panel } from "@/elements/Panel";
import { isolated, Reference } from "@/elements/PersonName";
import { Loading, Failed, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { decisionTone, EnrolmentBlock, FollowUps, GrantBlock, useRound } from "@/reintegration";
import { ActionButtons } from "@/actions/ActionButtons";
import { Subject, SubjectId } from "@/actions/subject";
import { useCodes } from "@/actions/useCodes";
import { Decision } from "./Decision";
import { correctDecisionAction } from "./actions";
import { ReviewDocument, type ReviewOnFile } from "./documents";
import classes from "./docket.module.css";

export function ReviewFile({ id }: { id: string }) {
  const { t } = useTranslation("docket");
  const { data, loading, failed, refresh } = useLiveQuery(ReviewDocument, { id });
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  if (!data?.review) return <EmptyState title={t("unknown")} />;
  return <File review={data.review} />;
}

/** What is asked, what there is to judge it by, and the decision. */
function File({ review }: { review: ReviewOnFile }) {
  const { t } = useTranslation("docket");
  const codes = useCodes();
  const { label } = codes;
  const { country, day, money, moment, commas } = useFormats();
  const roundOf = useRound();
  const { person, journey } = review;
  const needLabel = useNeedLabel(person.needs.length === 0);
  const others = journey.followUps.filter((followUp) => followUp.id !== review.followUp?.id);
  return (
    <RowClock exercise={person.exerciseClock}>
    <Subject value={isolated(person.reference)}>
    <SubjectId value={person.id}>
    <div className={classes.file}>
      <Panel
        title={t(`asked.${review.subject}`)}
        aside={
          <>
            <ExerciseMark of={person} />
            {review.decision ? (
              <Chip tone={decisionTone(review.decision)}>{label("decided", review.decision)}</Chip>
            ) : (
              <DueTime at={review.dueAt} />
            )}
          </>
        }
      >
        <Facts
          of={[
            [t("reference"), <Reference key="reference" of={person.reference} />],
            [t("person"), commas([label("sex", person.sex), label("ageBand", person.ageBand)])],
            [t("region"), person.regionName ?? person.region],
            [t("country"), country(journey.country)],
            [t("home"), day(journey.arrivedAt)],
            [t("needs"), commas(person.needs.map((need) => (need.code ? needLabel(need.code) : t("restricted"))))],
            [t("round"), review.followUp && roundOf(review.followUp)],
            [t("amount"), review.grant && money(review.grant.amount)],
            [t("outcome"), review.proposedOutcome && label("closureOutcome", review.proposedOutcome)],
            [t("plan"), journey.plan && commas(journey.plan.services.map((service) => label("planService", service)))],
            [t("decidedAt"), review.decidedAt && moment(review.decidedAt)],
            [t("reasons"), commas(review.reasons.map((reason) => label("reviewReason", reason)))],
            [t("corrected"), review.correctedAt && commas([moment(review.correctedAt), label("decisionCorrection", review.correctionReason ?? "")])],
          ]}
        />
      </Panel>
      {review.permittedActions.includes("DecideReview") && (
        <div className="on-screen">
          <Decision review={review} />
        </div>
      )}
      {review.permittedActions.includes("CorrectDecision") && (
        <div className="on-screen">
          <Panel title={t("putRight")}>
            <ActionButtons actions={correctDecisionAction(review, codes, label("decided", review.decision ?? ""))} />
          </Panel>
        </div>
      )}
      <Panel title={t("evidence")}>
        {review.followUp && <FollowUps followUps={[review.followUp]} />}
        {journey.grants.map((grant) => (
          <GrantBlock key={grant.id} grant={grant} />
        ))}
        {journey.enrolments.map((enrolment) => (
          <EnrolmentBlock key={enrolment.id} enrolment={enrolment} />
        ))}
        {others.length > 0 && <FollowUps followUps={others} />}
      </Panel>
    </div>
    </SubjectId>
    </Subject>
    </RowClock>
  );
}
