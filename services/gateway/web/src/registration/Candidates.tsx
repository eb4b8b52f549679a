import { Button, Radio } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { nameOf, PersonName, Reference } from "@/elements/PersonName";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import type { LookedAt } from "./fields";
import type { Begun } from "./carried";
import type { Candidate } from "./documents";
import classes from "./registration.module.css";

interface Props {
  candidates: Candidate[];
  /** How many the search would have shown. */
  most: number;
  begin: (lookedAt?: LookedAt) => void;
  relative: (household: Begun["household"], lookedAt?: LookedAt) => void;
}

/** Who may be meant, best first. Beside somebody very alike a new registration needs to be answered for. */
export function Candidates({ candidates, most, begin, relative }: Props) {
  const { t } = useTranslation("registration");
  const { label, options } = useCodes();
  const [judgement, setJudgement] = useState<string | null>(null);
  const searchId = candidates[0]?.searchId;
  const strong = candidates.some(({ band }) => band === "STRONG");
  const lookedAt = (made: string | null): LookedAt | undefined => (searchId && made ? { searchId, judgement: made } : undefined);
  return (
    <Panel title={t("candidates.title", { count: candidates.length })}>
      {candidates.length === 0 && <p className={classes.lead}>{t("candidates.none")}</p>}
      {candidates.length >= most && <Callout tone="amber">{t("candidates.cut", { count: candidates.length })}</Callout>}
      <ul className={classes.candidates}>
        {candidates.map((candidate, place) => (
          <li key={candidate.person?.id ?? place}>
            <Who candidate={candidate} />
            <span className={classes.score} data-strong={candidate.band === "STRONG" || undefined}>
              {label("matchBand", candidate.band)}
            </span>
            <Relative candidate={candidate} relative={(household) => relative(household, lookedAt("RELATIVE_OR_TWIN"))} />
          </li>
        ))}
      </ul>
      {strong && (
        <Radio.Group label={t("candidates.judgement")} value={judgement} onChange={setJudgement} className={classes.judgement}>
          {options("judgement").map(({ value, label: words }) => (
            <Radio key={value} value={value} label={words} />
          ))}
        </Radio.Group>
      )}
      <Button
        variant={candidates.length > 0 ? "default" : "filled"}
        disabled={strong && !judgement}
        onClick={() => begin(lookedAt(judgement ?? "OTHER_PEOPLE"))}
      >
        {t(candidates.length > 0 ? "candidates.noneOfThem" : "candidates.register")}
      </Button>
    </Panel>
  );
}

function Who({ candidate: { person, reasons } }: { candidate: Candidate }) {
  const { t } = useTranslation("registration");
  const { label } = useCodes();
  const { commas } = useFormats();
  if (!person) return <div>{t("candidates.unseen")}</div>;
  return (
    <div>
      <Link to="/people/$personId" params={{ personId: person.id }}>
        <PersonName person={person} />
      </Link>
      <small>
        <Reference of={person.reference} /> · {commas([label("sex", person.sex), label("ageBand", person.ageBand)])}
      </small>
      <small>{commas(reasons.map((reason) => label("matchReason", reason)))}</small>
    </div>
  );
}

function Relative({ candidate: { person }, relative }: { candidate: Candidate; relative: (household: Begun["household"]) => void }) {
  const { t } = useTranslation("registration");
  if (!person?.household) return null;
  const joined = { householdId: person.household.id, of: nameOf(person) ?? person.reference };
  return (
    <Button size="xs" variant="default" onClick={() => relative(joined)}>
      {t("candidates.relative")}
    </Button>
  );
}
