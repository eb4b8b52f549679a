export { overrideActions, overrideDecisions } from "./actions";
export { OverrideLine } from "./OverrideLine";
