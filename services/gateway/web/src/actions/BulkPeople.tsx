import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/i18n/useFormats";
import type { Item } from "./bulk";
import classes from "./actions.module.css";

interface Props {
  possible: readonly Item[];
  impossible: readonly Item[];
  /** Whom somebody leaves out; where nobody may be left out, nothing is asked. */
  leftOut: ReadonlySet<string>;
  leaveOut: ((ids: ReadonlySet<string>) => void) | null;
}

/** So many are not chosen one by one. */
const MANY = 6;

/** For whom it is sent, and for whom not: each stays named, with the reason where one is known. */
export function BulkPeople({ possible, impossible, leftOut, leaveOut }: Props) {
  const { t } = useTranslation("actions");
  const { number } = useFormats();
  const chosen = possible.filter(({ id }) => !leftOut.has(id));
  return (
    <>
      <p className={classes.sentence}>{t("bulk.for", { figure: number(chosen.length) })}</p>
      {leaveOut && possible.length > MANY && (
        <Checkbox
          label={t("bulk.everybody")}
          checked={chosen.length === possible.length}
          indeterminate={chosen.length > 0 && chosen.length < possible.length}
          onChange={({ currentTarget }) => leaveOut(new Set(currentTarget.checked ? [] : possible.map(({ id }) => id)))}
        />
      )}
      {leaveOut ? (
        <Checkbox.Group
          aria-label={t("bulk.choose")}
          value={chosen.map(({ id }) => id)}
          onChange={(ids) => leaveOut(new Set(possible.map(({ id }) => id).filter((id) => !ids.includes(id))))}
        >
          <div className={classes.choosing}>
            {possible.map((item) => (
              <Checkbox key={item.id} value={item.id} label={<Named item={item} />} />
            ))}
          </div>
        </Checkbox.Group>
      ) : (
        <Names of={possible} />
      )}
      {impossible.length > 0 && (
        <>
          <p className={classes.sentence}>{t("bulk.notFor", { figure: number(impossible.length) })}</p>
          <Names of={impossible} />
        </>
      )}
    </>
  );
}

const Names = ({ of }: { of: readonly Item[] }) => (
  <ul className={classes.people} tabIndex={0}>
    {of.map((item) => (
      <li key={item.id}>
        <Named item={item} />
      </li>
    ))}
  </ul>
);

const Named = ({ item: { name, note, reason } }: { item: Item }) => (
  <>
    <bdi>{name}</bdi>
    {[note, reason].filter(Boolean).map((words) => (
      <span key={words}> · {words}</span>
    ))}
  </>
);
