import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { Screen } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { ToDoQuery } from "@/generated/graphql";
import { rememberList } from "@/elements/lastList";
import { Narrowed, PeopleChangedDocument, PeopleList, type Row } from "@/people";
import { ToDoDocument } from "./documents";
import { isNarrowed, recall, remember, toFilter } from "./narrowing";
import { ToDoFilters } from "./ToDoFilters";

const CALM = 1_500;

type Step = ToDoQuery["toDo"]["edges"][number]["node"];

const rowOf = ({ id, person, ...step }: Step): Row => ({ id, person, step });

/** What the viewer can do now, overdue first: one row for each step, gone once it is done. */
export function ToDoScreen() {
  const { t } = useTranslation("todo");
  const [narrowing, setNarrowing] = useState(recall);
  const pages = usePages(ToDoDocument, { first: 50, filter: toFilter(narrowing) }, (data) => data.toDo);
  useLiveUpdates(PeopleChangedDocument, {}, pages.refresh, CALM);
  useEffect(() => remember(narrowing), [narrowing]);
  useEffect(() => rememberList("/todo"), []);
  return (
    <Screen title={t("title")} lead={t("lead")}>
      <Narrowed to={narrowing} />
      <ToDoFilters narrowing={narrowing} change={setNarrowing} />
      <ListState pages={pages}>
        <EmptyState title={t(isNarrowed(narrowing) ? "nothingMatches" : "nothing")} />
      </ListState>
      {pages.nodes.length > 0 && <PeopleList title={t("title")} hint={t("keys")} shown={pages.nodes.map(rowOf)} pages={pages} />}
    </Screen>
  );
}
