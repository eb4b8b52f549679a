import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Screen } from "@/elements/Panel";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { registryActions } from "./actions";
import { Agencies } from "./Agencies";
import { AuditTrail } from "./AuditTrail";
import { Overrides } from "./Overrides";
import { ParkedEvents } from "./ParkedEvents";

/** What was seen and done by whom, and the events that could not be taken. Never a value, never a name of a migrant. */
export function RecordsScreen() {
  const { t } = useTranslation("records");
  const { viewer } = useViewing();
  const codes = useCodes();
  const [shown, setShown] = useState(viewer.role === "ADMINISTRATOR" ? "parked" : "audit");
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
              { value: "parked", label: t("parked.title") },
              { value: "audit", label: t("audit.title") },
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
      {shown === "audit" && <AuditTrail />}
      {shown === "overrides" && <Overrides />}
    </Screen>
  );
}
