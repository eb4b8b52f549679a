// A protection specialist, whom they must see, and for which reasons.
import { at } from "./people.mjs";

const ROLE = "PROTECTION_SPECIALIST";
const REASONS = [["CHILD_ALONE"], ["NEED_RECORDED", "TO_BE_MOVED"], ["REPORTED"], ["BARRED_TWICE"], ["CHILD_ALONE", "NEED_RECORDED", "REPORTED", "TO_BE_MOVED"]];
const ONE_IN = 4;

/** Beside the other accounts and people, which keep their places and ids. */
export function makeSpecialist(world) {
  world.accounts.splice(-1, 0, {
    id: "0f0e6a3c-0000-4000-8000-000000000901", name: "Imani Odhiambo", role: ROLE, version: 0, roles: [ROLE], active: true, signedInAt: at(-7),
    agency: world.agencies[0], sections: ["OVERVIEW", "TO_DO", "PEOPLE", "EVACUATION"],
  });
  world.people.filter(({ next }) => next).forEach((person, index) => {
    if (index % ONE_IN === 0) person.reasonsToSee = REASONS[(index / ONE_IN) % REASONS.length];
  });
}

const seesReasons = (account) => account?.role === ROLE;

/** Whoever waits for the role: for a specialist those alone whom they must see. */
export const waitsFor = ({ next, reasonsToSee }, account) => next && (!seesReasons(account) || reasonsToSee);

/** What is due for somebody, as the role has it, without what others are not told. */
export const dueFor = ({ next, reasonsToSee }, account) =>
  seesReasons(account) ? { ...next, kind: "SEE_SPECIALIST", reasons: reasonsToSee } : { ...next, reasons: null };
