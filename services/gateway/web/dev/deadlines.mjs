// Deadlines by the contracts' own file, one of them changed twice.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { at } from "./people.mjs";

const { groups } = parse(readFileSync(new URL("../../../../shared/contracts/deadlines.yaml", import.meta.url), "utf8"));
const COMMANDS = { intake: "ChangeIntakeDeadline", cases: "ChangeCasesDeadline", reintegration: "ChangeReintegrationDeadline" };

export function makeDeadlines(world) {
  world.deadlineRules = groups.flatMap(({ service, unit, deadlines }) =>
    Object.entries(deadlines).map(([code, bounds]) => ({
      id: world.random.id(), code: code.toUpperCase(), unit: unit.toUpperCase(), ...bounds, permittedActions: [COMMANDS[service]],
    })),
  );
  world.deadlines = [];
  changeDeadline(world, { deadlineId: world.deadlineRules[0].id, amount: 2, reason: "MORE_CAPACITY" }, at(-400));
  changeDeadline(world, { deadlineId: world.deadlineRules[0].id, amount: 3, reason: "EXPERIENCE" }, at(-90));
}

export function changeDeadline(world, { deadlineId, amount, reason }, changedAt) {
  const rule = world.deadlineRules.find(({ id }) => id === deadlineId);
  const before = world.deadlines.find(({ id }) => id === deadlineId) ?? { id: deadlineId, version: 0, amount: rule.usual, changes: [] };
  const version = before.version + 1;
  const change = { id: world.random.id(), version, amountBefore: before.amount, amount, reason, changedAt, changedBy: world.accounts.at(-1) };
  const now = { __typename: "Deadline", id: deadlineId, version, code: rule.code, unit: rule.unit, amount, changes: [change, ...before.changes] };
  world.deadlines = [...world.deadlines.filter(({ id }) => id !== deadlineId), now];
  return now;
}
