import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "@/generated/graphql";
import { NeedCodesDocument } from "@/registration/documents";
import type { Option } from "@/wishes/fields";
import { useCodes } from "@/wishes/useCodes";
import { AgenciesDocument, CaseworkersDocument, CourseChoicesDocument, DonorsDocument } from "./documents";
import { useAsked } from "./useAsked";

/** What forms offer to choose from; asked only where a form may need it. */
export function useAgencyOptions(pause = false): Option[] {
  const { data } = useAsked(AgenciesDocument, {}, { pause, settled: false });
  return useMemo(() => (data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name })), [data]);
}

export function useCaseworkerOptions(pause = false): Option[] {
  const { data } = useAsked(CaseworkersDocument, {}, { pause, settled: false });
  return useMemo(
    () =>
      (data?.caseworkers ?? []).map(({ id, name, agency }) => ({ value: id, label: agency ? `${name} (${agency.name})` : name })),
    [data],
  );
}

export function useDonorOptions(pause = false) {
  const { data } = useAsked(DonorsDocument, {}, { pause, settled: false });
  return useMemo(
    () => (data?.donors ?? []).map(({ id, name, currency }) => ({ value: id, label: name, currency })),
    [data],
  );
}

export function useCourseOptions(country: string, pause = false): Option[] {
  const { data } = useAsked(CourseChoicesDocument, { country }, { pause });
  return useMemo(
    () =>
      (data?.courses ?? [])
        .filter(({ taken, places }) => taken < places)
        .map(({ id, title, taken, places }) => ({ value: id, label: `${title} (${taken}/${places})` })),
    [data],
  );
}

/** Specific needs, each by its code and its label in the reader's language. */
export function useNeedOptions(pause = false): Option[] {
  const { i18n } = useTranslation();
  const language = i18n.language.toUpperCase() as Language;
  const { data } = useAsked(NeedCodesDocument, { language }, { pause, settled: false });
  return useMemo(
    () => (data?.needCodes ?? []).map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
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
