export { assignActions } from "./actions";
export { CasePanel } from "./CasePanel";
