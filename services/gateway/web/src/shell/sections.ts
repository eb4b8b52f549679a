import type { Role, Section } from "@/generated/graphql";
import type { IconName } from "@/elements/Icon";

export const addressOf: Record<Section, string> = {
  OVERVIEW: "/overview",
  TO_DO: "/todo",
  OFFICE: "/office",
  WORKLOAD: "/workload",
  PEOPLE: "/people",
  REGISTER: "/register",
  IMPORTS: "/imports",
  EVACUATION: "/evacuation",
  AGREEMENTS: "/agreements",
  DIRECTORY: "/directory",
  DOCKET: "/docket",
  TRAINING: "/training",
  REPORTS: "/reports",
  TRAIL: "/audit",
  AUDIT: "/records",
  FEED: "/feed",
};

export const iconOf: Record<Section, IconName> = {
  OVERVIEW: "overview",
  TO_DO: "todo",
  OFFICE: "todo",
  WORKLOAD: "reports",
  PEOPLE: "people",
  REGISTER: "register",
  IMPORTS: "imports",
  EVACUATION: "evacuation",
  AGREEMENTS: "reports",
  DIRECTORY: "search",
  DOCKET: "docket",
  TRAINING: "training",
  REPORTS: "reports",
  TRAIL: "trail",
  AUDIT: "audit",
  FEED: "imports",
};

const workOf: Partial<Record<Role, Section>> = {
  EVACUATION_COORDINATOR: "EVACUATION",
  FINANCE_OFFICER: "OVERVIEW",
  COMMITTEE_MEMBER: "DOCKET",
  DONOR: "REPORTS",
  DATA_PROTECTION_OFFICER: "TRAIL",
  ADMINISTRATOR: "AUDIT",
};

/** Where the role's work waits; otherwise the first section in which something is done. */
export function startOf(role: Role, sections: readonly Section[]): Section | undefined {
  const own = workOf[role];
  return own && sections.includes(own) ? own : (sections.find((one) => one !== "OVERVIEW") ?? own);
}
