import { Button, Checkbox, Radio } from "@mantine/core";
import { useMemo, useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { isAccepted, useAction, type Outcome } from "@/connection/useAction";
import { useNotices } from "@/elements/Notices";
import { Panel } from "@/elements/Panel";
import { Reference } from "@/elements/PersonName";
import type { ReviewDecision } from "@/generated/graphql";
import { OtherTyped } from "@/elements/OtherTyped";
import { dropDraft } from "@/session/drafts";
import { useDraft } from "@/session/useDraft";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { Afterwards } from "@/actions/Afterwards";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { useFundLeft } from "@/reintegration";
import type { ReviewOnFile } from "./documents";
import { useDecisionKeys } from "./useDecisionKeys";
import classes from "./docket.module.css";

interface Answers {
  decision: ReviewDecision | null;
  reasons: string[];
}

const NOTHING: Answers = { decision: null, reasons: [] };

/** A decision needs a reason; without one there is nothing to send. */
export function Decision({ review }: { review: ReviewOnFile }) {
  const { t } = useTranslation("docket");
  const codes = useCodes();
  const { send, sending } = useAction("DecideReview");
  const { notify } = useNotices();
  const fundLeft = useFundLeft();
  const draft = `DecideReview ${review.id}`;
  const about = useMemo(() => [review.person.id], [review.person.id]);
  const { money } = useFormats();
  const { value, keep, other } = useDraft<Answers>(draft, (typed) => typed ?? NOTHING, about);
  const { decision, reasons } = value;
  const [missing, setMissing] = useState<"decision" | "reason" | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const answer = (part: Partial<Answers>) => {
    keep({ ...value, ...part });
    setMissing(null);
  };
  const decide = async (version = review.version) => {
    if (decision === null) return;
    const came = await send({ reviewId: review.id, version, decision, reasons });
    setOutcome(came);
    if (!isAccepted(came)) return;
    dropDraft(draft);
    notify(t("recorded"));
  };
  const form = useRef<HTMLFormElement>(null);
  const allReasons = codes.options("reviewReason");
  useDecisionKeys((pressed) => {
    if ("decision" in pressed) {
      answer(pressed);
      form.current?.querySelector<HTMLElement>(`input[value=${pressed.decision}]`)?.focus();
    } else {
      const reason = allReasons[pressed.reason]?.value;
      if (reason) answer({ reasons: reasons.includes(reason) ? reasons.filter((one) => one !== reason) : [...reasons, reason] });
    }
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacking = decision === null ? "decision" : reasons.length === 0 ? "reason" : null;
    setMissing(lacking);
    if (lacking === null) void decide();
  };
  return (
    <Panel title={t("decision")}>
      <form ref={form} onSubmit={submit} className={classes.decision}>
        <p>
          <b>
            {codes.label("reviewSubject", review.subject)} · <Reference of={review.person.reference} />
            {review.grant && <> · {money(review.grant.amount)}</>}
          </b>
        </p>
        {review.subject === "GRANT" && review.grant && <p>{fundLeft(review.grant)}</p>}
        <OtherTyped other={other} />
        <Radio.Group
          aria-label={t("decision")}
          value={decision}
          onChange={(next) => answer({ decision: next as ReviewDecision })}
          error={missing === "decision" ? t("decisionNeeded") : null}
        >
          <div className={classes.reasons}>
            {codes.options("reviewDecision").map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        <Checkbox.Group
          label={t("reasons")}
          value={reasons}
          onChange={(next) => answer({ reasons: next })}
          error={missing === "reason" ? t("reasonNeeded") : null}
        >
          <div className={`${classes.reasons} ${classes.numbered}`}>
            {allReasons.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        {outcome && <ActionOutcome outcome={outcome} again={decide} />}
        <Afterwards of="DecideReview" />
        <Button type="submit" loading={sending}>
          {t("decide")}
        </Button>
      </form>
    </Panel>
  );
}
