import type { PersonConsentsFragment } from "@/generated/graphql";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { basisFields } from "./fields";

type Consent = Pick<PersonConsentsFragment["consents"][number], "id" | "permittedActions">;

const ADULT = new Set(["FROM_18", "FROM_60"]);

const consentFields = (codes: Codes, language: string, child: boolean): Field[] => [
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  ...basisFields(codes, language, child),
];

export function consentActions({ id, ageBand, permittedActions }: PersonConsentsFragment, codes: Codes, language: string): Action[] {
  const fields = consentFields(codes, language, !ADULT.has(ageBand));
  return permitted([action("GiveConsent", { fields, input: { personId: id }, clientIds: ["consentId"] })], permittedActions);
}

export const withdrawConsentAction = ({ id, permittedActions }: Consent): Action[] =>
  permitted([action("WithdrawConsent", { input: { consentId: id }, destructive: true })], permittedActions);
