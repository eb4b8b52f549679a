import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { useCodes } from "@/actions/useCodes";
import { languageOptions } from "@/i18n/languageOptions";
import type { Choices } from "./actions";
import { OrganisationChoicesDocument } from "./documents";

/** What the forms of an organisation offer to choose from. */
export function useOrganisationChoices(): Choices {
  const codes = useCodes();
  const { i18n } = useTranslation();
  const [{ data }] = useQuery({ query: OrganisationChoicesDocument });
  return useMemo(() => {
    const parents = (data?.organisations ?? []).filter(({ parent }) => !parent).map(({ id, name }) => ({ value: id, label: name }));
    const agencies = (data?.agencies ?? []).map(({ id, name }) => ({ value: id, label: name }));
    return { codes, languages: languageOptions(i18n.language), agencies, parents };
  }, [codes, data, i18n.language]);
}
