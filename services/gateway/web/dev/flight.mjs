// A leg with as many on it as an aeroplane takes, from the check of the gates to the handover; made where somebody says among how many people.
import { randomUUID } from "node:crypto";
import { at } from "./people.mjs";

export const FULL = 40;
const BY_HAND = ["TRAVEL_DOCUMENT", "FIT_TO_TRAVEL"];
const GATES = ["CONSENT", "TRAVEL_DOCUMENT", "FIT_TO_TRAVEL", "PROTECTION"];

/** Everybody has a seat, and nobody's papers and fitness were looked at. Among so many the repeatable ids come again: these do not. */
export function makeFlight(world, seats) {
  const operation = {
    __typename: "Operation", id: world.random.id(), version: 1, crisis: world.crises[0], name: "Meridian airlift 9", mode: "AIR", originCountry: "LY", destinationCountry: "GH",
    departsAt: at(0), arrivesAt: at(5), seats, holdHours: 48, freezesAt: null, status: "FROZEN", movements: [], permittedActions: ["DepartOperation"],
  };
  world.operations.push(operation);
  const waiting = world.people.filter(({ cases, movements }) => cases.length > 0 && movements.length === 0).slice(0, seats);
  waiting.forEach((person, place) => {
    const gates = GATES.map((gate) => ({ gate, outcome: BY_HAND.includes(gate) ? null : "PASSED", checkedAt: null, validUntil: null }));
    const movement = {
      __typename: "Movement", id: randomUUID(), version: 1, person, operation, case: person.cases[0], seat: place + 1, status: "HELD", heldUntil: at(30), releaseReason: null, gates,
      losesSeat: false, checkInDoubt: false, separatedByFreeze: false, separatedByDeparture: false, separatedByRelease: false, separatedByCorrection: false, boardingCorrection: null,
      kinStays: false, kinNotOnBoard: false, permittedActions: ["CheckGate", "ConfirmSeat", "ReleaseSeat"],
    };
    operation.movements.push(movement);
    person.movements.push(movement);
  });
}

/** As far as a screen needs them; whom a command leaves behind is the service's to ask. */
export const flightCommands = (world, changed) => {
  const operationOf = (id) => world.operations.find((one) => one.id === id);
  return {
    departOperation: ({ operationId }) => changed(Object.assign(operationOf(operationId), { status: "DEPARTED", permittedActions: ["ArriveOperation"] })),
    arriveOperation: ({ operationId }) => {
      const operation = operationOf(operationId);
      for (const movement of operation.movements.filter(({ status }) => status === "BOARDED"))
        Object.assign(movement, { status: "ARRIVED", version: movement.version + 1, permittedActions: ["HandOverPerson"] });
      return changed(Object.assign(operation, { status: "ARRIVED", permittedActions: [] }));
    },
    handOverPerson: ({ movementId }) => {
      const movement = world.operations.flatMap(({ movements }) => movements).find(({ id }) => id === movementId);
      return changed(Object.assign(movement, { status: "HANDED_OVER", permittedActions: [] }));
    },
  };
};
