import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/elements/Icon";
import { neighboursOf, rememberOpened } from "@/elements/lastList";
import { useListKeys } from "@/elements/useListKeys";
import { useFormats } from "@/i18n/useFormats";
import classes from "./person.module.css";

/** From one person of the list to the next, without going back to it; j and k as in the list. */
export function Neighbours({ of }: { of: string }) {
  const { t } = useTranslation("person");
  const { number } = useFormats();
  const navigate = useNavigate();
  const around = neighboursOf(of);
  const go = (personId: string | undefined) => {
    if (!personId) return;
    rememberOpened(personId);
    void navigate({ to: "/people/$personId", params: { personId } });
  };
  useListKeys((by) => go(by === 1 ? around?.after : around?.before));
  if (!around) return null;
  const way = (personId: string | undefined, direction: "before" | "after") =>
    personId && (
      <Link to="/people/$personId" params={{ personId }} className={classes.neighbour} aria-label={t(`neighbours.${direction}`)} onClick={() => rememberOpened(personId)}>
        <Icon name={direction === "before" ? "back" : "forward"} size={15} />
      </Link>
    );
  return (
    <nav className={classes.neighbours} aria-label={t("neighbours.title")}>
      {way(around.before, "before")}
      <span className="numbers">{t("neighbours.place", { place: number(around.place), all: number(around.of) })}</span>
      {way(around.after, "after")}
    </nav>
  );
}
