import * as documents from "../documents/crises";
import type { Codes } from "../useCodes";
import { zoneOptions } from "../zoneOptions";
import { permitted, type Wish } from "../wish";

export function crisisWishes(crisis: { id: string; version: number; permittedActions: string[]; name: string; country: string; timeZone?: string | null }): Wish[] {
  const given = { crisisId: crisis.id, version: crisis.version };
  const wishes: Wish[] = [
    { command: "ActivateCrisis", document: documents.ActivateCrisisDocument, fields: [], given, about: crisis.name },
    {
      command: "CorrectCrisis",
      document: documents.CorrectCrisisDocument,
      fields: [{ kind: "choice", name: "timeZone", label: "crisisTimeZone", options: zoneOptions(crisis.country), initial: crisis.timeZone ?? "", required: true }],
      given,
      about: crisis.name,
    },
    { command: "CloseCrisis", document: documents.CloseCrisisDocument, fields: [], given, about: crisis.name, grave: true },
  ];
  return permitted(wishes, crisis.permittedActions);
}

export function declareCrisisWish(codes: Codes, actions: readonly string[]): Wish[] {
  const wish: Wish = {
    command: "DeclareCrisis",
    document: documents.DeclareCrisisDocument,
    fields: [
      { kind: "text", name: "name", label: "crisisName", required: true },
      { kind: "country", name: "country", required: true },
      { kind: "zone", name: "timeZone", label: "crisisTimeZone", country: "country", required: true },
      { kind: "choice", name: "hazard", options: codes.options("hazard"), required: true },
    ],
    given: {},
    fresh: ["crisisId"],
  };
  return permitted([wish], actions);
}
