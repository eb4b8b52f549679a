import { Checkbox, TextInput } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { codeOptions } from "@/actions/codeOptions";
import { PlacesDocument } from "@/actions/documents";
import { PlaceField } from "@/actions/PlaceField";
import { useCodes } from "@/actions/useCodes";
import { FilterBar } from "@/elements/FilterBar";
import { SearchedOne } from "@/elements/SearchedOne";
import { countryOptions } from "@/i18n/countries";
import { languageOptions } from "@/i18n/languageOptions";
import { useFormats } from "@/i18n/useFormats";
import { areaMeant, type Address } from "./address";
import { PERSON_CATEGORIES, SERVICES } from "./codes";
import classes from "./organisations.module.css";

interface Props {
  address: Address;
  change: (part: { [Name in keyof Address]: Address[Name] | undefined }) => void;
}


/** With what, where, in which language, for whom. */
export function DirectoryFilters({ address, change }: Props) {
  const { t, i18n } = useTranslation("organisations");
  const codes = useCodes();
  const { country } = useFormats();
  const countries = useMemo(() => countryOptions(country), [country]);
  const languages = useMemo(() => languageOptions(i18n.language), [i18n.language]);
  const [area, setArea] = useState(address.area ?? "");
  const place = { label: t("need.area"), description: undefined, required: false, withAsterisk: false, error: null, name: "area" };
  const pick = (name: "service" | "language" | "nationality" | "category", data: { value: string; label: string }[]) => (
    <SearchedOne label={t(`need.${name}`)} data={data} value={address[name] ?? null} clearable onChange={(value) => change({ [name]: value ?? undefined })} />
  );
  const [{ data }] = useQuery({ query: PlacesDocument, variables: { search: area.trim() }, pause: area.trim().length < 2 });
  const meant = areaMeant(area, data?.places ?? []);
  useEffect(() => {
    if (meant !== address.area) change({ area: meant });
  });
  return (
    <FilterBar>
      {pick("service", codeOptions(codes, "coordinationService", SERVICES))}
      <div className={classes.place}>
        <PlaceField shared={place} coded value={area} change={(value) => setArea(String(value ?? ""))} />
      </div>
      {pick("language", languages)}
      {pick("nationality", countries)}
      {pick("category", codeOptions(codes, "personCategory", PERSON_CATEGORIES))}
      <TextInput type="search" label={t("need.search")} autoComplete="off" value={address.search ?? ""} onChange={(event) => change({ search: event.currentTarget.value || undefined })} />
      <Checkbox label={t("need.due")} checked={address.due ?? false} onChange={(event) => change({ due: event.currentTarget.checked || undefined })} />
    </FilterBar>
  );
}
