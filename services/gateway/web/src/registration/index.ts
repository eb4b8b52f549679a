export { circumstancesAction } from "./actions";
export { correctionAction } from "./correctionAction";
export { householdAction } from "./householdAction";
export { ProfilePanel } from "./ProfilePanel";
