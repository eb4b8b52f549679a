import type { Option } from "@/actions/fields";
import type { Codes } from "@/actions/useCodes";
import type { Action } from "@/actions/action";
import { personTitle } from "@/elements/PersonName";
import { consentActions } from "@/consent";
import { erasureActions } from "@/erasure";
import { overrideActions } from "@/overrides";
import { circumstancesAction, correctionAction, guardianAction, householdActions } from "@/registration";
import { requestActions } from "@/requests";
import { circumstanceReportActions, needActions, protectionActions } from "@/screening";
import { sharingActions } from "@/sharing";
import type { PersonFile } from "./documents";

/** What the rooms offer about the person, in the order in which it is shown. */
export const personActions = (person: PersonFile, codes: Codes, agencies: Option[], needs: Option[], language: string, open: string): Action[] =>
  offered(person, codes, agencies, needs, language, open).map((action) => ({ about: personTitle(person), ...action }));

const offered = (person: PersonFile, codes: Codes, agencies: Option[], needs: Option[], language: string, open: string): Action[] => [
  ...requestActions(person, codes),
  ...consentActions(person, codes, language),
  ...needActions(person, codes, needs),
  ...sharingActions(person, codes, agencies, language),
  ...protectionActions(person, codes),
  ...circumstancesAction(person),
  ...circumstanceReportActions(person),
  ...overrideActions(person, codes, agencies, language),
  ...erasureActions(person, codes, open),
  ...correctionAction(person, codes),
  ...guardianAction(person, codes),
  ...householdActions(person, codes),
];
