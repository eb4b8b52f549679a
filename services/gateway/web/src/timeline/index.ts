export { PersonChangedDocument } from "./documents";
export { Timeline } from "./Timeline";
