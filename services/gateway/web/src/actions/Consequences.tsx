import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { useFormats } from "@/i18n/useFormats";
import type { Consequence } from "./action";
import classes from "./actions.module.css";

interface Props {
  consequences: Consequence[];
  agreed: string[];
  agree: (keys: string[]) => void;
  missing: boolean;
}

/** Who is concerned by name, and a yes of its own for what cannot be meant by the way. */
export function Consequences({ consequences, agreed, agree, missing }: Props) {
  const { t } = useTranslation("actions");
  const { duration } = useFormats();
  return consequences.map(({ key, people, remaining, agree: needed }) => (
    <Callout key={key} tone={needed ? "brick" : "amber"} title={t(`consequences.${key}`, { count: people.length, duration: remaining === undefined ? "" : duration(remaining) })}>
      {people.length > 0 && (
        <ul className={classes.people} tabIndex={0}>
          {people.map((person, place) => (
            <li key={`${place} ${person}`}>{person}</li>
          ))}
        </ul>
      )}
      {needed && (
        <Checkbox
          classNames={{ error: classes.plain }}
          label={t(`agree.${key}`)}
          checked={agreed.includes(key)}
          onChange={(event) => agree(event.currentTarget.checked ? [...agreed, key] : agreed.filter((one) => one !== key))}
          error={missing && !agreed.includes(key) ? t("agree.needed") : null}
        />
      )}
    </Callout>
  ));
}
