import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCrisisOptions } from "@/actions/useChoices";
import { FilterBar } from "@/elements/FilterBar";
import { everything, isNarrowed, type Narrowing } from "./narrowing";

interface Props {
  narrowing: Narrowing;
  change: (narrowing: Narrowing) => void;
}

export function ToDoFilters({ narrowing, change }: Props) {
  const { t } = useTranslation("todo");
  const crises = useCrisisOptions();
  const set = (part: Partial<Narrowing>) => change({ ...narrowing, ...part });
  return (
    <FilterBar>
      {crises.length > 1 && (
        <NativeSelect
          size="sm"
          aria-label={t("people:filter.crisis")}
          data={[{ value: "", label: t("people:filter.crisis") }, ...crises.map(({ value, label }) => ({ value, label }))]}
          value={narrowing.crisisId}
          onChange={(event) => set({ crisisId: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={t("people:filter.overdue")}
        checked={narrowing.overdue}
        onChange={(event) => set({ overdue: event.currentTarget.checked })}
      />
      <Checkbox
        label={t("people:filter.mine")}
        checked={narrowing.assignedToMe}
        onChange={(event) => set({ assignedToMe: event.currentTarget.checked })}
      />
      {isNarrowed(narrowing) && (
        <Button size="compact-sm" variant="subtle" onClick={() => change(everything)}>
          {t("everything")}
        </Button>
      )}
    </FilterBar>
  );
}
