import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Facts, Panel, Screen } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { offerActions, organisationActions, type Choices, type Organisation } from "./actions";
import { LastConfirmed } from "./AnswerCard";
import { Channels } from "./Channels";
import { OrganisationDocument } from "./documents";
import { FocalPoints } from "./FocalPoints";
import { Hours, OpenMark } from "./Hours";
import { ServiceLine } from "./ServiceLine";
import { useOrganisationChoices } from "./useOrganisationChoices";
import classes from "./organisations.module.css";

/** One organisation: what it is, what it offers, whom to call. */
export function OrganisationScreen() {
  const { organisationId } = useParams({ from: "/directory/$organisationId" });
  const { t } = useTranslation("organisations");
  const codes = useCodes();
  const { country, commas } = useFormats();
  const choices = useOrganisationChoices();
  const { data, loading, failed, refresh } = useLiveQuery(OrganisationDocument, { id: organisationId });
  if (failed) return <Failed again={refresh} />;
  if (loading) return <Loading />;
  const organisation = data?.organisation;
  if (!organisation) return <EmptyState title={t("unknown")} />;
  return (
    <Screen
      title={organisation.name}
      lead={commas([codes.label("organisationKind", organisation.kind), country(organisation.country)])}
      aside={
        <>
          <ExerciseMark of={organisation} />
          {organisation.status === "CLOSED" ? <Chip tone="brick">{t("closed")}</Chip> : <OpenMark of={organisation} />}
          <ActionButtons actions={organisationActions(organisation, choices)} shown={2} primary="screen" />
        </>
      }
    >
      <Profile organisation={organisation} />
      <Services organisation={organisation} choices={choices} />
      <FocalPoints organisation={organisation} choices={choices} />
    </Screen>
  );
}

function Profile({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation("organisations");
  const codes = useCodes();
  const { country, commas, language } = useFormats();
  const links = [organisation.parent, ...organisation.parts].filter((one) => one !== null && one !== undefined);
  return (
    <Panel title={t("profile")}>
      <Facts
        of={[
          [t("fields:organisationStates"), commas(organisation.states.map(country))],
          [t("fields:organisationAreas"), organisation.areas.length > 0 ? commas([...organisation.areas]) : t("wholeCountry")],
          [t("fields:organisationLanguages"), organisation.languages.length > 0 ? commas(organisation.languages.map(language)) : t("languagesUnknown")],
          [t("fields:openingHours"), <Hours key="hours" of={organisation} />],
          [t("channels"), <Channels key="channels" of={organisation} />],
          [t("fields:organisationAgency"), organisation.agency?.name],
          [t("fields:organisationParent"), links.length > 0 && <Related key="related" of={links} />],
          [t("fields:organisationCode"), organisation.code],
          [t("fields:organisationClosure"), organisation.closureReason && codes.label("organisationClosure", organisation.closureReason)],
        ]}
      />
      <LastConfirmed of={organisation} />
    </Panel>
  );
}

const Related = ({ of }: { of: { id: string; name: string }[] }) => (
  <ul>
    {of.map(({ id, name }) => (
      <li key={id}>
        <Link to="/directory/$organisationId" params={{ organisationId: id }}>
          <bdi>{name}</bdi>
        </Link>
      </li>
    ))}
  </ul>
);

function Services({ organisation, choices }: { organisation: Organisation; choices: Choices }) {
  const { t } = useTranslation("organisations");
  return (
    <Panel title={t("services")} flush>
      {organisation.services.length === 0 && <p className={classes.none}>{t("noServices")}</p>}
      <ul className={classes.lines}>
        {organisation.services.map((offer) => (
          <li key={offer.id}>
            <ServiceLine offer={offer} />
            <ActionButtons actions={offerActions(offer, organisation, choices)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
