import { Select } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { codeOptions } from "@/actions/codeOptions";
import type { Option } from "@/actions/fields";
import { useCodes } from "@/actions/useCodes";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip, type Tone } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { FilterBar } from "@/elements/FilterBar";
import { ListRest } from "@/elements/ListRest";
import { Panel, Screen } from "@/elements/Panel";
import { EmptyState, ListState } from "@/elements/Waiting";
import type { AgreementsQuery } from "@/generated/graphql";
import { countryOptions } from "@/i18n/countries";
import { useFormats } from "@/i18n/useFormats";
import { draftAgreementAction } from "./actions";
import { narrowedBy, type Address } from "./address";
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from "./codes";
import { AgreementsChangedDocument, AgreementsDocument } from "./documents";
import { Due } from "./Due";
import { usePartyOptions } from "./usePartyOptions";
import classes from "./agreements.module.css";

export const tones: Record<string, Tone> = { DRAFT: "plain", SIGNED: "sky", IN_FORCE: "moss", SUSPENDED: "amber", ENDED: "brick" };

/** What was agreed with whom in advance: what is due first, then what ends first. */
export function AgreementsScreen() {
  const { t } = useTranslation("agreements");
  const { viewer } = useViewing();
  const codes = useCodes();
  const address = useSearch({ from: "/agreements" });
  const pages = usePages(AgreementsDocument, { first: 50, ...narrowedBy(address) }, (data) => data.agreements);
  useLiveUpdates(AgreementsChangedDocument, {}, pages.refresh);
  return (
    <Screen title={t("title")} lead={t("lead")} aside={<ActionButtons actions={draftAgreementAction(codes, viewer.permittedActions)} primary="screen" />}>
      <Due />
      <Filters />
      <ListState pages={pages}>
        <EmptyState title={t("none")} />
      </ListState>
      {pages.nodes.length > 0 && (
        <Panel title={t("registered")} flush>
          <ul className={classes.list}>
            {pages.nodes.map((agreement) => (
              <Line key={agreement.id} agreement={agreement} />
            ))}
          </ul>
          <ListRest pages={pages} m="sm" />
        </Panel>
      )}
    </Screen>
  );
}

type Listed = AgreementsQuery["agreements"]["edges"][number]["node"];

function Line({ agreement }: { agreement: Listed }) {
  const { t } = useTranslation("agreements");
  const { label } = useCodes();
  const { country, commas, day } = useFormats();
  const where = agreement.countries.length > 0 ? commas(agreement.countries.map(country)) : t("everywhere");
  return (
    <li>
      <div>
        <Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
          <bdi>{agreement.title}</bdi>
        </Link>
        <small>
          {label("agreementKind", agreement.kind)} · <bdi>{agreement.reference}</bdi>
        </small>
        <small>{where}</small>
      </div>
      <span className={classes.until}>{agreement.validUntil ? t("until", { day: day(agreement.validUntil) }) : t("noEnd")}</span>
      <ExerciseMark of={agreement} />
      <Chip tone={tones[agreement.status] ?? "plain"}>{label("agreementStatus", agreement.status)}</Chip>
    </li>
  );
}

function Filters() {
  const { t } = useTranslation("agreements");
  const { country } = useFormats();
  const codes = useCodes();
  const organisations = usePartyOptions();
  return (
    <FilterBar>
      <Filter name="kind" label={t("kind")} options={codeOptions(codes, "agreementKind", AGREEMENT_KINDS)} />
      <Filter name="status" label={t("status")} options={codeOptions(codes, "agreementStatus", AGREEMENT_STATUSES)} />
      <Filter name="country" label={t("country")} options={countryOptions(country)} />
      <Filter name="party" label={t("party")} options={organisations} />
    </FilterBar>
  );
}

function Filter({ name, label, options }: { name: keyof Address; label: string; options: Option[] }) {
  const { t } = useTranslation("agreements");
  const address = useSearch({ from: "/agreements" });
  const navigate = useNavigate({ from: "/agreements" });
  const change = (value: string | null) => void navigate({ search: { ...address, [name]: value ?? undefined }, replace: true });
  return (
    <Select aria-label={label} placeholder={t("any", { label })} data={options} value={address[name] ?? null} onChange={change} clearable searchable />
  );
}
