import { useMemo } from "react";
import { NeedCodesDocument } from "@/registration/documents";
import type { Option } from "@/wishes/fields";
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

export function useNeedOptions(pause = false): Option[] {
  const { data } = useAsked(NeedCodesDocument, {}, { pause, settled: false });
  return useMemo(
    () => (data?.needCodes ?? []).map(({ code, label }) => ({ value: code, label: `${code} ${label}` })),
    [data],
  );
}
