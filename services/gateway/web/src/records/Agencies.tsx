import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { RecordFiles } from "@/files";
import type { AgencyListQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { agencyActions } from "./actions";
import { AgencyListDocument } from "./documents";
import classes from "./records.module.css";

type Agency = AgencyListQuery["agencies"][number];

const waits = (agency: Agency) => agency.stateMissing || agency.codeUnsafe;

/** Agencies and the States they act for; `waiting` shows those alone that somebody must put right, and nothing where none is. */
export function Agencies({ waiting = false }: { waiting?: boolean }) {
  const { t } = useTranslation("records");
  const { data } = useLiveQuery(AgencyListDocument, {});
  const agencies = (data?.agencies ?? []).filter((agency) => !waiting || waits(agency));
  if (agencies.length === 0) return null;
  return (
    <Panel title={t(waiting ? "agencies.toDo" : "agencies.title")} flush>
      <ul className={classes.parked}>
        {agencies.map((agency) => (
          <Line key={agency.id} agency={agency} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ agency }: { agency: Agency }) {
  const { t } = useTranslation("records");
  const { viewer } = useViewing();
  const codes = useCodes();
  const { country, commas } = useFormats();
  return (
    <li>
      <div>
        <b>
          <bdi>{agency.name}</bdi>
        </b>
        <small>
          {codes.label("agencyKind", agency.kind)}
          {agency.states.length > 0 && <> · {commas(agency.states.map(country))}</>}
        </small>
        {agency.stateMissing && <small>{t("agencies.stateMissingSentence")}</small>}
        {agency.codeUnsafe && <small>{t("agencies.codeUnsafeSentence")}</small>}
      </div>
      {agency.stateMissing && <Chip tone="brick">{t("agencies.stateMissing")}</Chip>}
      {agency.codeUnsafe && <Chip tone="brick">{t("agencies.codeUnsafe")}</Chip>}
      <RecordFiles id={agency.id} of="agency" name={agency.name} />
      <ActionButtons actions={agencyActions(agency, codes, viewer.permittedActions)} />
    </li>
  );
}
