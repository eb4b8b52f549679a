import { action, permitted, type Action } from "@/actions/action";
import type { Codes } from "@/actions/useCodes";
import { isAdult } from "@/consent";
import type { PersonProfileFragment } from "@/generated/graphql";
import { guardianFields, guardianOf } from "./fields";

/** Only of who may be a child, and for who sees the profile. */
export function guardianAction({ id, version, ageBand, profile, permittedActions }: PersonProfileFragment, codes: Codes): Action[] {
  if (!profile || isAdult({ ageBand })) return [];
  const recordGuardian = action("RecordGuardian", {
    fields: guardianFields(codes, profile.guardian).map((field) => (field.name === "guardianPhone" ? field : { ...field, required: true })),
    input: { personId: id, version },
    shape: (answers) => ({ guardian: guardianOf(answers) }),
  });
  return permitted([recordGuardian], permittedActions);
}
