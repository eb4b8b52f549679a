import { PublishReportDocument } from "../documents/committee";
import type { Option } from "../fields";
import { permitted, type Wish } from "../wish";

export function publishReportWish(donors: Option[], actions: readonly string[]): Wish[] {
  const wish: Wish = {
    command: "PublishReport",
    document: PublishReportDocument,
    fields: [
      { kind: "choice", name: "donorId", options: donors, required: true },
      { kind: "date", name: "periodStart", required: true },
      { kind: "date", name: "periodEnd", required: true },
      { kind: "yesno", name: "exercise" },
    ],
    given: {},
    fresh: ["reportId"],
  };
  return permitted([wish], actions);
}
