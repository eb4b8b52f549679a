export { PeopleChangedDocument } from "./documents";
export { Narrowed } from "./Narrowed";
export { PeopleList } from "./PeopleList";
export type { Row } from "./PersonRow";
