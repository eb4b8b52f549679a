import { TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFileButton } from "@/actions/ListFileButton";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { FilterBar } from "@/elements/FilterBar";
import { Panel } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import type { Language } from "@/i18n/languages";
import { CodeListsDocument } from "./documents";
import classes from "./lists.module.css";
import { ListOfCodes } from "./ListOfCodes";
import { byTitle, narrow } from "./narrow";
import { FoundPlaces } from "./Places";

/** Every list of codes and figures, what each code means in four languages, and who has verified it. */
export function CodeLists() {
  const { t, i18n } = useTranslation("lists");
  const { data, failed, loading, refresh } = useLiveQuery(CodeListsDocument, {}, { afterActions: false });
  const [typed, setTyped] = useState("");
  const sought = useDeferredValue(typed);
  const lists = useMemo(() => byTitle(data?.codeLists ?? [], i18n.language as Language), [data, i18n.language]);
  const found = useMemo(() => narrow(lists, sought), [lists, sought]);
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  return (
    <Panel title={t("title")} aside={<ListFileButton list="codes" variables={{}} />}>
      <p className={classes.lead}>{t("lead")}</p>
      <FilterBar>
        <TextInput data-wide label={t("search")} type="search" autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </FilterBar>
      {found.map((list) => (
        <ListOfCodes key={list.name} list={list} isSought={sought.trim() !== ""} />
      ))}
      <FoundPlaces typed={sought}>{found.length === 0 && <EmptyState title={t("none")} />}</FoundPlaces>
    </Panel>
  );
}
