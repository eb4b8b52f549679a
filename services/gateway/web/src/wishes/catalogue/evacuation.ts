import * as documents from "../documents/evacuation";
import type { Field, Option } from "../fields";
import type { Codes } from "../useCodes";
import { permitted, type Wish } from "../wish";

interface Acted {
  id: string;
  version: number;
  permittedActions: string[];
}

interface Moved extends Acted {
  gates: { outcome?: string | null }[];
}

export function operationWishes(operation: Acted, codes: Codes): Wish[] {
  const given = { operationId: operation.id, version: operation.version };
  const wishes: Wish[] = [
    { command: "FreezeManifest", document: documents.FreezeManifestDocument, fields: [], given, grave: true },
    { command: "DepartOperation", document: documents.DepartOperationDocument, fields: [], given, grave: true },
    { command: "ArriveOperation", document: documents.ArriveOperationDocument, fields: [], given },
    {
      command: "CancelOperation",
      document: documents.CancelOperationDocument,
      fields: [{ kind: "choice", name: "reason", options: codes.options("cancelReason"), required: true }],
      given,
      grave: true,
    },
  ];
  return permitted(wishes, operation.permittedActions);
}

export function holdSeatWish(operation: { id: string; permittedActions: string[] }, candidates: Option[]): Wish[] {
  const wish: Wish = {
    command: "HoldSeat",
    document: documents.HoldSeatDocument,
    fields: [{ kind: "choice", name: "caseId", options: candidates, required: true }],
    given: { operationId: operation.id },
    fresh: ["movementId"],
  };
  return permitted([wish], operation.permittedActions);
}

const CHECKED_BY_HAND = ["TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"];

export function movementWishes(movement: Moved, codes: Codes, agencies: Option[]): Wish[] {
  const given = { movementId: movement.id };
  const gates = CHECKED_BY_HAND.map((value) => ({ value, label: codes.label("gate", value) }));
  const checks: Field[] = [
    { kind: "choice", name: "gate", options: gates, required: true },
    { kind: "choice", name: "outcome", options: codes.options("gateOutcome"), required: true },
    { kind: "moment", name: "validUntil", help: "checkValidUntil" },
  ];
  const release: Field = { kind: "choice", name: "reason", options: codes.options("seatRelease"), required: true };
  const check: Wish = { command: "CheckGate", document: documents.CheckGateDocument, fields: checks, given };
  const ready = movement.gates.every((gate) => gate.outcome === "PASSED");
  const onward: Wish[] = [
    { command: "ConfirmSeat", document: documents.ConfirmSeatDocument, fields: [], given: { ...given, version: movement.version } },
    { command: "BoardPerson", document: documents.BoardPersonDocument, fields: [], given },
  ];
  const wishes: Wish[] = [
    ...(ready ? [...onward, check] : [check, ...onward]),
    {
      command: "HandOverPerson",
      document: documents.HandOverPersonDocument,
      fields: [{ kind: "choice", name: "receivingAgencyId", options: agencies }],
      given,
    },
    { command: "ReleaseSeat", document: documents.ReleaseSeatDocument, fields: [release], given, grave: true },
  ];
  return permitted(wishes, movement.permittedActions);
}

export function planOperationWish(crises: Option[], codes: Codes, actions: readonly string[]): Wish[] {
  const fields: Field[] = [
    { kind: "choice", name: "crisisId", options: crises, required: true },
    { kind: "text", name: "name", label: "operationName", required: true },
    { kind: "choice", name: "mode", options: codes.options("mode"), required: true },
    { kind: "country", name: "originCountry", required: true },
    { kind: "country", name: "destinationCountry", required: true },
    { kind: "moment", name: "departsAt", required: true },
    { kind: "moment", name: "arrivesAt", required: true },
    { kind: "number", name: "seats", min: 1, max: 2000, initial: 40 },
    { kind: "number", name: "holdHours", min: 1, max: 720, initial: 48 },
    { kind: "number", name: "freezeHoursBefore", min: 1, max: 720, initial: null, help: "freezeHoursBefore" },
  ];
  const wish: Wish = {
    command: "PlanOperation",
    document: documents.PlanOperationDocument,
    fields,
    given: {},
    fresh: ["operationId"],
  };
  return permitted([wish], actions);
}
