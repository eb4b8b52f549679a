import type { AgreementsQueryVariables } from "@/generated/graphql";
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from "./codes";

/** Which agreements are looked at, as it stands in the address: codes only. */
export interface Address {
  kind?: string | undefined;
  status?: string | undefined;
  country?: string | undefined;
  party?: string | undefined;
}

type Narrowed = Omit<AgreementsQueryVariables, "first" | "after">;

/** Those that are over are asked for, and never in the way of those that hold. */
export function narrowedBy({ kind, status, country, party }: Address): Narrowed {
  const [knownKind, knownStatus] = [AGREEMENT_KINDS.find((one) => one === kind), AGREEMENT_STATUSES.find((one) => one === status)];
  return {
    ...(knownKind && { kind: knownKind }),
    ...(knownStatus ? { status: knownStatus } : { ended: false }),
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
    ...(party && /^[0-9a-f-]{36}$/.test(party) && { organisationId: party }),
  };
}
