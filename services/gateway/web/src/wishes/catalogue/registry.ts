import codeLists from "@/i18n/codeLists.json";
import * as documents from "../documents/registry";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";

const currencies = codeLists.currencies.map((value) => ({ value, label: value }));

interface Registered {
  id: string;
  version: number;
  name: string;
  kind: string;
  states: readonly string[];
}

/** Putting an agency right: the form asks the whole of it. */
export function agencyWishes(agency: Registered, codes: Codes, actions: readonly string[]): Wish[] {
  const wish: Wish = {
    command: "CorrectAgency",
    document: documents.CorrectAgencyDocument,
    fields: [
      { kind: "text", name: "name", label: "agencyName", required: true, initial: agency.name },
      { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true, initial: agency.kind },
      { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates", initial: [...agency.states] },
    ],
    given: { agencyId: agency.id, version: agency.version },
    about: agency.name,
  };
  return permitted([wish], actions);
}

/** Admitting agencies to share with and donors to report to. */
export function registryWishes(codes: Codes, actions: readonly string[]): Wish[] {
  const wishes: Wish[] = [
    {
      command: "RegisterAgency",
      document: documents.RegisterAgencyDocument,
      fields: [
        { kind: "text", name: "name", label: "agencyName", required: true },
        { kind: "text", name: "code", label: "agencyCode", required: true },
        { kind: "choice", name: "kind", label: "agencyKind", options: codes.options("agencyKind"), required: true },
        { kind: "countries", name: "states", label: "agencyStates", help: "agencyStates" },
      ],
      given: {},
      fresh: ["agencyId"],
    },
    {
      command: "RegisterDonor",
      document: documents.RegisterDonorDocument,
      fields: [
        { kind: "text", name: "name", label: "donorName", required: true },
        { kind: "choice", name: "currency", options: currencies, required: true, initial: "EUR" },
      ],
      given: {},
      fresh: ["donorId"],
    },
  ];
  return permitted(wishes, actions);
}
