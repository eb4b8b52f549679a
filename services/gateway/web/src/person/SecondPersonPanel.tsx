import { useTranslation } from "react-i18next";
import classes from "@/elements/lines.module.css";
import { Panel } from "@/elements/Panel";
import { ErasureLine } from "@/erasure";
import { OverrideLine } from "@/overrides";
import type { PersonFile } from "./documents";

/** What one person asked for and another must approve: sharing after a withdrawal, and erasure. */
export function SecondPersonPanel({ person }: { person: PersonFile }) {
  const { t } = useTranslation("person");
  if (person.sharingOverrides.length + person.erasures.length === 0) return null;
  const waits = [...person.sharingOverrides, ...person.erasures].some(({ decidedAt }) => !decidedAt);
  return (
    <Panel title={t(waits ? "secondPerson.title" : "secondPerson.decided")}>
      <ul className={classes.lines}>
        {person.erasures.map((erasure) => (
          <ErasureLine key={erasure.id} erasure={erasure} person={person} />
        ))}
        {person.sharingOverrides.map((override) => (
          <OverrideLine key={override.id} override={override} person={person} />
        ))}
      </ul>
    </Panel>
  );
}
