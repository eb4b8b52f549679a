import { action, permitted, type Action } from "@/actions/action";
import { codeOptions } from "@/actions/codeOptions";
import type { Codes } from "@/actions/useCodes";

interface Feed {
  id: string;
  version: number;
  name: string;
  proposedFingerprint?: string | null;
  permittedActions: readonly string[];
}

const REASONS = ["FINGERPRINT_DIFFERS", "NOT_THEIRS", "AGENCY_NOT_REACHED", "WITHDRAWN"];

/** As two people read it out to each other. */
export const inFours = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(" ") ?? "";

/** What may be done about an agency's key: proposed by itself, decided by somebody of another. */
export function keyActions(feed: Feed, codes: Codes): Action[] {
  const input = { agencyId: feed.id, version: feed.version };
  const fingerprint = feed.proposedFingerprint ?? "";
  const about = `${feed.name} · ${inFours(fingerprint)}`;
  const actions: Action[] = [
    action("ProposePartnerKey", {
      fields: [{ kind: "prose", name: "publicKey", help: "publicKey", required: true }],
      input,
      about: feed.name,
      consequences: [{ key: "partnerKeyProposed", people: [] }],
    }),
    action("AcceptPartnerKey", { input: { ...input, fingerprint }, about, consequences: [{ key: "partnerKeyAccepted", people: [], agree: true }] }),
    action("DeclinePartnerKey", {
      fields: [{ kind: "choice", name: "reason", label: "partnerKeyDecline", options: codeOptions(codes, "partnerKeyDecline", REASONS), required: true }],
      input,
      about,
    }),
  ];
  return permitted(actions, feed.permittedActions);
}
