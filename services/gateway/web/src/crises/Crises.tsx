import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip, type Tone } from "@/elements/Chip";
import { Dialog } from "@/elements/Dialog";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { RecordFiles } from "@/files";
import { zoneLabel } from "@/i18n/zones";
import { useFormats } from "@/i18n/useFormats";
import { Agencies, registryActions } from "@/records";
import { isInterrupted } from "@/session/drafts";
import { useCodes } from "@/actions/useCodes";
import { draftKey } from "@/actions/action";
import { ActionButtons } from "@/actions/ActionButtons";
import { crisisActions, declareCrisisAction } from "./actions";
import classes from "./crises.module.css";

const tones: Record<string, Tone> = { DECLARED: "amber", ACTIVE: "moss", CLOSED: "plain" };

/** The crises people are registered in, and what the viewer may do with them. */
export function Crises() {
  const { t } = useTranslation("crises");
  const { viewer, crises } = useViewing();
  const permittedActions = viewer.permittedActions;
  const { label, ...codes } = useCodes();
  const { country, commas } = useFormats();
  const actions = [...declareCrisisAction({ label, ...codes }, permittedActions), ...registryActions({ label, ...codes }, permittedActions)];
  const [open, setOpen] = useState(() => [...actions, ...crises.flatMap((crisis) => crisisActions(crisis, { label, ...codes }))].some((action) => isInterrupted(draftKey(action))));
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("title")}
      </Button>
      {open && (
        <Dialog title={t("title")} close={() => setOpen(false)} closeLabel={t("close")}>
          <ul className={classes.crises}>
            {crises.map((crisis) => (
              <li key={crisis.id}>
                <div>
                  <b>{crisis.name}</b>
                  <small>
                    {commas([country(crisis.country), label("hazard", crisis.hazard)])} · {crisis.timeZone ? zoneLabel(crisis.timeZone) : t("noZone")}
                  </small>
                </div>
                <ExerciseMark of={crisis} />
                <Chip tone={tones[crisis.status] ?? "plain"}>{label("crisisStatus", crisis.status)}</Chip>
                <RecordFiles id={crisis.id} of="crisis" name={crisis.name} />
                <ActionButtons actions={crisisActions(crisis, { label, ...codes })} />
              </li>
            ))}
          </ul>
          {permittedActions.includes("CorrectAgency") && <Agencies waiting />}
          <ActionButtons actions={actions} shown={3} primary />
        </Dialog>
      )}
    </>
  );
}
