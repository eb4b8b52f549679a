import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Dialog } from "@/elements/Dialog";
import { Icon } from "@/elements/Icon";
import { showPeopleOf } from "@/people";
import { FEWEST_LETTERS, groupsOf, isOneName, MOST_PEOPLE, stepped, type Entry, type Screen } from "./entries";
import { optionId, Results, RESULTS } from "./Results";
import { useActions } from "./useActions";
import { useAgencies, useImports, usePlaces } from "./useRegistered";
import { useSearch } from "./useSearch";
import classes from "./search.module.css";

interface Props {
  screens: readonly Screen[];
  recent: readonly Entry[];
  opened: (entry: Entry) => void;
  /** What was typed before the field was there, once. */
  typedAhead: () => string;
  close: () => void;
}

/** One field over everything in reach: what is typed stays in it, and out of addresses and stores. */
export function SearchDialog({ screens, recent, opened, typedAhead, close }: Props) {
  const { t } = useTranslation("search");
  const { viewer, crises } = useViewing();
  const actions = useActions();
  const go = useGoing();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<string>();
  const seesPeople = viewer.sections.includes("PEOPLE");
  const { matches, failed, waiting } = useSearch(text, seesPeople);
  const places = usePlaces(matches.places);
  const imports = useImports();
  const agencies = useAgencies();
  const groups = groupsOf({ text, matches, crises: seesPeople ? crises : [], places, imports, agencies, actions, screens, recent });
  const entries = groups.flatMap((group) => group.entries);
  const active = entries.find(({ key }) => key === chosen) ?? entries[0];

  const choose = (entry: Entry) => {
    opened(entry);
    close();
    go(entry);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setChosen(stepped(entries, active?.key, 1));
    else if (event.key === "ArrowUp") setChosen(stepped(entries, active?.key, -1));
    else if (event.key === "Enter" && active) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t("common:searchEverywhere")} close={close} closeLabel={t("common:close")} atTop>
      <TextInput
        size="md"
        className={classes.field}
        role="combobox"
        aria-label={t(seesPeople ? "field" : "fieldOfScreens")}
        aria-expanded={entries.length > 0}
        aria-controls={RESULTS}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={t(seesPeople ? "field" : "fieldOfScreens")}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(undefined);
        }}
        onFocus={() => {
          const ahead = typedAhead();
          setText((before) => before + ahead);
        }}
        onKeyDown={pressed}
      />
      <p role="status" className={classes.status}>
        {statusOf()}
      </p>
      <Results groups={groups} active={active?.key} choose={choose} />
      <p className={classes.keys}>{t("keys")}</p>
    </Dialog>
  );

  function statusOf(): string {
    if (failed) return t("failed");
    if (waiting) return t("waiting");
    if (text.trim() === "") return seesPeople ? t("hint") : "";
    if (text.trim().length < FEWEST_LETTERS && entries.length === 0) return t("typeMore");
    if (seesPeople && matches.people.length === 0 && isOneName(text)) return t("oneName");
    if (matches.more) return t("more", { number: MOST_PEOPLE });
    return entries.length > 0 ? t("count", { count: entries.length }) : t("nothing");
  }
}

function useGoing(): (entry: Entry) => void {
  const navigate = useNavigate();
  return (entry) => {
    switch (entry.kind) {
      case "person":
        return void navigate({ to: "/people/$personId", params: { personId: entry.person.id } });
      case "operation":
        return void navigate({ to: "/evacuation/$operationId", params: { operationId: entry.operation.id } });
      case "crisis":
        showPeopleOf(entry.crisis.id);
        return void navigate({ to: "/people" });
      default:
        return void navigate({ to: entry.screen.to, params: entry.screen.params ?? {}, search: entry.screen.search ?? {} } as never);
    }
  };
}
