import { isolated, nameOf } from "@/elements/PersonName";
import { MINUTE } from "@/i18n/formats";
import { ownZone } from "@/i18n/zones";
import { presetOf, type CrisisOption } from "@/actions/crisisOptions";
import type { Field, Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import { action, changeOf, permitted, type Consequence, type Action } from "@/actions/action";
import { zoneOptions } from "@/actions/zoneOptions";
import { objects } from "./movement";
import type { OperationFile } from "./documents";

interface Actionable {
  id: string;
  version: number;
  permittedActions: string[];
}

interface MovementSubject extends Actionable {
  status: string;
  gates: { gate: string; outcome?: string | null; checkedAt?: string | null; validUntil?: string | null }[];
  person: { viewOfTravel?: string | null };
  separatedByRelease: boolean;
  separatedByCorrection: boolean;
  kinStays: boolean;
  kinNotOnBoard: boolean;
}

type OperationTimes = Pick<OperationFile, "departsAt" | "arrivesAt" | "originCountry" | "destinationCountry" | "originTimeZone" | "destinationTimeZone"> & Partial<Pick<OperationFile, "originPlace" | "destinationPlace">>;
type Leg = Actionable & OperationTimes & Pick<OperationFile, "name" | "status" | "movements">;
type Passenger = Leg["movements"][number];

/** As a line of the manifest says who it is: where the name is sealed, the reference. */
export const passengerName = ({ person }: Pick<Passenger, "person">, codes: Codes): string =>
  [nameOf(person) ?? person.reference, codes.label("ageBand", person.ageBand)].map(isolated).join(" · ");

const idsOf = (movements: readonly Passenger[]): string[] => movements.map(({ id }) => id);

const listed = (key: string, movements: readonly Passenger[], codes: Codes, agree = false): Consequence[] =>
  movements.length > 0 ? [{ key, people: movements.map((one) => passengerName(one, codes)), agree }] : [];

function freezeAction(leg: Leg, input: object, codes: Codes): Action {
  const leaving = leg.movements.filter((one) => one.losesSeat);
  const separated = leaving.filter((one) => one.separatedByFreeze);
  return action("FreezeManifest", {
    input: { ...input, leftBehind: idsOf(leaving), separated: idsOf(separated) },
    consequences: [...listed("loseSeat", leaving, codes), ...listed("separated", separated, codes, true)],
    destructive: true,
    about: leg.name,
  });
}

function departAction(leg: Leg, input: object, codes: Codes, now: number): Action {
  const missing = leg.movements.filter(({ status }) => status === "HELD" || status === "CONFIRMED");
  const separated = missing.filter((one) => one.separatedByDeparture);
  const apart = leg.movements.filter((one) => one.status === "BOARDED" && one.kinStays);
  const doubtful = leg.movements.filter((one) => one.checkInDoubt);
  const remaining = Date.parse(leg.departsAt) - now;
  const early = remaining >= MINUTE && missing.length > 0 ? [{ key: "early", people: [], remaining, agree: true }] : [];
  const reasons = { kind: "choice", name: "override", options: codes.options("departureOverride"), required: true } as const;
  return action("DepartOperation", {
    fields: doubtful.length > 0 ? [reasons] : [],
    input: { ...input, leftBehind: idsOf(missing), separated: idsOf([...separated, ...apart]) },
    consequences: [
      ...early,
      ...listed("missDeparture", missing, codes),
      ...listed("separated", separated, codes, true),
      ...listed("kinStay", apart, codes, true),
      ...listed("checkInDoubt", doubtful, codes, true),
      ...listed("travel", leg.movements.filter(({ status }) => status === "BOARDED"), codes),
    ],
    destructive: true,
    about: leg.name,
  });
}

/** Zones, and for times that these read otherwise than the clocks they were typed by, which of the two was meant; only what differs is sent. */
export function correctOperationAction(leg: Actionable & OperationTimes & { name: string }, input: Action["input"]): Action {
  const zones = { originTimeZone: leg.originTimeZone ?? "", destinationTimeZone: leg.destinationTimeZone ?? "" };
  const places = { originPlace: leg.originPlace ?? "", destinationPlace: leg.destinationPlace ?? "" };
  const stays = (name: string, value: unknown): boolean =>
    name === "departsAt" || name === "arrivesAt" ? Date.parse(leg[name]) === Date.parse(String(value)) : Object.entries({ ...zones, ...places }).some(([side, known]) => side === name && known === value);
  return action("CorrectOperation", {
    fields: [
      { kind: "choice", name: "originTimeZone", options: zoneOptions(leg.originCountry), initial: zones.originTimeZone },
      { kind: "reading", name: "departsAt", at: leg.departsAt, typedIn: leg.originTimeZone ?? ownZone(), zone: "originTimeZone", required: true },
      { kind: "choice", name: "destinationTimeZone", options: zoneOptions(leg.destinationCountry), initial: zones.destinationTimeZone },
      { kind: "reading", name: "arrivesAt", at: leg.arrivesAt, typedIn: leg.destinationTimeZone ?? ownZone(), zone: "destinationTimeZone", required: true },
      { kind: "place", name: "originPlace", coded: true, initial: places.originPlace },
      { kind: "place", name: "destinationPlace", coded: true, initial: places.destinationPlace },
    ],
    input,
    shape: (collected) => Object.fromEntries(Object.entries(collected).filter(([name, value]) => !stays(name, value))),
    about: leg.name,
  });
}

/** Each says whom it leaves behind; the service refuses when that is no longer everybody. */
export function operationActions(operation: Leg, codes: Codes, now: number): Action[] {
  const input = { operationId: operation.id, version: operation.version };
  const seated = operation.movements.filter(({ status }) => ["HELD", "CONFIRMED", "BOARDED"].includes(status));
  const become = (status: string) => changeOf(codes, "operationStatus", operation.status, status);
  const aboard = operation.movements.filter(({ status }) => status === "BOARDED");
  const actions: Action[] = [
    { ...freezeAction(operation, input, codes), change: become("FROZEN") },
    { ...departAction(operation, input, codes, now), change: become("DEPARTED") },
    action("ArriveOperation", { input, about: operation.name, change: become("ARRIVED"), consequences: listed("arrive", aboard, codes) }),
    correctOperationAction(operation, input),
    action("CancelOperation", {
      fields: [{ kind: "choice", name: "reason", options: codes.options("cancelReason"), required: true }],
      input,
      consequences: listed("loseSeat", seated, codes),
      destructive: true,
      about: operation.name,
      change: become("CANCELLED"),
    }),
  ];
  return permitted(actions, operation.permittedActions);
}

export function holdSeatAction(operation: { id: string; name: string; permittedActions: string[] }, candidates: Option[]): Action[] {
  const holdSeat = action("HoldSeat", {
    fields: [{ kind: "choice", name: "caseId", options: candidates, required: true }],
    input: { operationId: operation.id },
    clientIds: ["movementId"],
    about: operation.name,
  });
  return permitted([holdSeat], operation.permittedActions);
}

/** The same of one person's case: on which leg, or on the one it is about. */
export function seatActions({ id, permittedActions }: Pick<Actionable, "id" | "permittedActions">, legs: Option[], leg?: Option): Action[] {
  const input = leg ? { caseId: id, operationId: leg.value } : { caseId: id };
  const fields: Field[] = leg ? [] : [{ kind: "choice", name: "operationId", options: legs, required: true }];
  return permitted([action("HoldSeat", { fields, input, clientIds: ["movementId"] })], permittedActions);
}

const CHECKED_BY_HAND = ["TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"];

/** What whoever checks a gate anew replaces. */
function earlierChecks({ gates }: MovementSubject, codes: Codes, moment: (at: string) => string): Consequence[] {
  const earlier = gates.filter(({ gate, checkedAt }) => CHECKED_BY_HAND.includes(gate) && checkedAt);
  const lines = earlier.map(({ gate, outcome, checkedAt, validUntil }) =>
    [
      codes.label("gate", gate),
      codes.label("gateOutcome", outcome ?? ""),
      checkedAt && moment(checkedAt),
      validUntil && `→ ${moment(validUntil)}`,
    ]
      .filter(Boolean)
      .join(" · "),
  );
  return lines.length > 0 ? [{ key: "checkedBefore", people: lines }] : [];
}

/** Until when a document holds stays as it was, unless another moment is typed. */
const checkShape: Action["shape"] = ({ validUntil, ...rest }) => (validUntil ? { ...rest, validUntil } : rest);

const checkFields = (codes: Codes): Field[] => [
  { kind: "choice", name: "gate", options: CHECKED_BY_HAND.map((value) => ({ value, label: codes.label("gate", value) })), required: true },
  { kind: "choice", name: "outcome", options: codes.options("gateOutcome"), required: true },
  { kind: "moment", name: "validUntil", help: "checkValidUntil" },
];

/** Of a list as well; what was checked before is replaced in a person's own file only, where it is shown. */
export const checkActions = ({ id, version, permittedActions }: Pick<MovementSubject, "id" | "version" | "permittedActions">, codes: Codes): Action[] =>
  permitted([action("CheckGate", { fields: checkFields(codes), input: { movementId: id, version }, shape: checkShape })], permittedActions);

export function movementActions(
  movement: MovementSubject,
  codes: Codes,
  agencies: Option[],
  moment: (at: string) => string,
  about: string,
): Action[] {
  const input = { movementId: movement.id };
  const release: Field = { kind: "choice", name: "reason", options: codes.options("seatRelease"), required: true };
  const check: Action = action("CheckGate", {
    fields: checkFields(codes),
    input: { ...input, version: movement.version },
    shape: checkShape,
    consequences: earlierChecks(movement, codes, moment),
  });
  const ready = movement.gates.every((gate) => gate.outcome === "PASSED");
  const consequences: Consequence[] = objects(movement) ? [{ key: "childObjects", people: [], agree: true }] : [];
  const onward: Action[] = [
    action("ConfirmSeat", { input: { ...input, version: movement.version }, consequences }),
    boardAction(movement, input, consequences),
  ];
  const actions: Action[] = [
    ...(ready ? [...onward, check] : [check, ...onward]),
    action("HandOverPerson", {
      fields: [{ kind: "choice", name: "receivingAgencyId", options: agencies }],
      input,
      consequences,
    }),
    correctBoardingAction(movement, input, codes),
    releaseAction(movement, release, input),
  ];
  return permitted(actions, movement.permittedActions).map((action) => ({ ...action, about, ...becoming(action, movement, codes) }));
}

const BECOMES: Partial<Record<Action["command"], string>> = {
  ConfirmSeat: "CONFIRMED",
  BoardPerson: "BOARDED",
  HandOverPerson: "HANDED_OVER",
  ReleaseSeat: "RELEASED",
};

function becoming({ command }: Action, { status }: MovementSubject, codes: Codes): Pick<Action, "change"> {
  const next = BECOMES[command];
  return next ? { change: changeOf(codes, "movement", status, next) } : {};
}

/** Whose household stays without a seat goes on board by a second yes; who of them is only not on board yet is said. */
function boardAction(movement: MovementSubject, input: object, consequences: Consequence[]): Action {
  const waits: Consequence[] = movement.kinNotOnBoard ? [{ key: "kinNotOnBoard", people: [] }] : [];
  const stays: Consequence[] = movement.kinStays ? [{ key: "kinStaysAtBoarding", people: [], agree: true }] : [];
  return action("BoardPerson", {
    input: { ...input, separated: movement.kinStays ? [movement.id] : [] },
    consequences: [...consequences, ...waits, ...stays],
  });
}

function releaseAction(movement: MovementSubject, reason: Field, input: object): Action {
  const apart = movement.separatedByRelease;
  return action("ReleaseSeat", {
    fields: [reason],
    input: { ...input, separated: apart ? [movement.id] : [] },
    consequences: apart ? [{ key: "separatedByRelease", people: [], agree: true }] : [],
    destructive: true,
  });
}

/** Whoever missed the leg was on it after all; anybody else was not. Who stayed is due a seat again, and that is said. */
function correctBoardingAction(movement: MovementSubject, input: object, codes: Codes): Action {
  const missed = movement.status === "NO_SHOW";
  const reasons = codes.options("boardingCorrection").filter(({ value }) => (value === "WAS_ON_BOARD") === missed);
  const apart: Consequence[] = movement.separatedByCorrection ? [{ key: "separatedByCorrection", people: [], agree: true }] : [];
  return action("CorrectBoarding", {
    fields: [{ kind: "choice", name: "reason", options: reasons, required: true }],
    input: { ...input, version: movement.version, separated: movement.separatedByCorrection ? [movement.id] : [] },
    consequences: [{ key: missed ? "wentAfterAll" : "stayedAfterAll", people: [] }, ...apart],
    destructive: true,
  });
}

export function planOperationAction(crises: CrisisOption[], codes: Codes, permittedActions: readonly string[]): Action[] {
  const fields: Field[] = [
    { kind: "choice", name: "crisisId", options: crises, required: true, initial: presetOf(crises) },
    { kind: "text", name: "name", label: "operationName", required: true },
    { kind: "choice", name: "mode", options: codes.options("mode"), required: true },
    { kind: "country", name: "originCountry", required: true },
    { kind: "zone", name: "originTimeZone", country: "originCountry", required: true },
    { kind: "place", name: "originPlace", coded: true },
    { kind: "country", name: "destinationCountry", required: true },
    { kind: "zone", name: "destinationTimeZone", country: "destinationCountry", required: true },
    { kind: "place", name: "destinationPlace", coded: true },
    { kind: "moment", name: "departsAt", country: "originCountry", zone: "originTimeZone", help: "departsAt", required: true },
    { kind: "moment", name: "arrivesAt", country: "destinationCountry", zone: "destinationTimeZone", help: "arrivesAt", required: true },
    { kind: "number", name: "seats", min: 1, max: 2000, initial: 40 },
    { kind: "number", name: "holdHours", min: 1, max: 720, initial: 48 },
    { kind: "number", name: "freezeHoursBefore", min: 1, max: 720, initial: null, help: "freezeHoursBefore" },
  ];
  const planOperation = action("PlanOperation", {
    fields,
    clientIds: ["operationId"],
  });
  return permitted([planOperation], permittedActions);
}
