export { overrideDecisions } from "./secondPersonActions";
