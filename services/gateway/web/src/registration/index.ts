export { circumstancesAction } from "./actions";
export { correctionAction } from "./correctionAction";
export { householdActions } from "./householdActions";
export { ProfilePanel } from "./ProfilePanel";
