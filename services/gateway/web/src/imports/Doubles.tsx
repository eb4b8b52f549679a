import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { EMPTY_PAGE, usePages } from "@/connection/usePages";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { PersonName, Reference } from "@/elements/PersonName";
import type { DoublesQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { DoublesDocument, ImportChangedDocument } from "./documents";
import classes from "./imports.module.css";

type Double = NonNullable<DoublesQuery["import"]>["doubles"]["edges"][number]["node"];
type Person = Double["person"];

/** Whom the import registered although somebody very alike was there: both one click away, nothing merged. */
export function Doubles({ importId }: { importId: string }) {
  const { t } = useTranslation("imports");
  const { label } = useCodes();
  const { commas } = useFormats();
  const pages = usePages(DoublesDocument, { id: importId, first: 50 }, (data) => data.import?.doubles ?? EMPTY_PAGE);
  useLiveUpdates(ImportChangedDocument, { id: importId }, pages.refresh);
  if (pages.nodes.length === 0) return null;
  return (
    <Panel title={t("doubles.title")} flush>
      <p className={classes.lead}>{t("doubles.lead")}</p>
      <ul className={classes.doubles}>
        {pages.nodes.map(({ person, other, reasons }) => (
          <li key={`${person.id} ${other?.id ?? ""}`}>
            <ToPerson person={person} />
            <span className={classes.quiet}>{t("doubles.resembles")}</span>
            {other ? <ToPerson person={other} /> : <span>{t("doubles.unseen")}</span>}
            <small>{commas(reasons.map((reason) => label("matchReason", reason)))}</small>
          </li>
        ))}
      </ul>
      <ListRest pages={pages} m="sm" />
    </Panel>
  );
}

function ToPerson({ person }: { person: Person }) {
  return (
    <span className={classes.double}>
      <Link to="/people/$personId" params={{ personId: person.id }}>
        <PersonName person={person} />
      </Link>
      {person.profile && <Reference of={person.reference} />}
    </span>
  );
}
