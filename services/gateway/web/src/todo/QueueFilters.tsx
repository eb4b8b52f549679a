import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Option } from "@/actions/fields";
import { useAgencyOptions, useCaseworkerOptions, useCrisisOptions, useOpenNeedOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { FilterBar } from "@/elements/FilterBar";
import classes from "./todo.module.css";
import { narrowedParts, type Address, type Part } from "./address";

interface Props {
  address: Address;
  change: (part: Address) => void;
  regions: Option[];
}

/** Shown always; the others when they are asked for, or stand in the address. */
const FIRST: readonly Part[] = ["assignment", "kind"];

/** One that is chosen stands in its list, also where nobody offers it any more. */
const withChosen = (choices: readonly Option[], chosen: string | undefined): readonly Option[] =>
  chosen === undefined || choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, label: chosen }];

export function QueueFilters({ address, change, regions }: Props) {
  const { t } = useTranslation("todo");
  const { options } = useCodes();
  const choices: Partial<Record<Part, readonly Option[]>> = {
    assignment: options("assignment"),
    kind: options("step"),
    caseworkerId: useCaseworkerOptions(),
    need: useOpenNeedOptions(),
    ageBand: options("ageBand"),
    sex: options("sex"),
    phase: options("phase"),
    urgency: options("urgency"),
    crisisId: useCrisisOptions(),
    agencyId: useAgencyOptions(),
    region: regions,
  };
  const chosen = narrowedParts(address);
  const [all, setAll] = useState(chosen.some((part) => !FIRST.includes(part)));
  const shown = (Object.keys(choices) as Part[]).filter((part) => all || FIRST.includes(part));
  return (
    <FilterBar>
      {shown.map((part) => (
        <NativeSelect
          key={part}
          size="sm"
          className={classes.filter}
          aria-label={t(`filter.${part}`)}
          data={[{ value: "", label: t(`filter.${part}`) }, ...withChosen(choices[part] ?? [], address[part]).map(({ value, label }) => ({ value, label }))]}
          value={address[part] ?? ""}
          onChange={(event) => change({ [part]: event.currentTarget.value || undefined })}
        />
      ))}
      <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
        {t(all ? "fewerFilters" : "moreFilters")}
      </Button>
      {chosen.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => change(Object.fromEntries(chosen.map((part) => [part, undefined])))}>
          {t("everything")}
        </Button>
      )}
    </FilterBar>
  );
}
