import { Checkbox, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import type { SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { SearchedMany } from "@/elements/SearchedMany";
import { SearchedOne } from "@/elements/SearchedOne";
import { useFormats } from "@/i18n/useFormats";
import { CountriesField, CountryField, NationalitiesField } from "./CountryFields";
import { amountOf, currencyOf, mustBeAnswered, readingChoices, zoneChoices, type Field, type Value, type Values } from "./fields";
import { MentionField } from "./MentionField";
import { PersonField } from "./PersonField";
import { PlaceField } from "./PlaceField";
import { MomentField, ReadingField, ZoneField } from "./PlaceFields";
import type { Shared } from "./sharedProps";
import classes from "./actions.module.css";

interface Props {
  field: Field;
  values: Values;
  error: string | null;
  change: (value: Value) => void;
  /** Whether what was typed could be read: half a date, or the 31st of February, has no value; nor has what is on no list. */
  read: (readable: boolean) => void;
}

const MANY = 12;

/** One question of a form, as its kind wants to be asked. */
export function ActionField({ field, values, error, change, read }: Props) {
  const { t } = useTranslation("fields");
  const value = values[field.name];
  const shared = {
    label: t(field.label ?? field.name, { who: field.who }),
    description: [field.note, field.help && t(`help.${field.help}`)].filter(Boolean).join(" · ") || undefined,
    required: mustBeAnswered(field, values),
    withAsterisk: mustBeAnswered(field, values),
    error,
    name: field.name,
  };
  const text = { ...shared, value: String(value ?? "") };

  const look = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => read(!currentTarget.validity.badInput);
  const watched = { onBlur: look, onInput: look, onKeyUp: look };

  switch (field.kind) {
    case "age":
    case "text":
      return <TextInput {...text} autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />;
    case "person":
      return <PersonField field={field} shared={shared} value={String(value ?? "")} change={change} />;
    case "place":
      return <PlaceField shared={shared} coded={field.coded ?? false} value={String(value ?? "")} change={change} />;
    case "prose":
      return <Textarea {...text} autosize minRows={3} onChange={(event) => change(event.currentTarget.value)} />;
    case "mentioning":
      return <MentionField shared={shared} value={String(value ?? "")} change={change} />;
    case "date":
      return <TextInput {...text} {...watched} type="date" onChange={(event) => change(event.currentTarget.value)} />;
    case "moment":
      return <MomentField field={field} values={values} shared={shared} value={String(value ?? "")} change={change} watched={watched} />;
    case "zone":
      return <ZoneField zones={zoneChoices(field, values)} shared={shared} value={String(value ?? "")} change={change} />;
    case "reading":
      return <ReadingField field={field} values={values} readings={readingChoices(field, values)} shared={shared} value={String(value ?? "")} change={change} />;
    case "number":
      return <TextInput {...text} inputMode="numeric" autoComplete="off" onChange={(event) => change(event.currentTarget.value)} />;
    case "money":
      return (
        <TextInput
          {...text}
          description={<AmountRead field={field} values={values} />}
          inputMode="decimal"
          rightSection={<span className={classes.currency}>{currencyOf(field, values)}</span>}
          rightSectionWidth={54}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case "yesno":
      return (
        <Checkbox label={shared.label} checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />
      );
    case "decide":
      return <Decide shared={shared} value={value ?? null} change={change} />;
    case "maybe":
      return <Maybe label={shared.label} value={value ?? null} change={change} />;
    case "codes":
      return <SearchedMany {...shared} read={read} data={field.options} value={value as string[]} onChange={change} />;
    case "countries":
      return <CountriesField read={read} shared={shared} value={value as string[]} change={change} />;
    case "nationalities":
      return <NationalitiesField read={read} field={field} shared={shared} value={value as string[]} change={change} />;
    case "country":
      return <CountryField read={read} shared={shared} value={String(value ?? "")} change={change} />;
    case "choice":
      return <ChoiceField read={read} field={field} shared={shared} value={String(value ?? "")} change={change} />;
  }
}

/** How the amount was read, so that a misplaced separator is seen before it is sent. */
function AmountRead({ field, values }: { field: Field & { kind: "money" }; values: Values }) {
  const { money } = useFormats();
  const amount = amountOf(field, values);
  if (amount === null || amount === "ambiguous") return null;
  return <bdi className="numbers">{money({ amountMinor: amount.minor, currency: currencyOf(field, values) })}</bdi>;
}

function ChoiceField({ field, shared, value, change, read }: { field: Field & { kind: "choice" }; shared: Shared; value: string; change: (value: Value) => void; read: Props["read"] }) {
  const { t } = useTranslation();
  const isUnlisted = value !== "" && value === field.initial && field.options.length > 0 && !field.options.some((one) => one.value === value);
  const recorded = isUnlisted ? [{ value, label: t("fields:unlisted.code", { code: value }) }] : [];
  const data = [...field.options, ...recorded];
  const error = shared.error ?? (isUnlisted ? t("fields:unlisted.help", { code: value }) : null);
  if (field.options.length > MANY)
    return <SearchedOne {...shared} read={read} error={error} clearable={!field.required} data={data} value={value || null} onChange={change} />;
  const empty = { value: "", label: t("choose") };
  return (
    <NativeSelect
      {...shared}
      error={error}
      data={[empty, ...data]}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

function Decide({ shared, value, change }: { shared: Shared; value: Value; change: (value: Value) => void }) {
  const { t } = useTranslation();
  const data = [
    { value: "", label: t("choose") },
    { value: "true", label: t("yes") },
    { value: "false", label: t("no") },
  ];
  const answered = (text: string) => (text === "" ? null : text === "true");
  return (
    <NativeSelect
      {...shared}
      data={data}
      value={value === null ? "" : String(value)}
      onChange={(event) => change(answered(event.currentTarget.value))}
    />
  );
}

function Maybe({ label, value, change }: { label: string; value: Value; change: (value: Value) => void }) {
  const { t } = useTranslation();
  const answers = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
    { value: "unknown", label: t("notAsked") },
  ];
  const shown = value === null ? "unknown" : value ? "yes" : "no";
  return (
    <div className={classes.maybe}>
      <span>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        data={answers}
        value={shown}
        onChange={(next) => change(next === "unknown" ? null : next === "yes")}
      />
    </div>
  );
}
