/// <reference types="vite/client" />
declare module "virtual:theme-variables.css";
declare module "virtual:messages/*" {
  const namespaces: Record<string, object>;
  export default namespaces;
}
declare module "virtual:late-messages" {
  const rooms: Record<import("../messages.ts").LateRoom, Record<import("./i18n/languages").Language, () => Promise<{ default: Record<string, object> }>>>;
  export default rooms;
}
