import { Select } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { nameOf } from "@/elements/PersonName";
import type { PeopleToChooseQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { PeopleToChooseDocument } from "./documents";
import { chosenPerson, personSaid, type Field, type Value } from "./fields";
import type { Shared } from "./sharedProps";
import { useCodes } from "./useCodes";

interface Props {
  field: Field & { kind: "person" };
  shared: Shared;
  value: string;
  change: (value: Value) => void;
}

type Found = NonNullable<PeopleToChooseQuery["searchPeople"][number]["person"]>;

const FEWEST_LETTERS = 2;

/** Somebody within reach, by name, telephone or reference. What is typed goes into the body of a request and nowhere else. */
export function PersonField({ field, shared, value, change }: Props) {
  const { t } = useTranslation("fields");
  const titleOf = useTitleOf();
  const chosen = value ? { value, label: chosenPerson(value).title } : null;
  const [typed, setTyped] = useState(chosen?.label ?? "");
  const text = typed.trim();
  const idle = text.length < FEWEST_LETTERS || text === chosen?.label;
  const [{ data, fetching }] = useQuery({ query: PeopleToChooseDocument, variables: { text }, pause: idle, requestPolicy: "network-only" });
  const people = idle ? [] : (data?.searchPeople ?? []).flatMap(({ person }) => (person && isOffered(person, field) ? [person] : []));
  const found = people.map((person) => {
    const title = titleOf(person);
    return { value: personSaid({ id: person.id, householdId: person.household?.id ?? null, title }), label: title };
  });
  return (
    <Select
      {...shared}
      searchable
      clearable={!field.required}
      autoComplete="off"
      data={chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found}
      filter={({ options }) => options}
      value={value || null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => change(next ?? "")}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") event.preventDefault();
      }}
      nothingFoundMessage={idle ? t("person.type") : fetching ? t("person.waiting") : t("person.nobody")}
    />
  );
}

const isOffered = (person: Found, { not }: Field & { kind: "person" }): boolean => !person.erasedAt && !not.includes(person.id);

/** Namesakes are told apart by age and reference. */
function useTitleOf() {
  const { label } = useCodes();
  const { commas } = useFormats();
  return (person: Found): string => commas([nameOf(person) ?? person.reference, label("ageBand", person.ageBand), ...(nameOf(person) ? [person.reference] : [])]);
}
