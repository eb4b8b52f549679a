import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Broken, EmptyState, Loading } from "@/elements/Waiting";
import { Frame } from "./Frame";
import { Home } from "./Home";
import i18next from "i18next";
import { readAddress } from "@/todo/address";
import type { Address as AgreementsAddress } from "@/agreements";
import type { Address as OfficeAddress } from "@/office";
import type { Address as AuditAddress } from "@/audit";
import type { Address as DocketAddress } from "@/docket";
import type { CalendarAddress, MapAddress } from "@/overview";
import type { Address as EvacuationAddress } from "@/evacuation";
import type { Address as DirectoryAddress } from "@/organisations";
import { withMessages } from "@/i18n";

const root = createRootRoute({ component: Frame, notFoundComponent: () => <EmptyState title={i18next.t("nowhere")} /> });

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });
const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(withMessages(["records", "crises"], () => import("@/people/PeopleScreen")), "PeopleScreen"),
});
const toDo = createRoute({
  getParentRoute: () => root,
  path: "/todo",
  validateSearch: readAddress,
  component: lazyRouteComponent(() => import("@/todo/ToDoScreen"), "ToDoScreen"),
});
const overview = createRoute({
  getParentRoute: () => root,
  path: "/overview",
  component: lazyRouteComponent(withMessages("overview", () => import("@/overview/OverviewScreen")), "OverviewScreen"),
});
const calendar = createRoute({
  getParentRoute: () => root,
  path: "/overview/calendar",
  validateSearch: (raw: Record<string, unknown>): CalendarAddress => raw,
  component: lazyRouteComponent(withMessages("overview", () => import("@/overview/calendar/CalendarScreen")), "CalendarScreen"),
});
const map = createRoute({
  getParentRoute: () => root,
  path: "/overview/map",
  validateSearch: (raw: Record<string, unknown>): MapAddress => raw,
  component: lazyRouteComponent(withMessages("overview", () => import("@/overview/map/MapScreen")), "MapScreen"),
});
const workload = createRoute({
  getParentRoute: () => root,
  path: "/workload",
  component: lazyRouteComponent(withMessages("workload", () => import("@/workload/WorkloadScreen")), "WorkloadScreen"),
});
const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$personId",
  component: lazyRouteComponent(() => import("@/person/PersonScreen"), "PersonScreen"),
});
const paper = createRoute({
  getParentRoute: () => root,
  path: "/people/$personId/paper/$sheet",
  component: lazyRouteComponent(withMessages("paper", () => import("@/paper/PaperScreen")), "PaperScreen"),
});
const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  component: lazyRouteComponent(withMessages(["registration", "forms"], () => import("@/registration/RegistrationScreen")), "RegistrationScreen"),
});
const family = createRoute({
  getParentRoute: () => root,
  path: "/register/family",
  component: lazyRouteComponent(withMessages(["registration", "forms"], () => import("@/registration/FamilyScreen")), "FamilyScreen"),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyRouteComponent(withMessages(["imports", "forms"], () => import("@/imports/ImportsScreen")), "ImportsScreen"),
});
const anImport = createRoute({
  getParentRoute: () => root,
  path: "/imports/$importId",
  component: lazyRouteComponent(withMessages(["imports", "forms"], () => import("@/imports/ImportScreen")), "ImportScreen"),
});
const evacuation = createRoute({
  getParentRoute: () => root,
  path: "/evacuation",
  validateSearch: (raw: Record<string, unknown>): EvacuationAddress => raw,
  component: lazyRouteComponent(withMessages("evacuation", () => import("@/evacuation/EvacuationScreen")), "EvacuationScreen"),
});
const operation = createRoute({
  getParentRoute: () => root,
  path: "/evacuation/$operationId",
  component: lazyRouteComponent(withMessages("evacuation", () => import("./Operation")), "Operation"),
});
const passengers = createRoute({
  getParentRoute: () => root,
  path: "/evacuation/$operationId/paper",
  component: lazyRouteComponent(withMessages("paper", () => import("@/paper/PassengersScreen")), "PassengersScreen"),
});
const office = createRoute({
  getParentRoute: () => root,
  path: "/office",
  validateSearch: (raw: Record<string, unknown>): OfficeAddress => raw,
  component: lazyRouteComponent(withMessages("office", () => import("@/office/OfficeScreen")), "OfficeScreen"),
});
const agreements = createRoute({
  getParentRoute: () => root,
  path: "/agreements",
  validateSearch: (raw: Record<string, unknown>): AgreementsAddress => raw,
  component: lazyRouteComponent(withMessages(["agreements", "organisations"], () => import("@/agreements/AgreementsScreen")), "AgreementsScreen"),
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: "/agreements/$agreementId",
  component: lazyRouteComponent(withMessages(["agreements", "organisations"], () => import("@/agreements/AgreementScreen")), "AgreementScreen"),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: "/directory",
  validateSearch: (raw: Record<string, unknown>): DirectoryAddress => raw,
  component: lazyRouteComponent(withMessages(["organisations", "records"], () => import("@/organisations/DirectoryScreen")), "DirectoryScreen"),
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: "/directory/$organisationId",
  component: lazyRouteComponent(withMessages(["organisations", "records"], () => import("@/organisations/OrganisationScreen")), "OrganisationScreen"),
});
const training = createRoute({
  getParentRoute: () => root,
  path: "/training",
  component: lazyRouteComponent(withMessages("training", () => import("@/training/TrainingScreen")), "TrainingScreen"),
});
const docket = createRoute({
  getParentRoute: () => root,
  path: "/docket",
  validateSearch: (raw: Record<string, unknown>): DocketAddress => raw,
  component: lazyRouteComponent(withMessages("docket", () => import("@/docket/DocketScreen")), "DocketScreen"),
});
const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  component: lazyRouteComponent(withMessages("reports", () => import("@/reports/ReportsScreen")), "ReportsScreen"),
});
const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId",
  component: lazyRouteComponent(withMessages("reports", () => import("@/reports/ReportScreen")), "ReportScreen"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  // The screen reads of it what is one: its codes come with it.
  validateSearch: (raw: Record<string, unknown>): AuditAddress => raw,
  // Its lines say why accounts were changed and events given up.
  component: lazyRouteComponent(withMessages(["audit", "forms", "accounts", "deadlines", "parked", "records", "reports", "training"], () => import("@/audit/AuditScreen")), "AuditScreen"),
});
const records = createRoute({
  getParentRoute: () => root,
  path: "/records",
  validateSearch: (raw: Record<string, unknown>): { part?: string } => (typeof raw.part === "string" ? { part: raw.part } : {}),
  component: lazyRouteComponent(withMessages("records", () => import("@/records/RecordsScreen")), "RecordsScreen"),
});

const feed = createRoute({
  getParentRoute: () => root,
  path: "/feed",
  component: lazyRouteComponent(withMessages("partners", () => import("@/partners/screens")), "FeedScreen"),
});

/** Routes live in the URL's fragment: ids of people never reach a server's log by way of an address. */
export const router = createRouter({
  routeTree: root.addChildren([
    home, overview, calendar, map, toDo, office, workload, people, person, register, family, imports, anImport, evacuation, operation, agreements, agreement, directory, organisation, training, docket, reports, report, audit, records, feed,
    paper, passengers,
  ]),
  history: createHashHistory(),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
