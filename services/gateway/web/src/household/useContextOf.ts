import { useTranslation } from "react-i18next";
import { useAgencyOptions, useNeedOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { useLegs, type LegOption } from "@/evacuation";
import { useFormats } from "@/i18n/useFormats";
import type { Context } from "./actions";
import type { Member } from "./documents";

/** What the forms offer to choose from; where `leg` is the one that is looked at, no other is asked for. */
export function useContextOf(members: readonly Member[], crisisId: string | null, leg?: LegOption): Context {
  const { t } = useTranslation("household");
  const codes = useCodes();
  const { moment } = useFormats();
  const may = (command: string) => members.some(({ cases, movements }) => [...cases, ...movements].some((one) => one.permittedActions.includes(command)));
  const legs = useLegs(crisisId, leg !== undefined || !crisisId || !may("HoldSeat"));
  const agencies = useAgencyOptions(!may("HandOverPerson"));
  const needs = useNeedOptions(!members.some(({ permittedActions }) => permittedActions.includes("RecordNeed")));
  return { codes, legs: leg ? [leg] : legs, leg, agencies, needs, moment, reason: (key, values) => t(`why.${key}`, { ...values }) };
}
