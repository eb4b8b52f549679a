import type { PersonScreeningFragment } from "@/generated/graphql";
import { changes, type Field, type Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, permitted, type Action, type Consequence } from "@/actions/action";
import { agenciesOf, ending } from "@/actions/endings";

type Person = Pick<PersonScreeningFragment, "id" | "permittedActions">;
type Need = Pick<PersonScreeningFragment["needs"][number], "id" | "permittedActions" | "asksSpecialist" | "mayWithholdPlace" | "agenciesInformed">;

const needFields = (codes: Codes, needs: Option[]): Field[] => [
  { kind: "choice", name: "code", label: "needCode", options: needs, required: true },
  { kind: "choice", name: "reportedStatus", options: codes.options("protectionStatus") },
];

export const needActions = ({ id, permittedActions }: Person, codes: Codes, needs: Option[]): Action[] =>
  permitted(
    [action("RecordNeed", { fields: needFields(codes, needs), input: { personId: id }, clientIds: ["needId"] })],
    permittedActions,
  );

const needEnds = ({ asksSpecialist, mayWithholdPlace, agenciesInformed }: Need): Consequence[] => [
  ...(asksSpecialist ? [{ key: "specialistNotAsked", people: [] }] : []),
  ...(mayWithholdPlace ? [{ key: "placeMayBeKnown", people: [], agree: true }] : []),
  ...ending("personSentAnew", agenciesOf(agenciesInformed)),
];

/** `about` says which need. */
export const endNeedAction = (need: Need, about: string): Action[] =>
  permitted([action("EndNeed", { input: { needId: need.id }, about, consequences: needEnds(need) })], need.permittedActions);

export function protectionActions({ id, protection: known, permittedActions }: PersonScreeningFragment, codes: Codes): Action[] {
  const fields: Field[] = [
    { kind: "choice", name: "status", options: codes.options("protectionStatus"), required: true, initial: known?.status },
    { kind: "countries", name: "fearedCountries", initial: known?.fearedCountries },
    { kind: "decide", name: "trafficking", required: true, initial: known?.trafficking },
  ];
  const shape: Action["shape"] = (answers) => {
    const { fearedCountries, ...changed } = changes(fields, answers);
    const feared = fearedCountries === undefined ? {} : { fearedCountries: fearedCountries ?? [] };
    return { ...changed, ...feared, status: answers["status"] };
  };
  return permitted([action("AssessProtection", { fields, input: { personId: id, version: known?.version }, shape })], permittedActions);
}

/** Who may not read what is known adds to it; the others record it. */
export function circumstanceReportActions({ id, permittedActions }: Person): Action[] {
  const addCircumstances = action("AddCircumstances", {
    fields: [
      { kind: "prose", name: "notes", required: true },
      { kind: "prose", name: "location" },
    ],
    input: { personId: id },
    clientIds: ["reportId"],
  });
  return permittedActions.includes("RecordCircumstances") ? [] : permitted([addCircumstances], permittedActions);
}
