import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal } from "@/connection/useAction";
import { draftOf, keepDraft } from "@/session/drafts";
import { answered, visibleFields, collected, fieldNamed, initialValues, problemsOf, type Field, type Problem, type Value, type Values } from "./fields";
import { sentenceBeside } from "./refusals";

/** Whoever sent a form is led to the first answer that was not taken: in the dialog, where one stands open. What is a list
 * opens when it has the focus, over the words that say what is wrong: it is only brought into view. */
function focusRefused(): void {
  const dialog = [...document.querySelectorAll("[role=dialog]")].at(-1);
  const refused = (dialog ?? document).querySelector<HTMLElement>("[aria-invalid=true]");
  if (refused?.matches("[aria-haspopup=listbox]")) refused.scrollIntoView({ block: "center" });
  else refused?.focus();
}

const unreadProblem = ({ kind }: Field): Problem => ({ key: kind === "date" || kind === "moment" ? "notADate" : "notChosen" });

/** The answers to a list of fields, in memory only, with what is wrong with each. */
export function useAnswers(fields: Field[], begin: Values = {}, draft: string | null = null) {
  const { t } = useTranslation("actions");
  const [values, setValues] = useState<Values>(() => ({ ...initialValues(fields), ...begin, ...(draft ? draftOf<Values>(draft) : {}) }));
  const latest = useRef(values);
  /** Questions whose field holds something that is no date, or on no list: their value reads as empty. */
  const unreadable = useRef(new Set<string>());
  const [problems, setProblems] = useState<Record<string, Problem | Refusal>>({});
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) focusRefused();
  }, [refusals]);

  const change = (name: string, value: Value) => {
    const next = answered(fields, latest.current, name, value);
    latest.current = next;
    setValues(next);
    if (draft) keepDraft(draft, next);
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
  return { fields, values, problems: sentences, change, read, check, refuse, collected: () => collected(fields, values) };
}

export type Answers = ReturnType<typeof useAnswers>;
