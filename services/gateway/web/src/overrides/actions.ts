import { languageOptions } from "@/i18n/languageOptions";
import type { PersonOverridesFragment } from "@/generated/graphql";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = Pick<PersonOverridesFragment, "id" | "permittedActions">;
type Decidable = { id: string; permittedActions: string[] };

const overrideFields = (codes: Codes, agencies: Option[], language: string): Field[] => [
  { kind: "choice", name: "agencyId", options: agencies, required: true },
  { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
  { kind: "codes", name: "classes", options: codes.options("fieldClass"), required: true },
  { kind: "choice", name: "legalBasis", options: codes.options("legalBasis").filter(({ value }) => value !== "CONSENT"), required: true },
  { kind: "choice", name: "ground", label: "overrideGround", options: codes.options("overrideGround"), required: true },
  { kind: "prose", name: "explanation", required: true },
  { kind: "text", name: "protocolVersion", required: true, initial: "isp-1" },
  { kind: "choice", name: "language", options: languageOptions(language), required: true },
  { kind: "date", name: "validUntil", required: true },
];

export function overrideActions({ id, permittedActions }: Person, codes: Codes, agencies: Option[], language: string): Action[] {
  const fields = overrideFields(codes, agencies, language);
  return permitted([action("RequestSharingOverride", { fields, input: { personId: id }, clientIds: ["overrideId"] })], permittedActions);
}

export const overrideDecisions = ({ id, permittedActions }: Decidable, codes: Codes, about: string): Action[] =>
  permitted(
    [
      action("ApproveSharingOverride", { input: { overrideId: id }, destructive: true, about }),
      action("DeclineSharingOverride", {
        fields: [{ kind: "choice", name: "reason", options: codes.options("overrideDecline"), required: true }],
        input: { overrideId: id },
        about,
      }),
    ],
    permittedActions,
  );
