export { erasureActions } from "./actions";
export { ErasureLine } from "./ErasureLine";
export { useOpenMatters, type Matters } from "./openMatters";
