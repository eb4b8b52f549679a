import type { GrantFileFragment } from "@/generated/graphql";

type Tranche = GrantFileFragment["tranches"][number];

/** What of the grant is not paid yet, in minor units, once this tranche is. */
export const leftAfter = ({ tranches }: Pick<GrantFileFragment, "tranches">, { number }: Pick<Tranche, "number">): number =>
  tranches
    .filter((one) => one.number !== number && one.status !== "PAID" && one.status !== "RETURNED")
    .reduce((left, one) => left + toPay(one).amountMinor, 0);

/** What is paid with the tranche: of one that came back in part, that part. */
export const toPay = ({ amount, unpaid }: Pick<Tranche, "amount" | "unpaid">) => unpaid ?? amount;
