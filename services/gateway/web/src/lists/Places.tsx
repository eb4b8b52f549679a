import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PlacesDocument } from "@/actions/documents";
import { useLiveQuery } from "@/connection/useLiveQuery";
import classes from "./lists.module.css";

const FEWEST_LETTERS = 2;

/** Places are too many to be here: they are looked up by what is typed. Where none is found, what stands between. */
export function FoundPlaces({ typed, children }: { typed: string; children: ReactNode }) {
  const { t } = useTranslation("lists");
  const search = typed.trim();
  const { data } = useLiveQuery(PlacesDocument, { search }, { pause: search.length < FEWEST_LETTERS, afterActions: false });
  const places = search.length < FEWEST_LETTERS ? [] : (data?.places ?? []);
  if (places.length === 0) return children;
  return (
    <section className={classes.list} aria-label={t("placesFound")}>
      <h3>{t("placesFound")}</h3>
      <ul className={classes.codes}>
        {places.map(({ code, name }) => (
          <li key={code}>
            <bdi className={classes.code}>{code}</bdi>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
