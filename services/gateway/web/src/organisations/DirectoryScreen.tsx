import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useServiceTime } from "@/connection/clock";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import type { CoordinationService } from "@/generated/graphql";
import { registerOrganisationAction } from "./actions";
import { readAddress, type Address } from "./address";
import { AnswerCard } from "./AnswerCard";
import { SERVICES } from "./codes";
import { DirectoryDocument } from "./documents";
import { DirectoryFilters } from "./DirectoryFilters";
import { ImportPanel } from "./ImportPanel";
import { answersTo } from "./match";
import { useOrganisationChoices } from "./useOrganisationChoices";
import classes from "./organisations.module.css";

const MOST = 500;

const serviceIn = (service: string | undefined): CoordinationService | undefined => SERVICES.find((one) => one === service);

/** Who can help with this, here, in this language, now. */
export function DirectoryScreen() {
  const { t } = useTranslation("organisations");
  const { viewer } = useViewing();
  const address = readAddress(useSearch({ from: "/directory" }));
  const navigate = useNavigate({ from: "/directory" });
  const choices = useOrganisationChoices();
  const service = serviceIn(address.service);
  const { search, area } = address;
  const { data, loading, failed, refresh } = useLiveQuery(DirectoryDocument, { ...(search && { search }), ...(area && { area }), ...(service && { service }) });
  const now = useServiceTime();
  const answers = answersTo(data?.organisations ?? [], address, now);
  const change = (part: { [Name in keyof Address]: Address[Name] | undefined }) =>
    void navigate({ search: readAddress({ ...address, ...part }), replace: true });
  return (
    <Screen title={t("title")} lead={t("lead")} aside={<ActionButtons actions={registerOrganisationAction(choices, viewer.permittedActions)} primary="screen" />}>
      {viewer.permittedActions.includes("RegisterOrganisation") && <ImportPanel done={refresh} />}
      <DirectoryFilters address={address} change={change} />
      {failed && <Failed again={refresh} />}
      {loading && <Loading />}
      {data && answers.length === 0 && <EmptyState title={t("nobody")} />}
      {answers.length > 0 && <p aria-live="polite">{t("count", { count: answers.length })}</p>}
      {data?.organisations.length === MOST && <p role="status">{t("narrowMore")}</p>}
      <ul className={classes.answers}>
        {answers.map((answer) => (
          <AnswerCard key={answer.organisation.id} answer={answer} service={service} />
        ))}
      </ul>
    </Screen>
  );
}
