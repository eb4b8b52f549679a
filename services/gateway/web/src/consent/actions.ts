import type { PersonConsentsFragment } from "@/generated/graphql";
import type { Field } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action, type Consequence } from "@/actions/action";
import { agenciesOf, ending, seatEnds } from "@/actions/endings";
import { basisFields } from "./fields";

type Consent = Pick<PersonConsentsFragment["consents"][number], "id" | "permittedActions" | "purpose" | "legalBasis" | "sharingThatEnds" | "seatGivenBack">;

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

const consentEnds = ({ purpose, legalBasis, sharingThatEnds, seatGivenBack }: Consent): Consequence[] => [
  ...seatEnds(seatGivenBack),
  ...ending("sharingEndsWith", agenciesOf(sharingThatEnds), true),
  ...(purpose === "EVACUATION" && legalBasis === "CONSENT" ? [{ key: "consentAnew", people: [] }] : []),
];

export function withdrawConsentAction(consent: Consent, codes: Codes): Action[] {
  const { id, permittedActions, purpose, legalBasis } = consent;
  const about = [codes.label("purpose", purpose), codes.label("legalBasis", legalBasis)].join(" · ");
  return permitted([action("WithdrawConsent", { input: { consentId: id }, about, destructive: true, consequences: consentEnds(consent) })], permittedActions);
}
