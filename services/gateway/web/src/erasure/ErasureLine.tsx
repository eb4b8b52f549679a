import { useTranslation } from "react-i18next";
import { DueTime } from "@/elements/DueTime";
import type { PersonErasuresFragment } from "@/generated/graphql";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { SecondDecision } from "@/actions/SecondDecision";
import { erasureDecisions } from "./actions";
import { useOpenMatters, type Matters } from "./openMatters";

export function ErasureLine({ erasure, person }: { erasure: PersonErasuresFragment["erasures"][number]; person: Matters }) {
  const { t } = useTranslation("erasure");
  const codes = useCodes();
  const about = useOpenMatters(person);
  return (
    <li data-ended={erasure.decidedAt ? true : undefined}>
      <div>
        <b>{t("title")}</b>
        <small>
          {codes.label("eraseReason", erasure.reason.toUpperCase())}
          {erasure.requestedBy && <> · {t("actions:secondPerson.asked", { name: erasure.requestedBy.name })}</>}
        </small>
        {!erasure.decidedAt && <DueTime at={erasure.dueAt} />}
      </div>
      <SecondDecision of={erasure} list="eraseDecline" />
      {!erasure.decidedAt && <ActionButtons actions={erasureDecisions(erasure, codes, about)} />}
    </li>
  );
}
