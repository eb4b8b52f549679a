import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { nameOf, PersonName, Reference } from "@/elements/PersonName";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/wishes/useCodes";
import type { Begun, Candidate } from "./SearchStep";
import classes from "./registration.module.css";

interface Props {
  found: Candidate[];
  begin: () => void;
  relative: (household: Begun["household"]) => void;
}

/** Who may be meant, best first. Going on says that none of them is the person. */
export function Candidates({ found, begin, relative }: Props) {
  const { t } = useTranslation("registration");
  const { label } = useCodes();
  const { percent } = useFormats();
  return (
    <Panel title={t("candidates.title", { count: found.length })}>
      {found.length === 0 && <p className={classes.lead}>{t("candidates.none")}</p>}
      <ul className={classes.candidates}>
        {found.map(({ person, score, reasons }) => (
          <li key={person.id}>
            <div>
              <Link to="/people/$personId" params={{ personId: person.id }}>
                <PersonName person={person} />
              </Link>
              <small>
                <Reference of={person.reference} /> · {label("sex", person.sex)}, {label("ageBand", person.ageBand)}
              </small>
              <small>{reasons.map((reason) => label("matchReason", reason)).join(", ")}</small>
            </div>
            <span className={classes.score} data-strong={score >= 0.9 || undefined}>
              {percent(score)}
            </span>
            {person.household && (
              <Button
                size="xs"
                variant="default"
                onClick={() => person.household && relative({ householdId: person.household.id, of: nameOf(person) ?? person.reference })}
              >
                {t("candidates.relative")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={begin}>{t(found.length > 0 ? "candidates.noneOfThem" : "candidates.register")}</Button>
    </Panel>
  );
}
