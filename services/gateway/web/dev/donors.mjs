// Donors, one of them renamed and ended.
import { at, seeded } from "./people.mjs";

const changeOf = (world, kind, changedAt, more = {}) => ({ __typename: "DonorChange", id: world.idsOfDonors.id(), version: 1, kind, nameBefore: null, name: null, currencyBefore: null, currency: null, changedAt, changedBy: world.accounts.at(-1), ...more });

const MONTHS = [["2026-01", 40_000_000, 0, 0, 0], ["2026-03", null, 6_200_000, 2_400_000, 0], ["2026-04", 50_000_000, 9_100_000, 7_750_000, 400_000], ["2026-06", null, 11_300_000, 12_020_000, null], ["2026-09", null, 10_010_000, 17_640_000, 900_000], ["2026-11", null, 8_425_150, 21_900_075, 1_150_000]]
  .map(([month, amountMinor, committedMinor, paidMinor, returnedMinor]) => ({ __typename: "FundMonth", id: month, month: `${month}-01`, amountMinor, committedMinor, paidMinor, returnedMinor }));

const fundOf = (id) => {
  const money = (amountMinor) => ({ amountMinor, currency: "EUR" });
  return { __typename: "Fund", id, version: 4, amount: money(50_000_000), committed: money(8_425_150), paid: money(21_900_075), returned: money(1_150_000), left: money(19_674_775), validFrom: "2026-01-01", validUntil: "2027-06-30", months: MONTHS };
};

function donorOf(world, name, currency, more) {
  const registeredAt = at(-2000);
  const changes = [changeOf(world, "REGISTERED", registeredAt, { name, currency })];
  return { __typename: "Donor", id: world.idsOfDonors.id(), version: 1, name, currency, exercise: true, registeredAt, endedAt: null, fund: null, permittedActions: ["PublishReport", "CorrectDonor", "EndDonor", "RecordFundAmount"], changes, ...more };
}

export function makeDonors(world) {
  // Ids of their own, so that people are the same however many donors there are.
  world.idsOfDonors = seeded(11);
  const lakes = donorOf(world, "Fund of the Lakes", "USD", { exercise: false });
  changed(world, lakes, "CORRECTED", at(-300), { nameBefore: lakes.name, name: "Great Lakes Fund", currencyBefore: "USD", currency: "USD" });
  return [donorOf(world, "Nordic Fund", "EUR", { id: world.random.id(), fund: fundOf(world.idsOfDonors.id()) }), lakes];
}

function changed(world, donor, kind, changedAt, more = {}) {
  donor.changes = [changeOf(world, kind, changedAt, more), ...donor.changes];
  if (kind === "CORRECTED") Object.assign(donor, { name: more.name, currency: more.currency });
  else donor.endedAt = kind === "ENDED" ? changedAt : null;
  donor.permittedActions = ["PublishReport", "RecordFundAmount", "CorrectDonor", donor.endedAt ? "ResumeDonor" : "EndDonor"];
  donor.version += 1;
  return donor;
}

export const donorCommands = (world) => {
  const change = (donorId, kind, more) => changed(world, world.donors.find(({ id }) => id === donorId), kind, new Date(world.now).toISOString(), more);
  return {
    correctDonor: ({ donorId, name, currency }) => {
      const before = world.donors.find(({ id }) => id === donorId);
      if (before.name === "Nordic Fund" && currency !== before.currency) return { __typename: "Rejected", code: "currency_in_use", message: "Grants were asked for in it", field: "currency" };
      return change(donorId, "CORRECTED", { nameBefore: before.name, name, currencyBefore: before.currency, currency });
    },
    endDonor: ({ donorId }) => change(donorId, "ENDED"),
    resumeDonor: ({ donorId }) => change(donorId, "RESUMED"),
  };
};
