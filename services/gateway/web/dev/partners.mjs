// Feeds of two agencies: of one account's own with all there is to see, of another that has just been admitted.
import { at } from "./people.mjs";

const FINGERPRINT = "5b1f8a2c".repeat(8);
const PROPOSED = "c90d3e47".repeat(8);
const STEPS = {
  ASSISTANCE: ["CASE_OPENED", "CASE_CLOSED", "ASSISTANCE_STARTED", "ASSISTANCE_DELIVERED", "ASSISTANCE_COMPLETED", "ASSISTANCE_CORRECTED", "ASSISTANCE_REOPENED"],
  REINTEGRATION: ["BOARDING_CORRECTED", "ARRIVED", "HANDED_OVER", "JOURNEY_OPENED", "PLAN_AGREED", "JOURNEY_CLOSED"],
};
const LINES = (code) => ({
  INSTALL: "python -m pip install confluent-kafka cryptography",
  MAKE_KEY: `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out ${code}.private.pem`,
  PUBLIC_KEY: `openssl pkey -in ${code}.private.pem -pubout -out ${code}.public.pem`,
  FINGERPRINT: `openssl pkey -pubin -in ${code}.public.pem -outform DER | openssl dgst -sha256`,
  ADDRESS: `export HOMEWARD_KAFKA='ssl://broker.example:9093?ca=ca.pem&cert=partner.${code}.pem&key=partner.${code}.pem'`,
  READ: `python partner_feed.py ${code} ${code}.private.pem`,
});
const idOf = (number) => `0f0e6a3c-0000-4000-8000-${String(number).padStart(12, "0")}`;

const feedOf = (agency, more) => ({
  id: agency.id, version: 1, code: agency.code, name: agency.name, openedAt: null, topic: `homeward.partner.${agency.code}.v1`,
  keyTopic: `homeward.partner.${agency.code}.keys.v1`, records: 0, lastRecordAt: null, keyRecords: 0, lastKeyAt: null, purposes: [], keyFingerprint: null,
  keyAcceptedAt: null, keysToSendAnew: 0, proposedFingerprint: null, proposedAt: null, endedCount: 0, ended: [],
  quickstart: Object.entries(LINES(agency.code)).map(([step, line]) => ({ step, line })), ...more,
});

/** An account of a partner beside the others, which keep their places. */
export function makePartnerFeeds(world) {
  const [, consulate, own] = world.agencies;
  world.accounts.splice(-1, 0, {
    id: idOf(900), name: "Open Harbour (API)", role: "PARTNER", version: 0, roles: ["PARTNER"], active: true, signedInAt: at(-30), agency: own, sections: ["FEED"],
  });
  world.partnerFeeds = [
    feedOf(consulate, {}),
    feedOf(own, {
      version: 3, openedAt: at(-900), records: 412, lastRecordAt: at(-2), keyRecords: 137, lastKeyAt: at(-20), keyFingerprint: FINGERPRINT,
      keyAcceptedAt: at(-700), proposedFingerprint: PROPOSED, proposedAt: at(-5), endedCount: 64,
      purposes: Object.entries(STEPS).map(([purpose, steps], index) => ({ purpose, people: 58 - index * 20, madeUp: index * 12, steps })),
      ended: [1, 2, 3].map((number) => ({ grantId: idOf(number), subject: idOf(100 + number), exercise: number === 3, endedAt: at(-40 * number), deleteBy: at(720 - 40 * number) })),
    }),
  ];
}

export function feedsFor(world, account) {
  const own = account.role === "PARTNER";
  return world.partnerFeeds
    .filter(({ id }) => !own || id === account.agency.id)
    .map((feed) => ({ ...feed, permittedActions: own ? ["ProposePartnerKey"] : feed.proposedFingerprint ? ["AcceptPartnerKey", "DeclinePartnerKey"] : [] }));
}

export function changeKey(world, agencyId, change) {
  const feed = world.partnerFeeds.find(({ id }) => id === agencyId);
  Object.assign(feed, change(feed), { version: feed.version + 1 });
  return { __typename: "Agency", ...world.agencies.find(({ id }) => id === agencyId), version: feed.version };
}

/** As intake refuses it, as far as a screen needs it. */
export function proposeKey(world, { agencyId, publicKey }) {
  const refused = publicKey.includes("PRIVATE KEY") ? "private_key_sent" : publicKey.includes("BEGIN PUBLIC KEY") ? null : "public_key_unreadable";
  if (refused) return { __typename: "Rejected", code: refused, message: refused, field: "public_key" };
  return changeKey(world, agencyId, () => ({ proposedFingerprint: PROPOSED, proposedAt: at(0) }));
}

export const acceptKey = (world, { agencyId, fingerprint }) =>
  changeKey(world, agencyId, () => ({ keyFingerprint: fingerprint, keyAcceptedAt: at(0), keysToSendAnew: 41, proposedFingerprint: null, proposedAt: null }));

export const declineKey = (world, { agencyId }) => changeKey(world, agencyId, () => ({ proposedFingerprint: null, proposedAt: null }));
