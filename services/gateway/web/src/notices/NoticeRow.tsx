import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { PersonName } from "@/elements/PersonName";
import type { NoticesQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import classes from "./notices.module.css";

export type Notice = NoticesQuery["notices"]["edges"][number]["node"];

interface Props {
  notice: Notice;
  mark: (id: string, read: boolean) => void;
  close: () => void;
}

export function NoticeRow({ notice: { id, kind, at, read, actor, person, ...of }, mark, close }: Props) {
  const { t } = useTranslation("notices");
  const { moment } = useFormats();
  const open = () => {
    if (!read) mark(id, true);
    close();
  };
  return (
    <li className={classes.row} data-read={read}>
      <Link to="/people/$personId" params={{ personId: person.id }} className={classes.words} onClick={open}>
        <b>
          {!read && <span className="visually-hidden">{t("isUnread")}</span>} <PersonName person={person} /> <ExerciseMark of={of} />
        </b>
        <span>{t(`kinds.${kind}`)}</span>
        <small>
          {actor && (
            <>
              <bdi>{actor.name}</bdi> ·{" "}
            </>
          )}
          {moment(at)}
        </small>
      </Link>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => mark(id, !read)}>
        {t(read ? "markUnread" : "markRead")}
      </Button>
    </li>
  );
}
