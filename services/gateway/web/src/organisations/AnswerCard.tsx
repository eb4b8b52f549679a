import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { Chip } from "@/elements/Chip";
import { ExerciseMark } from "@/elements/ExerciseMark";
import type { OrganisationRowFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { Called } from "./Called";
import { Channels } from "./Channels";
import { Hours, OpenMark } from "./Hours";
import type { Answer } from "./match";
import { ServiceLine } from "./ServiceLine";
import classes from "./organisations.module.css";

interface Props {
  answer: Answer<OrganisationRowFragment>;
  /** Which of its services was asked for; all where none was. */
  service?: string | undefined;
}

/** Who can help: whether it is open, how near, how it is reached, whom to call there today, and how old that knowledge is. */
export function AnswerCard({ answer: { organisation, closeness, languageUnknown }, service }: Props) {
  const { t } = useTranslation("organisations");
  const codes = useCodes();
  const { country, commas, language } = useFormats();
  const offers = organisation.services.filter((one) => !service || one.service === service);
  return (
    <li className={classes.card}>
      <header>
        <div>
          <h2>
            <Link to="/directory/$organisationId" params={{ organisationId: organisation.id }}>
              <bdi>{organisation.name}</bdi>
            </Link>
          </h2>
          <p>{commas([codes.label("organisationKind", organisation.kind), country(organisation.country), closeness && t(`closeness.${closeness}`)])}</p>
        </div>
        <div className={classes.marks}>
          <ExerciseMark of={organisation} />
          <OpenMark of={organisation} />
        </div>
      </header>
      {offers.length > 0 && (
        <ul>
          {offers.map((offer) => (
            <li key={offer.id}>
              <ServiceLine offer={offer} />
            </li>
          ))}
        </ul>
      )}
      <p>{languageUnknown ? t("languagesUnknown") : commas(organisation.languages.map(language))}</p>
      <Hours of={organisation} />
      <Channels of={organisation} />
      <Called organisation={organisation} />
      <LastConfirmed of={organisation} />
    </li>
  );
}

/** How old is what is known; that nobody ever asked again is said too. */
export function LastConfirmed({ of }: { of: Pick<OrganisationRowFragment, "confirmedAt" | "confirmationDue" | "registeredAt"> }) {
  const { t } = useTranslation("organisations");
  const { day } = useFormats();
  return (
    <p className={classes.confirmed}>
      {of.confirmedAt ? t("confirmedOn", { day: day(of.confirmedAt) }) : t("neverConfirmed", { day: day(of.registeredAt) })}{" "}
      {of.confirmationDue && <Chip tone="amber">{t("confirmationDue")}</Chip>}
    </p>
  );
}
