import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { registryActions } from "./actions";
import { Agencies } from "./Agencies";
import { Overrides } from "./Overrides";
import { ParkedEvents } from "./ParkedEvents";

/** Agencies, sharing after a withdrawal, and the events that could not be taken. */
export function RecordsScreen() {
  const { t } = useTranslation("records");
  const { viewer } = useViewing();
  const codes = useCodes();
  const mends = viewer.permittedActions.includes("RetryParkedEvent");
  const [shown, setShown] = useState(mends ? "parked" : "overrides");
  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <ActionButtons actions={registryActions(codes, viewer.permittedActions)} />
          <SegmentedControl
            aria-label={t("title")}
            value={shown}
            onChange={setShown}
            data={[
              ...(mends ? [{ value: "parked", label: t("parked.title") }] : []),
              { value: "agencies", label: t("agencies.title") },
              ...(viewer.role === "DATA_PROTECTION_OFFICER" ? [{ value: "overrides", label: t("overrides.title") }] : []),
            ]}
          />
        </>
      }
    >
      {shown !== "agencies" && <Agencies waiting />}
      {shown === "parked" && <ParkedEvents />}
      {shown === "agencies" && <Agencies />}
      {shown === "overrides" && <Overrides />}
    </Screen>
  );
}
