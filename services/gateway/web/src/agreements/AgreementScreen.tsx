import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel, Screen } from "@/elements/Panel";
import { isolated } from "@/elements/PersonName";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { lifeActions } from "./actions";
import { tones } from "./AgreementsScreen";
import { Changes } from "./Changes";
import { AgreementDocument, AgreementsChangedDocument, signedOf, unsignedOf, type Agreement } from "./documents";
import { TermsPanels } from "./TermsPanels";
import { usePartyOptions } from "./usePartyOptions";
import { Versions } from "./Versions";
import classes from "./agreements.module.css";

/** One agreement: what holds, what is being written beside it, and what was done. */
export function AgreementScreen() {
  const { agreementId } = useParams({ from: "/agreements/$agreementId" });
  const { t } = useTranslation("agreements");
  const { data, failed, loading, refresh } = useLiveQuery(AgreementDocument, { id: agreementId });
  useLiveUpdates(AgreementsChangedDocument, {}, refresh);
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  if (!data?.agreement) return <EmptyState title={t("unknown")} />;
  return <Profile agreement={data.agreement} />;
}

function Profile({ agreement }: { agreement: Agreement }) {
  const codes = useCodes();
  const { label } = codes;
  const organisations = usePartyOptions(!agreement.permittedActions.includes("SetAgreementParty"));
  const [written, signed] = [unsignedOf(agreement), signedOf(agreement)];
  const shown = written ?? signed ?? agreement.versions[0];
  return (
    <Screen
      title={agreement.title}
      lead={
        <span className={classes.lead}>
          {label("agreementKind", agreement.kind)} · <bdi>{agreement.reference}</bdi>
          <Chip tone={tones[agreement.status] ?? "plain"}>{label("agreementStatus", agreement.status)}</Chip>
          <ExerciseMark of={agreement} />
        </span>
      }
      aside={<ActionButtons actions={lifeActions(agreement, codes)} primary="screen" shown={3} />}
    >
      <Standing agreement={agreement} />
      {written && signed && <Changes from={signed} to={written} />}
      {shown && <TermsPanels agreement={agreement} terms={shown} choices={{ codes, organisations }} />}
      <Done agreement={agreement} />
      <Versions agreement={agreement} />
    </Screen>
  );
}

/** What is not plain from the status: that it waits for a second person, or why it does not bind. */
function Standing({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { label } = useCodes();
  const written = unsignedOf(agreement);
  return (
    <>
      {written?.status === "PROPOSED" && <Callout tone="amber">{t("proposed", { name: isolated(written.proposedBy?.name ?? t("somebody")) })}</Callout>}
      {written?.status === "WRITTEN" && <Callout tone="sky">{t(agreement.status === "DRAFT" ? "draft" : "amending", { number: written.number })}</Callout>}
      {agreement.suspensionReason && agreement.status === "SUSPENDED" && <Callout tone="amber">{label("suspensionReason", agreement.suspensionReason)}</Callout>}
      {agreement.endReason && <Callout tone="brick">{label("agreementEnd", agreement.endReason)}</Callout>}
    </>
  );
}

function Done({ agreement: { duties } }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { label } = useCodes();
  const { day } = useFormats();
  if (duties.length === 0) return null;
  return (
    <Panel title={t("done")} flush>
      <ul className={classes.list}>
        {duties.map((one) => (
          <li key={one.id}>
            <div>
              <b>{label("agreementDuty", one.duty)}</b>
              {one.outcome && (
                <p className={classes.prose}>
                  <bdi>{one.outcome}</bdi>
                </p>
              )}
              {one.nextOn && <small>{t("next", { day: day(one.nextOn) })}</small>}
            </div>
            <span className={classes.until}>
              {day(one.doneOn)} {one.changedBy && <bdi>{one.changedBy.name}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
