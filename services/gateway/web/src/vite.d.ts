/// <reference types="vite/client" />
declare module "virtual:theme-variables.css";
declare module "virtual:messages/*" {
  const namespaces: Record<string, object>;
  export default namespaces;
}
declare module "virtual:late-messages" {
  const rooms: Record<"accounts" | "audit" | "deadlines" | "docket" | "files" | "forms" | "household" | "imports" | "notices" | "overview" | "paper" | "parked" | "records" | "registration" | "reports" | "search" | "training" | "workload", Record<"en" | "fr" | "ar" | "pt", () => Promise<{ default: Record<string, object> }>>>;
  export default rooms;
}
