/// <reference types="vite/client" />
declare module "virtual:theme-variables.css";
declare module "virtual:messages/*" {
  const namespaces: Record<string, object>;
  export default namespaces;
}
