import { useTranslation } from "react-i18next";
import { RowClock } from "@/connection/clock";
import type { Pages } from "@/connection/usePages";
import { Chip } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { ListRest } from "@/elements/ListRest";
import { realFirst } from "@/elements/realFirst";
import { Reference } from "@/elements/PersonName";
import type { DocketQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { decisionTone, useRound } from "@/reintegration";
import { useCodes } from "@/actions/useCodes";
import classes from "./docket.module.css";

type Review = DocketQuery["docket"]["edges"][number]["node"];

interface Props {
  pages: Pages<Review>;
  here: string;
  choose: (id: string) => void;
}

/** What the committee has to decide, due first. Nobody's name is shown: the file is judged, not the person. */
export function Queue({ pages, here, choose }: Props) {
  const { t } = useTranslation("docket");
  const { label } = useCodes();
  const { country, commas } = useFormats();
  const roundOf = useRound();
  return (
    <div className={classes.queue}>
      <ol aria-label={t("title")}>
        {realFirst(pages.nodes, ({ person }) => person.exercise).map((review) => (
          <li key={review.id}>
            <button type="button" aria-pressed={review.id === here} onClick={() => choose(review.id)}>
              <b>{commas([label("reviewSubject", review.subject), ...(review.followUp ? [roundOf(review.followUp)] : [])])}</b>
              {review.decision ? (
                <Chip tone={decisionTone(review.decision)}>{label("decided", review.decision)}</Chip>
              ) : (
                <RowClock exercise={review.person.exerciseClock}>
                  <DueTime at={review.dueAt} />
                </RowClock>
              )}
              <ExerciseMark of={review.person} />
              <small>
                <Reference of={review.person.reference} /> · {label("ageBand", review.person.ageBand)} · {country(review.journey.country)}
              </small>
            </button>
          </li>
        ))}
      </ol>
      <ListRest pages={pages} variant="subtle" />
      <p className={classes.hint}>{t("keys")}</p>
    </div>
  );
}
