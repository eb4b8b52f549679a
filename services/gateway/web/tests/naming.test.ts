import { expect, it } from "vitest";
import { REVERSALS } from "@/actions/reversals";
import { collected, initialValues } from "@/actions/fields";
import { inputOf, type Action } from "@/actions/action";
import { mutations } from "@/generated/mutations";
import { everyAction } from "./everyAction";

/** What is new is named in its own form. */
const isNew = (action: Action): boolean => Object.keys(inputOf(action, {}, {})).length === 0 && !action.about;

const namesNothing = (action: Action): boolean => !isNew(action) && !action.about?.trim();

it("finds an action that names nothing", () => {
  const silent = { command: "CloseCase", fields: [], input: { caseId: "c" } } as unknown as Action;
  expect([silent, { ...silent, about: " " }, { ...silent, about: "Amina" }].map(namesNothing)).toEqual([true, true, false]);
});

it("names in every action whom or what it changes", () => {
  expect(everyAction.filter(namesNothing).map(({ command }) => command)).toEqual([]);
  expect([...new Set(everyAction.filter(isNew).map(({ command }) => command))].sort()).toEqual([
    "DeclareCrisis", "OfferCourse", "PlanOperation", "PublishReport", "RegisterAgency", "RegisterDonor",
  ]);
});

it("says of every command what can be done about it afterwards", () => {
  expect(Object.keys(REVERSALS).sort()).toEqual(Object.keys(mutations).sort());
});

/** All that a form answers before anybody does: figures that are usual, the version of a protocol, and what is on record. */
const PRESELECTED: Record<string, unknown> = {
  "CorrectAgency kind": "CONSULAR",
  "CorrectAgency name": "N",
  "CorrectPerson givenName": "Amina",
  "CorrectPerson nationality": "GN",
  "CorrectPerson nationalityKnownBy": "STATED",
  "CorrectPerson sex": "FEMALE",
  "DeliverAssistance quantity": 1,
  "GrantSharing protocolVersion": "isp-1",
  "MakeRequest kind": "ASSISTANCE",
  "OfferCourse places": 15,
  "OfferCourse sessions": 8,
  "PlanOperation holdHours": 48,
  "PlanOperation seats": 40,
  "PublishReport exercise": false,
  "RequestSharingOverride protocolVersion": "isp-1",
};

it("preselects no decision, no person, no agency and no payee", () => {
  const begun = everyAction.flatMap(({ command, fields }) =>
    Object.entries(collected(fields, initialValues(fields))).map(([name, value]) => [`${command} ${name}`, value] as const),
  );
  expect(Object.fromEntries(begun)).toEqual(PRESELECTED);
});
