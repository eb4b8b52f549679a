import { useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal } from "@/connection/useAction";
import { useDraft } from "@/session/useDraft";
import { answered, visibleFields, collected, fieldNamed, initialValues, problemsOf, type Field, type Problem, type Value, type Values } from "./fields";
import { sentenceBeside } from "./refusals";
import { SubjectId } from "./subject";

/** Whoever sent a form is led to the first answer that was not taken: in the dialog, where one stands open. What is a list
 * opens when it has the focus, over the words that say what is wrong: it is only brought into view. */
export function focusRefused(): void {
  const dialog = [...document.querySelectorAll("[role=dialog]")].at(-1);
  const refused = (dialog ?? document).querySelector<HTMLElement>("[aria-invalid=true]");
  if (refused?.matches("[aria-haspopup=listbox]")) refused.scrollIntoView({ block: "center" });
  else refused?.focus();
}

const unreadProblem = ({ kind }: Field): Problem => ({ key: kind === "date" || kind === "moment" ? "notADate" : "notChosen" });

/** What was typed before, as far as it is still asked in that way: a page of today may open what one of yesterday kept. */
const fitting = (begin: Values, typed: Values): Values =>
  Object.fromEntries(Object.entries(typed).filter(([name, value]) => !(name in begin) || Array.isArray(value) === Array.isArray(begin[name])));

const NOBODY_ELSE: readonly string[] = [];

/** The answers to a list of fields, kept under `draft`, with what is wrong with each; `others` are whom it is about where it
 * is about several. */
export function useAnswers(fields: Field[], begin: Values = {}, draft: string | null = null, others = NOBODY_ELSE) {
  const { t } = useTranslation("actions");
  const personId = useContext(SubjectId);
  const people = useMemo(() => (personId ? [personId, ...others] : others), [personId, others]);
  const started = (typed: Values = {}): Values => {
    const first = { ...initialValues(fields), ...begin };
    return { ...first, ...fitting(first, typed) };
  };
  const { value, latest, keep, other } = useDraft(draft, started, people);
  /** Questions that came later begin as they say. */
  const values: Values = { ...initialValues(fields), ...value };
  /** Questions whose field holds something that is no date, or on no list: their value reads as empty. */
  const unreadable = useRef(new Set<string>());
  const [problems, setProblems] = useState<Record<string, Problem | Refusal>>({});
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) focusRefused();
  }, [refusals]);

  const change = (name: string, value: Value) => {
    keep(answered(fields, latest.current, name, value));
    setProblems(({ [name]: _, ...others }) => others);
  };
  const check = (): boolean => {
    const unread = visibleFields(fields, values).filter(({ name }) => unreadable.current.has(name));
    const next = { ...problemsOf(fields, values), ...Object.fromEntries(unread.map((field) => [field.name, unreadProblem(field)])) };
    setProblems(next);
    const isGood = Object.keys(next).length === 0;
    if (!isGood) setRefusals((before) => before + 1);
    return isGood;
  };
  const read = (name: string, readable: boolean) => {
    if (readable) unreadable.current.delete(name);
    else unreadable.current.add(name);
  };
  /** Puts a refusal beside its field; false when no field of the form is meant. */
  const refuse = (refusal: Refusal): boolean => {
    const name = fieldNamed(fields, refusal.field);
    if (name) {
      setProblems((before) => ({ ...before, [name]: refusal }));
      setRefusals((before) => before + 1);
    }
    return name !== null;
  };
  const sentences = Object.fromEntries(Object.entries(problems).map(([name, problem]) => [name, sentenceBeside(t, problem)]));
  return { fields, values, other, problems: sentences, change, read, check, refuse, keep: () => keep(latest.current), collected: () => collected(fields, values) };
}

export type Answers = ReturnType<typeof useAnswers>;
