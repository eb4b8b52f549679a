import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Chip } from "@/elements/Chip";
import { Facts } from "@/elements/Panel";
import type { Language } from "@/i18n/languages";
import { useFormats } from "@/i18n/useFormats";
import { Code } from "./Code";
import classes from "./lists.module.css";
import { changedBy, type CodeList } from "./narrow";

/** One list, folded until somebody opens it or looks for what is in it. */
export function ListOfCodes({ list, isSought }: { list: CodeList; isSought: boolean }) {
  const { t, i18n } = useTranslation("lists");
  const { number } = useFormats();
  return (
    <details className={classes.list} open={isSought}>
      <summary>
        <span className={classes.head}>
          <b>{list.title[i18n.language as Language]}</b>
          <small>{t("size", { count: list.size, shown: number(list.size) })}</small>
          <Chip tone={list.verified ? "moss" : "amber"}>{t(list.verified ? "verified" : "unverified")}</Chip>
        </span>
      </summary>
      <Provenance list={list} />
      <ul className={classes.codes}>
        {list.codes.map((code) => (
          <Code key={code.code} of={code} areCountries={list.name === "withdrawnCountries"} />
        ))}
      </ul>
    </details>
  );
}

function Provenance({ list }: { list: CodeList }) {
  const { t } = useTranslation("lists");
  return (
    <Facts
      of={[
        [t("source"), list.source ? <span lang="en" dir="ltr">{list.source}</span> : t("own")],
        [t("version"), <bdi>{list.version ?? t("noVersion")}</bdi>],
        [t("file"), <bdi className={classes.code}>{list.file}</bdi>],
        [t("changed.label"), <WhereChanged list={list} />],
      ]}
    />
  );
}

/** Nothing is changed here. */
function WhereChanged({ list }: { list: CodeList }) {
  const { t } = useTranslation("lists");
  const place = changedBy(list);
  if (place === "deadlines")
    return (
      <Link to="/records" search={{ part: "deadlines" }}>
        {t("changed.deadlines")}
      </Link>
    );
  return <span className={classes.sentence}>{t(`changed.${place}`)}</span>;
}
