import { TextInput } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { PlacesDocument } from "./documents";
import type { Value } from "./fields";
import type { Shared } from "./sharedProps";

interface Props {
  shared: Shared;
  /** A name that only one place has becomes that place's P-code when the field is left. */
  coded: boolean;
  value: string;
  change: (value: Value) => void;
}

const FEWEST_LETTERS = 2;

/** A place of the deployment's list, found by name or P-code; whatever else is typed is said to be on no list. */
export function PlaceField({ shared, coded, value, change }: Props) {
  const { t } = useTranslation("fields");
  const list = useId();
  const search = value.trim();
  const [{ data }] = useQuery({ query: PlacesDocument, variables: { search }, pause: search.length < FEWEST_LETTERS });
  const places = search.length < FEWEST_LETTERS ? [] : (data?.places ?? []);
  const place = places.find(({ code }) => code === search.toUpperCase());
  const alike = places.filter(({ name }) => name.toLowerCase() === search.toLowerCase());
  const read = () => {
    if (search === "" || !data) return shared.description;
    if (place) return t("place.listed", { name: place.name, code: place.code });
    if (alike.length > 1) return t("place.several", { count: alike.length });
    return alike[0] ? t("place.listed", { name: alike[0].name, code: alike[0].code }) : t("place.unlisted");
  };
  return (
    <>
      <TextInput
        {...shared}
        description={read()}
        list={list}
        value={value}
        autoComplete="off"
        onBlur={() => coded && !place && alike.length === 1 && alike[0] && change(alike[0].code)}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={list}>
        {places.map(({ code, name }) => (
          <option key={code} value={code} label={`${name} · ${code}`} />
        ))}
      </datalist>
    </>
  );
}
