// The audit trail of the imitation: what a day of work leaves, and what the officer's own looking adds to it.
import { now } from "./people.mjs";

const DID = [
  ["GATEWAY", "Person", "ALLOWED", null, ["IDENTITY", "SENSITIVE"]],
  ["GATEWAY", "People", "ALLOWED", null, ["IDENTITY"]],
  ["CASES", "AssignCase", "ALLOWED", null, ["OPERATIONAL"]],
  ["INTAKE", "GiveConsent", "ALLOWED", null, ["CONSENT"]],
  ["CASES", "HoldSeat", "REFUSED", "no_seat_is_free", []],
  ["GATEWAY", "RecordNeed", "DENIED", null, []],
  ["GATEWAY", "query:Nightly", "ALLOWED", null, ["IDENTITY"]],
];
const SYSTEM = { id: "696e7461-6b65-0000-0000-000000000000", name: null, role: null, system: true };
const actorOf = ({ id, name, role }) => ({ __typename: "AuditActor", id, name, role, system: false });
const personOf = ({ id, reference }) => ({ id, kind: "PERSON", name: reference });

function subjectsOf(world, action, index) {
  if (action === "People") return world.people.slice(index, index + 20).map(personOf);
  if (index % 17 === 5) return [{ id: world.random.id(), kind: "ERASED_PERSON", name: "erased-8b1f2c3d4e5f" }];
  if (index % 13 === 4) return [{ id: world.operations[0].id, kind: "OPERATION", name: world.operations[0].name }];
  return [personOf(world.people[Math.floor(index / 9) % 12])];
}

function lineOf(world, index) {
  const [service, action, outcome, reason, classes] = DID[Math.floor(index / 3) % DID.length];
  const actor = actorOf(world.accounts[Math.floor(index / 3) % world.accounts.length]);
  return {
    id: `${service.toLowerCase()}-${index}`, service, sequence: 1000 - index, at: new Date(now - index * 9e5).toISOString(), actor, action, outcome, reason,
    classes, exercise: index % 11 === 3, subjects: subjectsOf(world, action, Math.floor(index / 3)), moreSubjects: action === "People" ? 30 : 0,
  };
}

export function makeTrail(world) {
  const lines = Array.from({ length: 120 }, (_, index) => lineOf(world, index));
  lines[7] = { ...lines[7], service: "INTAKE", actor: SYSTEM, action: "EndExpiredGrant", outcome: "ALLOWED", reason: null, classes: [] };
  return lines;
}

/** Whoever looks is in the trail, as in the real one. */
export function readTrail(world, account, filter, first, after) {
  const { personId } = filter;
  const about = world.people.filter(({ id }) => id === personId).map(personOf);
  const read = {
    id: `gateway-read-${world.audit.length}`, service: "GATEWAY", at: new Date().toISOString(), actor: actorOf(account), action: "AuditTrail",
    outcome: "ALLOWED", reason: null, classes: [], exercise: false, subjects: about, moreSubjects: 0,
  };
  const found = world.audit.filter((line) => fits(line, filter));
  world.audit.unshift(read);
  return pageOf(found, first, after);
}

/** Behind a line and not a number: the list grows at its beginning while it is read. */
function pageOf(lines, first, after) {
  const behind = lines.slice(lines.findIndex(({ id }) => id === after) + 1);
  const edges = behind.slice(0, first).map((node) => ({ cursor: node.id, node }));
  return { edges, pageInfo: { hasNextPage: behind.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

const fits = (line, { personId, actorId, action, outcome, service, since, until }) =>
  (!personId || line.subjects.some(({ id }) => id === personId)) &&
  (!actorId || line.actor.id === actorId) &&
  (!action || line.action === action) &&
  (!outcome || line.outcome === outcome) &&
  (!service || line.service === service) &&
  (!since || line.at >= new Date(since).toISOString()) &&
  (!until || line.at < new Date(until).toISOString());
