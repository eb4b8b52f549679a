export const SEARCH_DRAFT = "register search";
export const PERSON_DRAFT = "register person";
export const PERSON_DRAFTS = [SEARCH_DRAFT, PERSON_DRAFT];

export const consentDraft = (personId: string): string => `register consent ${personId}`;
export const needsDraft = (personId: string): string => `register needs ${personId}`;
