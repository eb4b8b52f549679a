import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { SearchedMany } from "@/elements/SearchedMany";
import { SearchedOne } from "@/elements/SearchedOne";
import { countriesOfToday, countryOptions, isListedCountry } from "@/i18n/countries";
import { useFormats } from "@/i18n/useFormats";
import { nationalityIn, type Field, type Option } from "./fields";
import type { Shared } from "./sharedProps";
import classes from "./actions.module.css";

interface Props<Answer> {
  shared: Shared;
  value: Answer;
  change: (value: Answer) => void;
  read: (readable: boolean) => void;
}

/** The list, and behind it what stands on record and is on no list any more, said to be so. */
function useCountries(recorded: readonly string[]): Option[] {
  const { t } = useTranslation("fields");
  const { country } = useFormats();
  const listed = useMemo(() => countryOptions(country), [country]);
  const unlisted = recorded.filter((code) => code !== "" && !isListedCountry(code));
  return [...listed, ...unlisted.map((code) => ({ value: code, label: t("unlisted.code", { code }) }))];
}

/** What to do about a code that is on no list any more. */
function useUnlisted(recorded: readonly string[]): string | undefined {
  const { t } = useTranslation("fields");
  const { country, list } = useFormats();
  const code = recorded.find((one) => one !== "" && !isListedCountry(one));
  if (code === undefined) return undefined;
  const now = countriesOfToday(code).map(country);
  return now.length > 0 ? t("unlisted.withdrawn", { code, now: list(now) }) : t("unlisted.help", { code });
}

export function CountryField({ shared, value, change, read }: Props<string>) {
  const data = useCountries([value]);
  const unlisted = useUnlisted([value]);
  const choose = (next: string | null) => change(next ?? "");
  return <SearchedOne {...shared} read={read} error={shared.error ?? unlisted} clearable data={data} value={value || null} onChange={choose} />;
}

export function CountriesField({ shared, value, change, read }: Props<string[]>) {
  const data = useCountries(value);
  const unlisted = useUnlisted(value);
  return <SearchedMany {...shared} read={read} error={shared.error ?? unlisted} data={data} value={value} onChange={change} />;
}

/** Countries, and for each how it is known. */
export function NationalitiesField({ field, shared, value, change, read }: Props<string[]> & { field: Field & { kind: "nationalities" } }) {
  const { t } = useTranslation("fields");
  const { country } = useFormats();
  const said = value.map(nationalityIn);
  const knownBy = (code: string) => said.find((one) => one.country === code)?.knownBy ?? "UNKNOWN";
  const choose = (countries: string[]) => change(countries.map((code) => `${code} ${knownBy(code)}`));
  const know = (code: string, how: string) => change(said.map((one) => `${one.country} ${one.country === code ? how : one.knownBy}`));
  return (
    <div>
      <CountriesField shared={shared} read={read} value={said.map((one) => one.country)} change={(next) => choose(next as string[])} />
      {said.map((one) => (
        <NativeSelect
          key={one.country}
          className={classes.knownBy}
          size="xs"
          label={t("knownByOf", { country: country(one.country) })}
          data={field.options}
          value={one.knownBy}
          onChange={(event) => know(one.country, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
