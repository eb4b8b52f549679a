/** In one file, so that what both are made of is no third one that every first screen has to know of. */
export { FeedScreen } from "./FeedScreen";
export { FeedStates } from "./FeedStates";
