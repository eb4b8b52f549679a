import { Button, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { FilterBar } from "@/elements/FilterBar";
import type { Choice } from "@/elements/meant";
import { SearchedOne } from "@/elements/SearchedOne";
import { endsBeforeItBegins, isNarrowed, outcomes, services, type Address } from "./address";
import { DayField } from "./DayField";
import { Narrowed } from "./Narrowed";
import { PersonFilter } from "./PersonFilter";
import { useAccountChoices, useActionChoices, usePersonNamed } from "./useChoices";

interface Props {
  address: Address;
  change: (part: Address) => void;
  clear: () => void;
}

export function AuditFilters({ address, change, clear }: Props) {
  const { t } = useTranslation("audit");
  const accounts = useAccountChoices();
  const named = useActionChoices();
  const person = usePersonNamed(address.personId);
  const part = { address, change };
  return (
    <>
      <Narrowed address={address} person={person} account={accounts.find(({ value }) => value === address.actorId)?.label} />
      <FilterBar>
        <PersonFilter personId={address.personId} named={person} change={(personId) => change({ personId })} />
        <Searched {...part} name="actorId" label={t("account")} any={t("anyAccount")} data={accounts} />
        <Searched {...part} name="action" label={t("action")} any={t("anyAction")} data={named} />
        <Picked {...part} name="outcome" list="auditOutcome" codes={outcomes} any={t("anyOutcome")} />
        <Picked {...part} name="service" list="serviceName" codes={services} any={t("anyService")} />
        <DayField label={t("from")} day={address.from} change={(from) => change({ from })} />
        <DayField
          label={t("to")}
          day={address.to}
          change={(to) => change({ to })}
          error={endsBeforeItBegins(address) && t("actions:refusals.ends_before_it_begins")}
        />
        {isNarrowed(address) && (
          <Button size="compact-sm" variant="subtle" onClick={clear}>
            {t("clear")}
          </Button>
        )}
      </FilterBar>
    </>
  );
}

interface Part<Name extends keyof Address> {
  address: Address;
  change: (part: Address) => void;
  name: Name;
  any: string;
}

function Searched({ address, change, name, label, any, data }: Part<"actorId" | "action"> & { label: string; data: Choice[] }) {
  return (
    <SearchedOne
      size="sm"
      aria-label={label}
      placeholder={any}
      clearable
      data={data}
      value={address[name] ?? null}
      onChange={(value) => change({ [name]: value ?? undefined })}
    />
  );
}

function Picked({ address, change, name, list, codes, any }: Part<"outcome" | "service"> & { list: string; codes: readonly string[] }) {
  const { t } = useTranslation("audit");
  const { label } = useCodes();
  return (
    <NativeSelect
      size="sm"
      aria-label={t(name)}
      data={[{ value: "", label: any }, ...codes.map((value) => ({ value, label: label(list, value) }))]}
      value={address[name] ?? ""}
      onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
    />
  );
}
