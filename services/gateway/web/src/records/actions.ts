import codeLists from "@/i18n/codeLists.json";
import * as documents from "@/actions/documents/registry";
import type { Codes } from "@/actions/useCodes";
import { permitted, type Action } from "@/actions/action";

const currencies = codeLists.currencies.map((value) => ({ value, label: value }));

interface Registered {
  id: string;
  version: number;
  name: string;
  kind: string;
  states: readonly string[];
}

/** Putting an agency right: the form asks the whole of it. */
export function agencyActions(agency: Registered, codes: Codes, permittedActions: readonly string[]): Action[] {
  const action: Action = {
    command: "CorrectAgency",
    document: documents.CorrectAgencyDocument,
    fields: [
      { kind: "text", name: "name", label: "agencyName", required: true, initial: agency.name },
      { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true, initial: agency.kind },
      { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates", initial: [...agency.states] },
    ],
    input: { agencyId: agency.id, version: agency.version },
    about: agency.name,
  };
  return permitted([action], permittedActions);
}

/** Admitting agencies to share with and donors to report to. */
export function registryActions(codes: Codes, permittedActions: readonly string[]): Action[] {
  const actions: Action[] = [
    {
      command: "RegisterAgency",
      document: documents.RegisterAgencyDocument,
      fields: [
        { kind: "text", name: "name", label: "agencyName", required: true },
        { kind: "text", name: "code", label: "agencyCode", required: true },
        { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true },
        { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates" },
      ],
      input: {},
      clientIds: ["agencyId"],
    },
    {
      command: "RegisterDonor",
      document: documents.RegisterDonorDocument,
      fields: [
        { kind: "text", name: "name", label: "donorName", required: true },
        { kind: "choice", name: "currency", options: currencies, required: true, initial: "EUR" },
      ],
      input: {},
      clientIds: ["donorId"],
    },
  ];
  return permitted(actions, permittedActions);
}
