import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import type { AuditEntryFragment } from "@/generated/graphql";
import actions from "./auditActions.json";

/** Before the name that an API client gave a question of its own: whatever it calls it, it is none of the page's. */
const OWN = "query:";

type Actor = AuditEntryFragment["actor"];
type Subject = AuditEntryFragment["subjects"][number];

export const isPerson = ({ kind }: Pick<Subject, "kind">): boolean => kind === "PERSON" || kind === "ERASED_PERSON";

/** Codes and ids of the trail in the reader's words. */
export function useAuditWords() {
  const { t } = useTranslation("audit");
  const { label } = useCodes();
  const action = (code: string): string => {
    if (actions.includes(code)) return label("auditAction", code);
    return t("otherQuestion", { name: code.startsWith(OWN) ? code.slice(OWN.length) : code });
  };
  const actor = ({ name, system }: Actor): string => name ?? t(system ? "system" : "unknownAccount");
  const subject = ({ kind, name, id }: Subject): string => {
    if (kind === "PERSON") return name ?? t("unseen");
    if (kind === "ERASED_PERSON") return t("erased");
    if (kind === "DEADLINE" && name) return `${label("auditSubject", kind)} ${label("deadline", name.toUpperCase())}`;
    return `${label("auditSubject", kind)} ${name ?? shortOf(id)}`;
  };
  /** Of a refusal, of what was given up, or of a change of an account. */
  const reason = (code: string): string =>
    t([`actions:refusals.${code}`, `codes:discardReason.${code.toUpperCase()}`, `codes:accountReason.${code.toUpperCase()}`], { defaultValue: code });
  return { action, actor, subject, reason };
}

export const shortOf = (id: string): string => id.slice(-12);
