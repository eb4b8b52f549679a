import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { Panel } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { deputyActions, focalPointActions, type Choices, type Organisation } from "./actions";
import { useFocalPointName } from "./Called";
import { Contact } from "./Contact";
import classes from "./organisations.module.css";

type FocalPoint = Organisation["focalPoints"][number];

interface Props {
  organisation: Organisation;
  choices: Choices;
}

/** Whom to call there, and who stands in when. */
export function FocalPoints({ organisation, choices }: Props) {
  const { t } = useTranslation("organisations");
  return (
    <Panel title={t("focalPoints")} flush>
      {organisation.focalPoints.length === 0 && <p className={classes.none}>{t("noFocalPoints")}</p>}
      <ul className={classes.lines}>
        {organisation.focalPoints.map((one) => (
          <Line key={one.id} one={one} organisation={organisation} choices={choices} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ one, organisation, choices }: Props & { one: FocalPoint }) {
  const { t } = useTranslation("organisations");
  const { day } = useFormats();
  const called = useFocalPointName(organisation);
  return (
    <li>
      <div>
        <b>{called(one)}</b>
        {one.fromDay && <small>{t("from", { day: day(one.fromDay) })}</small>}
        {one.untilDay && <small>{t("until", { day: day(one.untilDay) })}</small>}
        <Deputies one={one} organisation={organisation} />
        <Contact id={one.id} />
      </div>
      <ActionButtons actions={focalPointActions(one, organisation, choices, called)} />
    </li>
  );
}

function Deputies({ one, organisation }: { one: FocalPoint; organisation: Organisation }) {
  const { t } = useTranslation("organisations");
  const { day } = useFormats();
  const called = useFocalPointName(organisation);
  if (one.deputies.length === 0) return null;
  return (
    <ul>
      {one.deputies.map((deputy) => {
        const standsIn = organisation.focalPoints.find(({ id }) => id === deputy.standsInId);
        const says = t("deputy", { name: standsIn ? called(standsIn) : "", from: day(deputy.fromDay), until: day(deputy.untilDay) });
        return (
          <li key={deputy.id} className={classes.deputy}>
            <small>{says}</small>
            <ActionButtons actions={deputyActions(deputy, organisation, says)} />
          </li>
        );
      })}
    </ul>
  );
}
