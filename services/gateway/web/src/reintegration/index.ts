export { decisionTone } from "./decisions";
export { EnrolmentBlock } from "./EnrolmentBlock";
export { FollowUps } from "./FollowUps";
export { GrantBlock } from "./GrantBlock";
export { JourneyPanel } from "./JourneyPanel";
export { useFundLeft } from "./useFundLeft";
export { useRound } from "./useRound";
