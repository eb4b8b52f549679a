/** Which operations are looked at, as it stands in the address. */
export interface Address {
  show?: string;
}

/** Those whose departure is past and of which nobody has said that they left. */
export const isLate = ({ show }: Address): boolean => show === "LATE";
