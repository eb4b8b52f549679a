import type { QueueRowFragment } from "@/generated/graphql";

export const openCase = ({ cases }: QueueRowFragment["person"]) => cases.find(({ status }) => status !== "CLOSED");
