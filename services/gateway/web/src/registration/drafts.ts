export const SEARCH_DRAFT = "register search";
export const PERSON_DRAFT = "register person";
export const PERSON_DRAFTS = [SEARCH_DRAFT, PERSON_DRAFT];

export const FAMILY_DRAFT = "register family";
export const SHARED_DRAFT = "register family shared";
export const MEMBERS_DRAFT = "register family members";
export const FAMILY_DRAFTS = [FAMILY_DRAFT, SHARED_DRAFT, MEMBERS_DRAFT];

export const consentDraft = (personId: string): string => `register consent ${personId}`;
export const needsDraft = (personId: string): string => `register needs ${personId}`;
