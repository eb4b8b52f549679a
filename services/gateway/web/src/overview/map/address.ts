/** Which legs are looked at, as it stands in the address. */
export interface Address {
  status?: string;
}

export const statuses = ["PLANNED", "FROZEN", "DEPARTED", "ARRIVED", "CANCELLED"] as const;
export type Status = (typeof statuses)[number];

export const statusOf = ({ status }: Address): Status | undefined => statuses.find((one) => one === status);
