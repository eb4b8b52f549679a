import { useTranslation } from "react-i18next";
import { languages } from "@/i18n/languages";
import { useFormats } from "@/i18n/useFormats";
import classes from "./lists.module.css";
import type { ListedCode } from "./narrow";

/** A code with its words, the reader's language first; `areCountries` where it was replaced by countries. */
export function Code({ of, areCountries }: { of: ListedCode; areCountries: boolean }) {
  const { t } = useTranslation("lists");
  const { commas, country } = useFormats();
  const now = of.replacedBy.map((code) => (areCountries ? `${code} (${country(code)})` : code));
  return (
    <li>
      <bdi className={classes.code}>{of.code}</bdi>
      {of.label && <Words of={of.label} />}
      {of.value && <bdi className={classes.value}>{of.value}</bdi>}
      {now.length > 0 && <span className={classes.value}>{t("replacedBy", { codes: commas(now) })}</span>}
    </li>
  );
}

function Words({ of }: { of: NonNullable<ListedCode["label"]> }) {
  const { i18n } = useTranslation();
  const ordered = languages.toSorted((one, other) => Number(other.tag === i18n.language) - Number(one.tag === i18n.language));
  return (
    <dl className={classes.words}>
      {ordered.map(({ tag, name, direction }) => (
        <div key={tag}>
          <dt lang={tag} className="visually-hidden">
            {name}
          </dt>
          <dd lang={tag} dir={direction}>
            {of[tag]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
