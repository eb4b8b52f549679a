import { SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { Accounts } from "@/accounts";
import { Deadlines } from "@/deadlines";
import { ParkedEvents } from "@/parked";
import { FeedStates } from "@/partners";
import { registryActions } from "./actions";
import { partOf, partsOf, type Part } from "./parts";
import { Agencies } from "./Agencies";
import { Donors } from "./Donors";
import { Overrides } from "./Overrides";

const SHOWN: Record<Part, ComponentType> = { parked: ParkedEvents, accounts: Accounts, agencies: Agencies, donors: Donors, deadlines: Deadlines, overrides: Overrides };

/** Who takes part and by which rules, sharing after a withdrawal, and the events that could not be taken; which part stands in the address. */
export function RecordsScreen() {
  const { t } = useTranslation("records");
  const { viewer } = useViewing();
  const codes = useCodes();
  const navigate = useNavigate({ from: "/records" });
  const parts = partsOf(viewer);
  const part = partOf(useSearch({ from: "/records" }).part, parts);
  const Shown = SHOWN[part];
  const decidesKeys = viewer.permittedActions.includes("AcceptPartnerKey");
  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <SegmentedControl
            aria-label={t("title")}
            value={part}
            onChange={(chosen) => void navigate({ search: { part: chosen }, replace: true })}
            data={parts.map((value) => ({ value, label: t(`${value}.title`) }))}
          />
          <ActionButtons actions={registryActions(codes, viewer.permittedActions)} />
        </>
      }
    >
      {(part === "parked" || part === "overrides") && <Agencies waiting />}
      {decidesKeys && part === "parked" && <FeedStates waiting />}
      <Shown />
      {decidesKeys && part === "agencies" && <FeedStates />}
    </Screen>
  );
}
