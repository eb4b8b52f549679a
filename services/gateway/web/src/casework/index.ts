export { CasePanel } from "./CasePanel";
