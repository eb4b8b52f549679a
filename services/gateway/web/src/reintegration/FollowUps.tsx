import { useTranslation } from "react-i18next";
import { Chip, type Tone } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import type { FollowUpFileFragment } from "@/generated/graphql";
import { FilesOf } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { followUpActions } from "./actions";
import { Findings } from "./Findings";
import { useRound } from "./useRound";
import classes from "./reintegration.module.css";

const tones: Record<string, Tone> = { SCHEDULED: "plain", RECORDED: "moss", MISSED: "amber", UNREACHABLE: "brick" };

/** The rounds after arrival, in their order. */
export function FollowUps({ followUps }: { followUps: FollowUpFileFragment[] }) {
  const { t } = useTranslation("reintegration");
  return (
    <section className={classes.block}>
      <h3>{t("followUps.title")}</h3>
      <ol className={classes.rounds}>
        {[...followUps]
          .sort((one, other) => one.month - other.month)
          .map((followUp) => (
            <Round key={followUp.id} followUp={followUp} />
          ))}
      </ol>
    </section>
  );
}

function Round({ followUp }: { followUp: FollowUpFileFragment }) {
  const { t } = useTranslation("reintegration");
  const codes = useCodes();
  const { moment, commas } = useFormats();
  const round = useRound()(followUp);
  return (
    <li>
      <span className={classes.month}>{round}</span>
      <div>
        <Chip tone={tones[followUp.status] ?? "plain"}>{codes.label("followUpStatus", followUp.status)}</Chip>{" "}
        {followUp.status === "SCHEDULED" && <DueTime at={followUp.dueAt} />}
        {followUp.recordedAt && <small>{moment(followUp.recordedAt)}</small>}
        {followUp.attempts.length > 0 && (
          <small>
            {" · "}
            {t("followUps.attempts", { count: followUp.attempts.length })}:{" "}
            {commas(followUp.attempts.map((attempt) => codes.label("contactOutcome", attempt.outcome)))}
          </small>
        )}
        {followUp.findings && <Findings of={followUp.findings} />}
        {followUp.narrative && <p dir="auto">{followUp.narrative}</p>}
        <FilesOf id={followUp.id} />
      </div>
      <ActionButtons actions={followUpActions(followUp, codes, `${t("followUps.title")} · ${round}`)} shown={1} />
    </li>
  );
}
