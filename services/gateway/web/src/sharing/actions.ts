import { languageOptions } from "@/i18n/languageOptions";
import type { PersonSharingFragment } from "@/generated/graphql";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Grant = Pick<PersonSharingFragment["sharing"][number], "id" | "permittedActions">;

const sharingFields = (codes: Codes, agencies: Option[], language: string): Field[] => [
  { kind: "choice", name: "agencyId", options: agencies, required: true },
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  { kind: "codes", name: "classes", options: codes.options("fieldClass"), required: true },
  { kind: "choice", name: "legalBasis", options: codes.options("legalBasis"), required: true },
  { kind: "text", name: "protocolVersion", required: true, initial: "isp-1" },
  { kind: "choice", name: "language", options: languageOptions(language), required: true },
  { kind: "date", name: "validUntil" },
  { kind: "prose", name: "bestInterests", help: "bestInterests" },
];

export function sharingActions({ id, permittedActions }: PersonSharingFragment, codes: Codes, agencies: Option[], language: string): Action[] {
  const fields = sharingFields(codes, agencies, language);
  return permitted([action("GrantSharing", { fields, input: { personId: id }, clientIds: ["grantId"], consequences: [{ key: "sharedAtOnce", people: [], agree: true }] })], permittedActions);
}

/** `about` names the agency and what it has. */
export const withdrawSharingAction = ({ id, permittedActions }: Grant, about: string): Action[] =>
  permitted([action("WithdrawSharing", { input: { grantId: id }, about, destructive: true, consequences: [{ key: "sharingEnds", people: [], agree: true }] })], permittedActions);
