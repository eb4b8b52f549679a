import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import classes from "./elements.module.css";

interface Named {
  reference: string;
  erasedAt?: string | null;
  profile?: { givenName: string; familyName?: string | null } | null;
}

export const nameOf = (person: Named): string | null =>
  person.profile ? [person.profile.givenName, person.profile.familyName].filter(Boolean).join(" ") : null;

/** Words that keep their own direction in the middle of others. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** In one line of text: the name where the viewer may know it, and always the reference. */
export const personTitle = (person: Named): string => [nameOf(person) ?? "", person.reference].filter(Boolean).map(isolated).join(" · ");

/** The person's name where the viewer may know it; otherwise the reference, and that the name is sealed. */
export function PersonName({ person }: { person: Named }) {
  const { t } = useTranslation();
  const name = nameOf(person);
  if (name) return <bdi>{name}</bdi>;
  return (
    <span className={classes.sealed}>
      <Icon name="lock" size={13} />
      {person.erasedAt ? t("erased") : <Reference of={person.reference} />}
      {!person.erasedAt && <span className="visually-hidden">{t("sealed")}</span>}
    </span>
  );
}

export const Reference = ({ of }: { of: string }) => <span className="reference">{of}</span>;
