import type { PersonProfileFragment } from "@/generated/graphql";
import { changes, type Field } from "@/actions/fields";
import { action, permitted, type Action } from "@/actions/action";

export function circumstancesAction({ id, version, circumstances: known, permittedActions }: PersonProfileFragment): Action[] {
  const fields: Field[] = [
    { kind: "prose", name: "location", initial: known?.location ?? "" },
    { kind: "prose", name: "notes", initial: known?.notes ?? "" },
  ];
  const recordCircumstances = action("RecordCircumstances", {
    fields,
    input: { personId: id, version },
    shape: (answers) => changes(fields, answers),
  });
  return permitted([recordCircumstances], permittedActions);
}
