import { narrowTo } from "./filters";

export { PeopleChangedDocument } from "./documents";
export { Narrowed } from "./Narrowed";
export { PeopleList } from "./PeopleList";
export type { Row } from "./PersonRow";
export { PersonSummary } from "./PersonSummary";

/** Narrows the list of people to those of one crisis. */
export const showPeopleOf = (crisisId: string): void => narrowTo({ crisisId });
