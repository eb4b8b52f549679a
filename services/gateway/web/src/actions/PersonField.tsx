import { Select } from "@mantine/core";
import { useEffect, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { nameOf } from "@/elements/PersonName";
import type { PersonToChooseFragment as Found } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { ChosenPersonDocument, PeopleToChooseDocument } from "./documents";
import { chosenPerson, personSaid, type Field, type Value } from "./fields";
import type { Shared } from "./sharedProps";
import { useCodes } from "./useCodes";

interface Props {
  field: Field & { kind: "person" };
  shared: Shared;
  value: string;
  change: (value: Value) => void;
}

const FEWEST_LETTERS = 2;

/** Somebody within reach, by name, telephone or reference. What is typed goes into the body of a request and nowhere else. */
export function PersonField({ field, shared, value, change }: Props) {
  const { t } = useTranslation("fields");
  const titleOf = useTitleOf();
  const [picked, setPicked] = useState<Found | null>(null);
  const chosen = useChosen(value, picked, change);
  const chosenTitle = chosen ? titleOf(chosen) : "";
  const [typed, setTyped] = useState("");
  useEffect(() => {
    if (chosenTitle) setTyped(chosenTitle);
  }, [chosenTitle]);
  const text = typed.trim();
  const idle = text.length < FEWEST_LETTERS || text === chosenTitle;
  const [{ data, fetching }] = useQuery({ query: PeopleToChooseDocument, variables: { text }, pause: idle, requestPolicy: "network-only" });
  const people = idle ? [] : (data?.searchPeople ?? []).flatMap(({ person }) => (person && isOffered(person, field) ? [person] : []));
  const listed = chosen && !people.some(({ id }) => id === chosen.id) ? [chosen, ...people] : people;
  return (
    <Select
      {...shared}
      searchable
      clearable={!field.required}
      autoComplete="off"
      placeholder={value && !chosen ? t("person.waiting") : undefined}
      data={listed.map((person) => ({ value: saidOf(person), label: titleOf(person) }))}
      filter={({ options }) => options}
      value={chosen ? saidOf(chosen) : null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => {
        setPicked(listed.find((person) => saidOf(person) === next) ?? null);
        change(next ?? "");
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      nothingFoundMessage={idle ? t("person.type") : fetching ? t("person.waiting") : t("person.nobody")}
    />
  );
}

const saidOf = ({ id, household }: Found): string => personSaid({ id, householdId: household?.id ?? null });

/** Who is chosen: just now from the list, or before, and then as they are by now, since an answer has no more than their id.
 * Who is not to be seen any more is chosen no more. */
function useChosen(value: string, picked: Found | null, change: (value: Value) => void): Found | null {
  const { id } = chosenPerson(value);
  const isPicked = picked !== null && picked.id === id;
  const [{ data, operation }] = useQuery({ query: ChosenPersonDocument, variables: { id }, pause: !value || isPicked, requestPolicy: "network-only" });
  const asked = !isPicked && value && operation?.variables.id === id ? data?.person : undefined;
  const known = asked?.erasedAt ? null : asked;
  const current = known ? saidOf(known) : "";
  useEffect(() => {
    if (known !== undefined && current !== value) change(current);
  }, [known, current, value, change]);
  return isPicked ? picked : (known ?? null);
}

const isOffered = (person: Found, { not }: Field & { kind: "person" }): boolean => !person.erasedAt && !not.includes(person.id);

/** Namesakes are told apart by age and reference. */
function useTitleOf() {
  const { label } = useCodes();
  const { commas } = useFormats();
  return (person: Found): string => commas([nameOf(person) ?? person.reference, label("ageBand", person.ageBand), ...(nameOf(person) ? [person.reference] : [])]);
}
