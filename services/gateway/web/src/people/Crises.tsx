import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip, type Tone } from "@/elements/Chip";
import { Dialog } from "@/elements/Dialog";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { zoneLabel } from "@/i18n/zones";
import { useFormats } from "@/i18n/useFormats";
import { Agencies } from "@/records/Agencies";
import { crisisWishes, declareCrisisWish } from "@/wishes/catalogue/crises";
import { registryWishes } from "@/wishes/catalogue/registry";
import { isInterrupted } from "@/wishes/drafts";
import { useCodes } from "@/wishes/useCodes";
import { draftKey } from "@/wishes/wish";
import { WishButtons } from "@/wishes/WishButtons";
import classes from "./people.module.css";

const tones: Record<string, Tone> = { DECLARED: "amber", ACTIVE: "moss", CLOSED: "plain" };

/** The crises people are registered in, and what the viewer may do with them. */
export function Crises() {
  const { t } = useTranslation("people");
  const { viewer, crises } = useViewing();
  const actions = viewer.permittedActions;
  const { label, ...codes } = useCodes();
  const { country } = useFormats();
  const wishes = [...declareCrisisWish({ label, ...codes }, actions), ...registryWishes({ label, ...codes }, actions)];
  const [open, setOpen] = useState(() => [...wishes, ...crises.flatMap(crisisWishes)].some((wish) => isInterrupted(draftKey(wish))));
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("crises.title")}
      </Button>
      {open && (
        <Dialog title={t("crises.title")} close={() => setOpen(false)} closeLabel={t("crises.close")}>
          <ul className={classes.crises}>
            {crises.map((crisis) => (
              <li key={crisis.id}>
                <div>
                  <b>{crisis.name}</b>
                  <small>
                    {country(crisis.country)}, {label("hazard", crisis.hazard)} · {crisis.timeZone ? zoneLabel(crisis.timeZone) : t("crises.noZone")}
                  </small>
                </div>
                <ExerciseMark of={crisis} />
                <Chip tone={tones[crisis.status] ?? "plain"}>{label("crisisStatus", crisis.status)}</Chip>
                <WishButtons wishes={crisisWishes(crisis)} />
              </li>
            ))}
          </ul>
          {actions.includes("CorrectAgency") && <Agencies waiting />}
          <WishButtons wishes={wishes} shown={3} primary />
        </Dialog>
      )}
    </>
  );
}
