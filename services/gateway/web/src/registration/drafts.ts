export const SEARCH_DRAFT = "register search";
export const PERSON_DRAFT = "register person";
/** Ids the page made for somebody: sending again after an ended session must not make a second person. */
export const IDS_DRAFT = "register ids";
export const PERSON_DRAFTS = [SEARCH_DRAFT, PERSON_DRAFT, IDS_DRAFT];

export const consentDraft = (personId: string): string => `register consent ${personId}`;
export const needsDraft = (personId: string): string => `register needs ${personId}`;
