import type { GrantFileFragment } from "@/generated/graphql";

type Tranche = GrantFileFragment["tranches"][number];

/** What of the grant is not paid yet, in minor units, once this tranche is. */
export const leftAfter = ({ amount, tranches }: Pick<GrantFileFragment, "amount" | "tranches">, { number }: Pick<Tranche, "number">): number =>
  tranches.reduce((left, one) => (one.status === "PAID" || one.number === number ? left - one.amount.amountMinor : left), amount.amountMinor);
