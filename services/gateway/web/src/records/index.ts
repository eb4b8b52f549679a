export { registryActions } from "./actions";
export { Agencies } from "./Agencies";
