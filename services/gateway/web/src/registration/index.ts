export { circumstancesAction } from "./actions";
export { correctionAction } from "./correctionAction";
export { guardianAction } from "./guardianAction";
export { householdActions } from "./householdActions";
export { ProfilePanel } from "./ProfilePanel";
