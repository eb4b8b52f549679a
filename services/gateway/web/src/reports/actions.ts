import { PublishReportDocument } from "@/actions/documents/committee";
import type { Option } from "@/actions/fields";
import { permitted, type Action } from "@/actions/action";

export function publishReportAction(donors: Option[], permittedActions: readonly string[]): Action[] {
  const action: Action = {
    command: "PublishReport",
    document: PublishReportDocument,
    fields: [
      { kind: "choice", name: "donorId", options: donors, required: true },
      { kind: "date", name: "periodStart", required: true },
      { kind: "date", name: "periodEnd", required: true },
      { kind: "yesno", name: "exercise" },
    ],
    input: {},
    clientIds: ["reportId"],
  };
  return permitted([action], permittedActions);
}
