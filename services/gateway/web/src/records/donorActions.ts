import { action, permitted, type Action } from "@/actions/action";
import { currencies } from "./currencies";

interface Donor {
  id: string;
  version: number;
  name: string;
  currency: string;
  permittedActions: readonly string[];
}

/** Putting a donor right, whole; letting its money end, and go on. */
export function donorActions(donor: Donor): Action[] {
  const known = { input: { donorId: donor.id, version: donor.version }, about: donor.name };
  const actions = [
    action("CorrectDonor", {
      ...known,
      fields: [
        { kind: "text", name: "name", label: "donorName", required: true, initial: donor.name },
        { kind: "choice", name: "currency", options: currencies, required: true, initial: donor.currency },
      ],
      consequences: [{ key: "donorCorrected", people: [] }],
    }),
    action("EndDonor", { ...known, consequences: [{ key: "donorEnded", people: [], agree: true }] }),
    action("ResumeDonor", known),
  ];
  return permitted(actions, donor.permittedActions);
}
