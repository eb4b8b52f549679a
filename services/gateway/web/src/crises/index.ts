export { Crises } from "./Crises";
