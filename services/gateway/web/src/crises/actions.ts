import type { Codes } from "@/actions/useCodes";
import { zoneOptions } from "@/actions/zoneOptions";
import { action, changeOf, permitted, type Action } from "@/actions/action";

interface Crisis {
  id: string;
  version: number;
  permittedActions: string[];
  name: string;
  country: string;
  status: string;
  timeZone?: string | null;
}

export function crisisActions(crisis: Crisis, codes: Codes): Action[] {
  const input = { crisisId: crisis.id, version: crisis.version };
  const become = (status: string) => changeOf(codes, "crisisStatus", crisis.status, status);
  const actions: Action[] = [
    action("ActivateCrisis", { input, about: crisis.name, change: become("ACTIVE") }),
    action("CorrectCrisis", {
      fields: [{ kind: "choice", name: "timeZone", label: "crisisTimeZone", options: zoneOptions(crisis.country), initial: crisis.timeZone ?? "", required: true }],
      input,
      about: crisis.name,
      before: crisis.timeZone ? { timeZone: crisis.timeZone } : undefined,
    }),
    action("CloseCrisis", { input, about: crisis.name, change: become("CLOSED"), destructive: true, consequences: [{ key: "crisisCloses", people: [], agree: true }] }),
  ];
  return permitted(actions, crisis.permittedActions);
}

export function declareCrisisAction(codes: Codes, permittedActions: readonly string[]): Action[] {
  const declareCrisis = action("DeclareCrisis", {
    fields: [
      { kind: "text", name: "name", label: "crisisName", required: true },
      { kind: "country", name: "country", required: true },
      { kind: "zone", name: "timeZone", label: "crisisTimeZone", country: "country", required: true },
      { kind: "choice", name: "hazard", options: codes.options("hazard"), required: true },
    ],
    clientIds: ["crisisId"],
  });
  return permitted([declareCrisis], permittedActions);
}
