import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import type { Action } from "@/actions/action";
import { Facts, Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { correctAction, costActions, partyActions, procedureActions, removeCostAction, serviceActions, type Choices } from "./actions";
import type { Agreement, Terms } from "./documents";
import { useTermFacts } from "./facts";
import classes from "./agreements.module.css";

interface Props {
  agreement: Agreement;
  terms: Terms;
  choices: Choices;
}

/** The terms of one version; what is being written is changed part by part. */
export function TermsPanels({ agreement, terms, choices }: Props) {
  const { t } = useTranslation("agreements");
  const facts = useTermFacts(terms);
  return (
    <>
      <Panel title={t("terms", { number: terms.number })} aside={<ActionButtons actions={correctAction(agreement, choices)} primary />}>
        <Facts of={facts.map(({ label, value }) => [label, value && <bdi>{value}</bdi>])} />
      </Panel>
      <Parties agreement={agreement} terms={terms} choices={choices} />
      <Services agreement={agreement} terms={terms} choices={choices} />
      <Costs agreement={agreement} terms={terms} choices={choices} />
      <Procedure agreement={agreement} terms={terms} choices={choices} />
    </>
  );
}

interface PartProps {
  title: string;
  actions: Action[];
  none: string;
  children: ReactNode[];
}

/** A part of the terms as a list, or that there is none. */
const Part = ({ title, actions, none, children }: PartProps) => (
  <Panel title={title} flush aside={<ActionButtons actions={actions} />}>
    {children.length === 0 ? <p className={classes.none}>{none}</p> : <ul className={classes.list}>{children}</ul>}
  </Panel>
);

const Name = ({ of }: { of: { name: string } | null | undefined }) => {
  const { t } = useTranslation("agreements");
  return <bdi>{of?.name ?? t("unknownParty")}</bdi>;
};

function Parties({ agreement, terms, choices }: Props) {
  const { t } = useTranslation("agreements");
  const { commas } = useFormats();
  return (
    <Part title={t("parties")} actions={partyActions(agreement, choices)} none={t("noParties")}>
      {terms.parties.map(({ organisation, roles }, place) => (
        <li key={organisation?.id ?? place}>
          <div>
            <b>
              <Name of={organisation} />
            </b>
            <small>{commas(roles.map((role) => choices.codes.label("partyRole", role)))}</small>
          </div>
        </li>
      ))}
    </Part>
  );
}

function Services({ agreement, terms, choices }: Props) {
  const { t } = useTranslation("agreements");
  const { label } = choices.codes;
  const { money, number } = useFormats();
  return (
    <Part title={t("services")} actions={serviceActions(agreement, choices)} none={t("noServices")}>
      {terms.services.map(({ organisation, provides, unit, capacity, noticeHours, price }, place) => (
        <li key={place}>
          <div>
            <b>{label("coordinationService", provides)}</b>
            <small>
              <Name of={organisation} />
            </small>
          </div>
          <span className={classes.figures}>
            <span>{capacity === null ? t("capacityUnknown") : t("capacity", { number: number(capacity), unit: label("serviceUnit", unit) })}</span>
            <span>{t("notice", { count: noticeHours })}</span>
            <span>{price ? t("price", { amount: money(price), unit: label("serviceUnit", unit) }) : t("priceUnknown")}</span>
          </span>
        </li>
      ))}
    </Part>
  );
}

function Costs({ agreement, terms, choices }: Props) {
  const { t } = useTranslation("agreements");
  const { label } = choices.codes;
  const { commas, money, percent } = useFormats();
  return (
    <Part title={t("costs")} actions={costActions(agreement, choices)} none={t("noCosts")}>
      {terms.costTerms.map(({ payer, payerKind, turn, basis, share, rate, cap, services }, place) => {
        const who = payer?.name ?? label("payerKind", payerKind);
        return (
          <li key={place}>
            <div>
              <b>
                <bdi>{who}</bdi>
              </b>
              <small>{services.length === 0 ? t("allServices") : commas(services.map((one) => label("coordinationService", one)))}</small>
            </div>
            <span className={classes.figures}>
              <span>{label("payingTurn", turn)}</span>
              <span>{commas([label("costBasis", basis), share !== null && percent(share / 10_000), rate && money(rate)])}</span>
              {cap && <span>{t("cap", { amount: money(cap) })}</span>}
            </span>
            <ActionButtons actions={removeCostAction(agreement, terms, place, who)} />
          </li>
        );
      })}
    </Part>
  );
}

function Procedure({ agreement, terms, choices }: Props) {
  const { t } = useTranslation("agreements");
  const { label } = choices.codes;
  return (
    <Part title={t("procedure")} actions={procedureActions(agreement, choices)} none={t("noProcedure")}>
      {terms.procedure.map(({ number, organisation, withinHours, instruction, form, channel }) => (
        <li key={number}>
          <div>
            <b>
              {number}. <bdi>{instruction}</bdi>
            </b>
            <small>
              <Name of={organisation} />
            </small>
          </div>
          <span className={classes.figures}>
            <span>{t("within", { count: withinHours })}</span>
            {form && <bdi>{form}</bdi>}
            {channel && <span>{label("informationChannel", channel)}</span>}
          </span>
        </li>
      ))}
    </Part>
  );
}
