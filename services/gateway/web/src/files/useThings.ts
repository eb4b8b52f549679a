import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useFormats } from "@/i18n/useFormats";
import { ThingsOfPersonDocument } from "./documents";
import { thingsOf, type Things } from "./things";

const NOTHING: Things = {};

/** What a file may be of, asked once somebody attaches one. */
export function useThings(personId: string, wanted: boolean): Things {
  const { t } = useTranslation("files");
  const { label } = useCodes();
  const { moment, number } = useFormats();
  const { data } = useLiveQuery(ThingsOfPersonDocument, { id: personId }, { pause: !wanted });
  if (!data?.person) return NOTHING;
  return thingsOf(data.person, {
    label,
    moment,
    round: (month) => t("round", { month: number(month) }),
    evidence: (tranche, kind) => t("evidence", { tranche: number(tranche), kind: label("evidence", kind) }),
  });
}
