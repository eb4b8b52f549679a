import { Textarea } from "@mantine/core";
import { useContext, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { ColleaguesDocument } from "./documents";
import type { Option } from "./fields";
import { begun, distinct, matching, named, unnamed } from "./mentions";
import type { Shared } from "./sharedProps";
import { SubjectId } from "./subject";
import { useCodes } from "./useCodes";
import classes from "./actions.module.css";

interface Props {
  shared: Shared;
  value: string;
  change: (value: string) => void;
}

const MOST = 6;

/** Prose with a list of colleagues behind `@`. The answer has ids, what is seen has names. */
export function MentionField({ shared, value, change }: Props) {
  const { t } = useTranslation("fields");
  const colleagues = useColleagues();
  const area = useRef<HTMLTextAreaElement>(null);
  const caretAfter = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const id = useId();
  const text = named(value, colleagues);
  const typed = caret === null ? null : begun(text, caret);
  const offered = typed ? matching(colleagues, typed.letters).slice(0, MOST) : [];
  const chosen = offered[Math.min(active, offered.length - 1)];
  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    area.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });
  const look = () => {
    setCaret(area.current?.selectionStart ?? null);
    setActive(0);
  };
  const pick = ({ label }: Option) => {
    if (!typed || caret === null) return;
    caretAfter.current = typed.from + label.length + 2;
    change(unnamed(`${text.slice(0, typed.from)}@${label} ${text.slice(caret).replace(/^ /, "")}`, colleagues));
    setCaret(null);
    area.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!chosen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((before) => (before + step + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") pick(chosen);
    else if (event.key === "Escape") setCaret(null);
    else return;
    event.preventDefault();
  };
  return (
    // What closes by itself with Escape says so: the form stays open.
    <div className={classes.mentioning} data-mantine-stop-propagation={chosen ? true : undefined}>
      <Textarea
        {...shared}
        description={shared.description ?? (colleagues.length > 0 ? t("help.mention") : undefined)}
        ref={area}
        autosize
        minRows={3}
        value={text}
        aria-autocomplete="list"
        aria-controls={chosen && id}
        aria-activedescendant={chosen && `${id}-${chosen.value}`}
        onChange={(event) => {
          caretAfter.current = event.currentTarget.selectionStart;
          change(unnamed(event.currentTarget.value, colleagues));
          look();
        }}
        onClick={look}
        onBlur={() => setCaret(null)}
        onKeyDown={pressed}
      />
      {chosen && (
        <ul id={id} role="listbox" aria-label={t("mentioned")} className={classes.mentions}>
          {offered.map((one) => (
            <li key={one.value} id={`${id}-${one.value}`} role="option" aria-selected={one === chosen} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(one)}>
              <bdi>{one.label}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who may be called to the person the form is about. */
function useColleagues(): Option[] {
  const personId = useContext(SubjectId);
  const codes = useCodes();
  const { data } = useLiveQuery(ColleaguesDocument, { personId: personId ?? "" }, { pause: !personId, afterActions: false });
  return useMemo(() => distinct((data?.colleagues ?? []).map((one) => ({ ...one, role: codes.label("role", one.role) }))), [data, codes]);
}
