import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useCrisisOptions } from "@/actions/useChoices";
import { useViewing } from "@/connection/ViewerProvider";
import { FilterBar } from "@/elements/FilterBar";
import { Icon } from "@/elements/Icon";
import { isTyping } from "@/elements/isTyping";
import { useCodes } from "@/actions/useCodes";
import type { ListName } from "@/i18n/codes";
import { everything, isNarrowed, type Narrowing } from "./filters";
import classes from "./people.module.css";

interface Props {
  narrowing: Narrowing;
  change: (narrowing: Narrowing) => void;
}

function useSlashFocuses() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  return field;
}

export function Filters({ narrowing, change }: Props) {
  const { t } = useTranslation("people");
  const { viewer } = useViewing();
  const crises = useCrisisOptions();
  const { options } = useCodes();
  const field = useSlashFocuses();
  const set = (part: Partial<Narrowing>) => change({ ...narrowing, ...part });
  const pick = (name: "phase" | "caseStatus" | "urgency", list: ListName) => (
    <NativeSelect
      size="sm"
      aria-label={t(`filter.${name}`)}
      data={[{ value: "", label: t(`filter.${name}`) }, ...options(list)]}
      value={narrowing[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <FilterBar>
      <TextInput
        ref={field}
        className={classes.search}
        wrapperProps={{ "data-wide": true }}
        size="sm"
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        autoComplete="off"
        leftSection={<Icon name="search" />}
        rightSection={<kbd className={classes.key}>/</kbd>}
        value={narrowing.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        aria-label={t("filter.crisis")}
        data={[{ value: "", label: t("filter.crisis") }, ...crises.map(({ value, label }) => ({ value, label }))]}
        value={narrowing.crisisId}
        onChange={(event) => set({ crisisId: event.currentTarget.value })}
      />
      {pick("phase", "phase")}
      {pick("caseStatus", "caseStatus")}
      {pick("urgency", "urgency")}
      <Checkbox
        label={t("filter.overdue")}
        checked={narrowing.overdue}
        onChange={(event) => set({ overdue: event.currentTarget.checked })}
      />
      {viewer.permittedActions.length > 0 && (
        <Checkbox
          label={t("filter.mine")}
          checked={narrowing.assignedToMe}
          onChange={(event) => set({ assignedToMe: event.currentTarget.checked })}
        />
      )}
      {isNarrowed(narrowing) && (
        <Button size="compact-sm" variant="subtle" onClick={() => change(everything)}>
          {t("filter.clear")}
        </Button>
      )}
    </FilterBar>
  );
}
