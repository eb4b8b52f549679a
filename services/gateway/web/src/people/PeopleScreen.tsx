import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFileButton } from "@/actions/ListFileButton";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { PersonRowFragment } from "@/generated/graphql";
import { Crises } from "@/crises";
import { rememberList } from "@/elements/lastList";
import { PeopleChangedDocument, PeopleDocument } from "./documents";
import { Filters } from "./Filters";
import { isNarrowed, onNarrowed, recall, remember, toFilter } from "./filters";
import { Narrowed } from "./Narrowed";
import { PeopleList } from "./PeopleList";
import type { Row } from "./PersonRow";

const TYPING = 300;
const CALM = 1_500;

function useDebounced<Value>(value: Value, after: number): Value {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return debounced;
}

const rowOf = (person: PersonRowFragment): Row => ({ id: person.id, person, step: person.next });

/** Everybody the viewer may see, what is overdue first. */
export function PeopleScreen() {
  const { t } = useTranslation("people");
  const { viewer } = useViewing();
  const [narrowing, setNarrowing] = useState(recall);
  const query = useDebounced(narrowing, TYPING);
  const pages = usePages(PeopleDocument, { first: 50, filter: toFilter(query) }, (data) => data.people);
  useLiveUpdates(PeopleChangedDocument, {}, pages.refresh, CALM);
  useEffect(() => remember(narrowing), [narrowing]);
  useEffect(() => onNarrowed(setNarrowing), []);
  useEffect(() => rememberList("/people", pages.nodes.map(({ id }) => id)));

  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <Crises />
          <ListFileButton list="people" variables={{ filter: toFilter(query) }} size="sm" />
          {viewer.permittedActions.includes("RegisterPerson") && (
            <Button renderRoot={(props) => <Link to="/register" {...props} />}>{t("register")}</Button>
          )}
        </>
      }
    >
      <Narrowed to={narrowing} />
      <Filters narrowing={narrowing} change={setNarrowing} />
      <ListState pages={pages}>
        <EmptyState title={t(isNarrowed(query) ? "nobodyMatches" : "nobody")} />
      </ListState>
      {pages.nodes.length > 0 && <PeopleList title={t("title")} hint={t("keys")} shown={pages.nodes.map(rowOf)} pages={pages} />}
    </Screen>
  );
}
