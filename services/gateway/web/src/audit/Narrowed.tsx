import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { useFormats } from "@/i18n/useFormats";
import { isNarrowed, type Address } from "./address";
import { useAuditWords } from "./useAuditWords";

interface Props {
  address: Address;
  person: string;
  account: string | undefined;
}

/** On paper only: what the trail was narrowed to, so that nobody takes a part for everything. */
export function Narrowed({ address, person, account }: Props) {
  const { t } = useTranslation("audit");
  const { label } = useCodes();
  const { action } = useAuditWords();
  const { commas, day } = useFormats();
  if (!isNarrowed(address)) return null;
  const to = commas([
    address.personId && person,
    address.actorId && (account ?? address.actorId),
    address.action && action(address.action),
    address.outcome && label("auditOutcome", address.outcome),
    address.service && label("serviceName", address.service),
    address.from && `${t("from")} ${day(address.from)}`,
    address.to && `${t("to")} ${day(address.to)}`,
  ]);
  return <p className="printed">{t("common:printed.narrowed", { to })}</p>;
}
