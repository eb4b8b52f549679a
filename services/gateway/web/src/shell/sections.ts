import type { Section } from "@/generated/graphql";
import type { IconName } from "@/elements/Icon";

export const addressOf: Record<Section, string> = {
  PEOPLE: "/people",
  REGISTER: "/register",
  IMPORTS: "/imports",
  EVACUATION: "/evacuation",
  DOCKET: "/docket",
  TRAINING: "/training",
  REPORTS: "/reports",
  AUDIT: "/records",
};

export const iconOf: Record<Section, IconName> = {
  PEOPLE: "people",
  REGISTER: "register",
  IMPORTS: "imports",
  EVACUATION: "evacuation",
  DOCKET: "docket",
  TRAINING: "training",
  REPORTS: "reports",
  AUDIT: "audit",
};
