import type { Option } from "@/actions/fields";
import { action, permitted, type Action } from "@/actions/action";

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
