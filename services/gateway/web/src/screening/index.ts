export { circumstanceReportActions, needActions, protectionActions } from "./actions";
export { NeedsPanel } from "./NeedsPanel";
export { ProtectionNotes } from "./ProtectionNotes";
