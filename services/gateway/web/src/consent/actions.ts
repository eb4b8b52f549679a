import type { PersonConsentsFragment } from "@/generated/graphql";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";
import { basisFields } from "./fields";

type Consent = Pick<PersonConsentsFragment["consents"][number], "id" | "permittedActions" | "purpose" | "legalBasis">;

const ADULT = new Set(["FROM_18", "FROM_60"]);

/** Who answers for themselves. Whose age is not known may be a child. */
export const isAdult = ({ ageBand }: Pick<PersonConsentsFragment, "ageBand">): boolean => ADULT.has(ageBand);

const consentFields = (codes: Codes, language: string, child: boolean): Field[] => [
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  ...basisFields(codes, language, child),
];

type Asked = Pick<PersonConsentsFragment, "id" | "ageBand" | "permittedActions">;

export function consentActions({ id, ageBand, permittedActions }: Asked, codes: Codes, language: string): Action[] {
  const fields = consentFields(codes, language, !isAdult({ ageBand }));
  return permitted([action("GiveConsent", { fields, input: { personId: id }, clientIds: ["consentId"] })], permittedActions);
}

export function withdrawConsentAction({ id, permittedActions, purpose, legalBasis }: Consent, codes: Codes): Action[] {
  const about = [codes.label("purpose", purpose), codes.label("legalBasis", legalBasis)].join(" · ");
  return permitted([action("WithdrawConsent", { input: { consentId: id }, about, destructive: true })], permittedActions);
}
