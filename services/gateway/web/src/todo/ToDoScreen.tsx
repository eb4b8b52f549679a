import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFileButton } from "@/actions/ListFileButton";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { fetched } from "@/elements/fetched";
import { rememberList } from "@/elements/lastList";
import { recallPlace } from "@/elements/listPlace";
import { Callout } from "@/elements/Callout";
import { Screen } from "@/elements/Panel";
import { isolated } from "@/elements/PersonName";
import { EmptyState, ListState } from "@/elements/Waiting";
import type { QueueRowFragment } from "@/generated/graphql";
import { withMessages } from "@/i18n";
import { useFormats } from "@/i18n/useFormats";
import { PeopleChangedDocument } from "@/people";
import { filterOf, narrowedParts, ofFile, readAddress, unreadParts, utcOffset, variablesOf, wholeQueue, wordOf, type Address } from "./address";
import type { Props as Bulk } from "./BulkBar";
import { chosenIn, nobodyIn, withPeople, type Chosen } from "./chosen";
import { QueueCountsDocument, QueueDocument } from "./documents";
import { Lanes } from "./Lanes";
import { QueueFilters } from "./QueueFilters";
import { QueueList } from "./QueueList";
import { SavedViews } from "./SavedViews";
import { useAddressWords } from "./useAddressWords";
import { useSavedViews } from "./useSavedViews";
import { useSettings } from "./useSettings";
import { useTake } from "./useTake";

/** It comes over the wire when somebody is chosen, and stays: a form may be open in it whose people have gone from the list. */
const BulkBar = fetched<Bulk>(async () => (await withMessages("todo", () => import("./BulkBar"))()).BulkBar);

const CALM = 3_000;
/** Figures are counted over everybody: what others change shows in them a little later. */
const COUNTED = 10_000;

/** Everybody for whom something is due, once, in lanes; what is looked at stands in the address. */
export function ToDoScreen() {
  const { t } = useTranslation("todo");
  // The router leaves beside what was read whatever else stands in the address.
  const search = useSearch({ from: "/todo" });
  const address = useMemo(() => readAddress({ ...search }), [search]);
  const navigate = useNavigate({ from: "/todo" });
  const { settings, change: set } = useSettings();
  const change = (part: Address) => void navigate({ search: { ...address, ...part }, replace: true });
  const pages = usePages(QueueDocument, variablesOf(address), (data) => data.queue, recallPlace(wordOf(address)).pages);
  const saved = useSavedViews(settings.views, () => set({ views: [] }), !pages.loading);
  const { lane: _, ...everyLane } = filterOf(address);
  const counts = useLiveQuery(QueueCountsDocument, { filter: everyLane, utcOffsetMinutes: utcOffset() });
  useLiveUpdates(PeopleChangedDocument, {}, pages.refresh, CALM);
  useLiveUpdates(PeopleChangedDocument, {}, counts.refresh, COUNTED);
  useEffect(() => rememberList("/todo", pages.nodes.map(({ id }) => id), { ...address }));
  const { chosen, entries, choose, clear, hasChosen } = useChosen(pages.nodes, wordOf(address));
  const take = useTake();
  const words = useAddressWords();
  const { list } = useFormats();
  const unread = unreadParts({ ...search });
  const isNarrowed = narrowedParts(address).length > 0;

  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <Button
            size="xs"
            variant={settings.density === "compact" ? "light" : "default"}
            aria-pressed={settings.density === "compact"}
            onClick={() => set({ density: settings.density === "compact" ? "roomy" : "compact" })}
          >
            {t("compact")}
          </Button>
          <Button size="xs" variant={address.group ? "light" : "default"} aria-pressed={address.group !== undefined} onClick={() => change({ group: address.group ? undefined : "household" })}>
            {t("byHousehold")}
          </Button>
          <SavedViews address={address} saved={saved} open={(view) => void navigate({ search: view })} />
          <ListFileButton list="queue" variables={ofFile(address)} />
        </>
      }
    >
      <p className="printed">{t("common:printed.narrowed", { to: words(address) })}</p>
      {unread.length > 0 && <Callout tone="amber">{t("unread", { parts: list(unread.map(isolated)) })}</Callout>}
      <Lanes chosen={address.lane} counts={counts.data?.queueCounts} choose={(lane) => change({ lane })} />
      <QueueFilters address={address} change={change} regions={useRegions(pages.nodes)} />
      {hasChosen && <BulkBar entries={entries} address={address} clear={clear} />}
      <ListState pages={pages}>
        {isNarrowed || address.lane ? (
          <EmptyState title={t("nothingMatches")}>
            <Button size="xs" variant="default" onClick={() => void navigate({ search: wholeQueue(address), replace: true })}>
              {t("everything")}
            </Button>
          </EmptyState>
        ) : (
          <EmptyState title={t("nothing")} />
        )}
      </ListState>
      {pages.nodes.length > 0 && (
        <QueueList
          key={wordOf(address)}
          pages={pages}
          address={address}
          change={change}
          density={settings.density}
          chosen={chosen}
          choose={choose}
          take={(entry) => void take(entry)}
        />
      )}
    </Screen>
  );
}

/** Who was chosen, of those who are shown in this part of the queue. */
function useChosen(shown: readonly QueueRowFragment[], address: string) {
  const [before, setChosen] = useState<Chosen>(() => nobodyIn(address));
  const chosen = chosenIn(before, address);
  if (chosen !== before) setChosen(chosen);
  const entries = shown.filter(({ id }) => chosen.people.has(id));
  const [hasChosen, setHasChosen] = useState(false);
  const choose = useCallback((ids: readonly string[], taken: boolean) => {
    setHasChosen(true);
    setChosen((latest) => withPeople(latest, ids, taken));
  }, []);
  return { chosen: chosen.people, entries, choose, clear: () => setChosen(nobodyIn(address)), hasChosen };
}

/** The places of those who are shown, to choose from. */
function useRegions(shown: readonly QueueRowFragment[]) {
  return useMemo(() => {
    const named = new Map(shown.flatMap(({ person }) => (person.region ? [[person.region, person.regionName ?? person.region] as const] : [])));
    return [...named].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
  }, [shown]);
}
