import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { realFirst } from "@/elements/realFirst";
import type { CrisesQuery, Language } from "@/generated/graphql";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import type { CrisisOption } from "./crisisOptions";
import type { Option } from "./fields";
import { useCodes } from "./useCodes";
import { AgenciesDocument, CaseworkersDocument, CourseChoicesDocument, DonorsDocument, NeedCodesDocument } from "./documents";

/** What forms offer to choose from; asked only where a form may need it. */
export function useAgencyOptions(pause = false): Option[] {
  const { data } = useLiveQuery(AgenciesDocument, {}, { pause, afterActions: false });
  return useMemo(() => (data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name })), [data]);
}

export function useCaseworkerOptions(pause = false): Option[] {
  const { data } = useLiveQuery(CaseworkersDocument, {}, { pause, afterActions: false });
  return useMemo(
    () =>
      (data?.caseworkers ?? []).map(({ id, name, agency }) => ({ value: id, label: agency ? `${name} (${agency.name})` : name })),
    [data],
  );
}

/** Every crisis, the real ones first; an exercise says that it is one. */
export function useCrisisOptions(): CrisisOption[] {
  return useOptionsOf(useViewing().crises);
}

/** Where people are registered now. */
export function useActiveCrises(): CrisisOption[] {
  const { crises } = useViewing();
  return useOptionsOf(useMemo(() => crises.filter(({ status }) => status === "ACTIVE"), [crises]));
}

/** For which a command may be sent: a leg also where nobody is registered any more. */
export function useCrisesPermitting(command: string): CrisisOption[] {
  const { crises } = useViewing();
  return useOptionsOf(useMemo(() => crises.filter((one) => one.permittedActions.includes(command)), [crises, command]));
}

function useOptionsOf(crises: CrisesQuery["crises"]): CrisisOption[] {
  const marked = useExerciseMarked();
  return useMemo(
    () => realFirst(crises, (one) => one.exercise).map((one) => ({ value: one.id, label: marked(one), exercise: one.exercise })),
    [crises, marked],
  );
}

/** A name that says of an exercise that it is one. */
function useExerciseMarked() {
  const { t } = useTranslation();
  return useCallback(
    ({ name, exercise }: { name: string; exercise: boolean | null | undefined }) => (exercise ? t("exercise.marked", { name }) : name),
    [t],
  );
}

/** Donors of one kind only, real ones or an exercise's, where `exercise` says which. */
export function useDonorOptions(pause = false, exercise?: boolean) {
  const { data } = useLiveQuery(DonorsDocument, {}, { pause, afterActions: false });
  const marked = useExerciseMarked();
  return useMemo(
    () =>
      realFirst(data?.donors ?? [], (one) => one.exercise)
        .filter((one) => exercise === undefined || one.exercise === exercise)
        .map((one) => ({ value: one.id, label: marked(one), currency: one.currency, ended: one.endedAt !== null })),
    [data, exercise, marked],
  );
}

/** Courses of one kind only, real ones or an exercise's, that have a place. */
export function useCourseOptions(country: string, exercise: boolean, pause = false): Option[] {
  const { data } = useLiveQuery(CourseChoicesDocument, { country }, { pause });
  const marked = useExerciseMarked();
  return useMemo(
    () =>
      (data?.courses ?? [])
        .filter((one) => one.taken < one.places && one.exercise === exercise)
        .map(({ id, title, taken, places }) => ({ value: id, label: `${marked({ name: title, exercise })} (${taken}/${places})` })),
    [data, exercise, marked],
  );
}

/** Specific needs, each by its code and its label in the reader's language. */
export function useNeedOptions(pause = false): Option[] {
  const { i18n } = useTranslation();
  const language = i18n.language.toUpperCase() as Language;
  const { data } = useLiveQuery(NeedCodesDocument, { language }, { pause, afterActions: false });
  return useMemo(
    () => (data?.needCodes ?? []).map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
    [data],
  );
}

/** Those that endanger nobody: somebody may be looked for by them. */
export function useOpenNeedOptions(): Option[] {
  const { i18n } = useTranslation();
  const { data } = useLiveQuery(NeedCodesDocument, { language: i18n.language.toUpperCase() as Language }, { afterActions: false });
  return useMemo(
    () => (data?.needCodes ?? []).filter(({ restricted }) => !restricted).map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
    [data],
  );
}

/** How a recorded need is written; one that is no longer offered by its category. */
export function useNeedLabel(pause = false): (code: string) => string {
  const offered = useNeedOptions(pause);
  const { label } = useCodes();
  return useCallback(
    (code) => offered.find(({ value }) => value === code)?.label ?? `${code} ${label("needCategory", code.slice(0, 2))}`,
    [offered, label],
  );
}
