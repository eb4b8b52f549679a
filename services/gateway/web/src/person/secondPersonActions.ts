import { languageOptions } from "@/i18n/languageOptions";
import type { PersonQuery } from "@/generated/graphql";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action } from "@/actions/action";

type Person = NonNullable<PersonQuery["person"]>;
type Decidable = { id: string; permittedActions: string[] };

export const overrideAction = (personId: string, codes: Codes, agencies: Option[], language: string): Action =>
  action("RequestSharingOverride", {
    fields: [
      { kind: "choice", name: "agencyId", options: agencies, required: true },
      { kind: "choice", name: "purpose", options: codes.options("purpose"), required: true },
      { kind: "codes", name: "classes", options: codes.options("fieldClass"), required: true },
      { kind: "choice", name: "legalBasis", options: codes.options("legalBasis").filter(({ value }) => value !== "CONSENT"), required: true },
      { kind: "choice", name: "ground", label: "overrideGround", options: codes.options("overrideGround"), required: true },
      { kind: "prose", name: "explanation", required: true },
      { kind: "text", name: "protocolVersion", required: true, initial: "isp-1" },
      { kind: "choice", name: "language", options: languageOptions(language), required: true },
      { kind: "date", name: "validUntil", required: true },
    ],
    input: { personId },
    clientIds: ["overrideId"],
  });

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

const reference: Field = { kind: "text", name: "reference", label: "typedReference", help: "typedReference", required: true };

export const erasureAction = (person: Person, codes: Codes, about: string): Action =>
  action("RequestErasure", {
    fields: [reference, { kind: "choice", name: "reason", options: codes.options("eraseReason"), required: true }],
    input: { personId: person.id },
    clientIds: ["erasureId"],
    destructive: true,
    about,
  });

export const erasureDecisions = ({ id, permittedActions }: Decidable, codes: Codes, about: string): Action[] =>
  permitted(
    [
      action("ApproveErasure", { fields: [reference], input: { erasureId: id }, destructive: true, about }),
      action("DeclineErasure", {
        fields: [{ kind: "choice", name: "reason", options: codes.options("eraseDecline"), required: true }],
        input: { erasureId: id },
        about,
      }),
    ],
    permittedActions,
  );
