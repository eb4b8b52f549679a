export { requestActions } from "./actions";
export { requestFields, requestShape } from "./fields";
export { RequestsPanel } from "./RequestsPanel";
