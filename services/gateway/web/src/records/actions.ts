import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { currencies } from "./currencies";

interface Registered {
  id: string;
  version: number;
  name: string;
  kind: string;
  states: readonly string[];
}

/** Putting an agency right: the form asks the whole of it. */
export function agencyActions(agency: Registered, codes: Codes, permittedActions: readonly string[]): Action[] {
  const correctAgency = action("CorrectAgency", {
    fields: [
      { kind: "text", name: "name", label: "agencyName", required: true, initial: agency.name },
      { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true, initial: agency.kind },
      { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates", initial: [...agency.states] },
    ],
    input: { agencyId: agency.id, version: agency.version },
    about: agency.name,
    consequences: [{ key: "agencyCorrected", people: [], agree: true }],
  });
  return permitted([correctAgency], permittedActions);
}

/** Admitting agencies to share with and donors to report to. */
export function registryActions(codes: Codes, permittedActions: readonly string[]): Action[] {
  const actions: Action[] = [
    action("RegisterAgency", {
      fields: [
        { kind: "text", name: "name", label: "agencyName", required: true },
        { kind: "text", name: "code", label: "agencyCode", required: true },
        { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true },
        { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates" },
      ],
      clientIds: ["agencyId"],
    }),
    action("RegisterDonor", {
      fields: [
        { kind: "text", name: "name", label: "donorName", required: true },
        { kind: "choice", name: "currency", options: currencies, required: true },
      ],
      clientIds: ["donorId"],
    }),
  ];
  return permitted(actions, permittedActions);
}
