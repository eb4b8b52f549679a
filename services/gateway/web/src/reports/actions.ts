import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import type { FundOnList } from "./documents";

export function publishReportAction(donors: Option[], permittedActions: readonly string[]): Action[] {
  const publishReport = action("PublishReport", {
    fields: [
      { kind: "choice", name: "donorId", options: donors, required: true },
      { kind: "date", name: "periodStart", required: true },
      { kind: "date", name: "periodEnd", required: true },
      { kind: "yesno", name: "exercise" },
    ],
    clientIds: ["reportId"],
  });
  return permitted([publishReport], permittedActions);
}

/** Whole, in place of what stood there: what is on record stands in the form. */
export function fundAmountAction({ id, name, currency, fund, permittedActions }: FundOnList, codes: Codes): Action[] {
  const record = action("RecordFundAmount", {
    fields: [
      { kind: "money", name: "amount", label: "fundAmount", by: "donorId", currencies: { [id]: currency }, required: true },
      { kind: "date", name: "validFrom", required: true, ...(fund ? { initial: fund.validFrom } : {}) },
      { kind: "date", name: "validUntil", ...(fund?.validUntil ? { initial: fund.validUntil } : {}) },
      { kind: "choice", name: "reason", label: "fundAmountReason", options: codes.options("fundAmountReason"), required: true },
    ],
    input: { donorId: id, ...(fund ? { version: fund.version } : {}) },
    about: name,
  });
  return permitted([record], permittedActions);
}
