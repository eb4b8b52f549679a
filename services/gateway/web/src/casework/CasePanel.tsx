import { useTranslation } from "react-i18next";
import { useCaseworkerOptions } from "@/actions/useChoices";
import { Chip, type Tone } from "@/elements/Chip";
import { DueTime } from "@/elements/DueTime";
import { fetched } from "@/elements/fetched";
import { Panel } from "@/elements/Panel";
import type { CaseFileFragment } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { assistanceActions, caseActions } from "./actions";
import { Deliveries } from "./Deliveries";
import { summed } from "./summed";
import classes from "./casework.module.css";

const Notes = fetched(async () => (await import("./Notes")).Notes);

const tones: Record<string, Tone> = { OPEN: "amber", ASSIGNED: "brand", CLOSED: "plain" };

/** Who answers for the person, what is owed and by when, and what was noted. */
export function CasePanel({ file }: { file: CaseFileFragment }) {
  const { t } = useTranslation("casework");
  const codes = useCodes();
  const caseworkers = useCaseworkerOptions(!file.permittedActions.includes("AssignCase"));
  const answers = file.caseworker ? t("case.assigned", { name: file.caseworker.name }) : t("case.unassigned");
  return (
    <Panel
      title={t("case.title")}
      aside={
        <div className={classes.aside}>
          <Chip tone={tones[file.status] ?? "plain"}>{codes.label("caseStatus", file.status)}</Chip>
          <ActionButtons actions={caseActions(file, codes, caseworkers, answers)} />
        </div>
      }
    >
      <p className={classes.quiet}>
        {answers}
        {file.closureReason && <> · {codes.label("caseClosure", file.closureReason)}</>}
      </p>
      {file.assistance.map((assistance) => (
        <AssistanceBlock key={assistance.id} assistance={assistance} />
      ))}
      {file.notes.length > 0 && <Notes file={file} />}
    </Panel>
  );
}

function AssistanceBlock({ assistance }: { assistance: CaseFileFragment["assistance"][number] }) {
  const { t } = useTranslation("casework");
  const codes = useCodes();
  const { moment } = useFormats();
  const delivered = new Set(summed(assistance.deliveries).map(({ serviceCode }) => serviceCode));
  return (
    <section className={classes.block}>
      <header>
        <h3>{t("assistance.title")}</h3>
        {assistance.level > 0 && assistance.status !== "COMPLETED" && (
          <Chip tone="brick">{t("assistance.escalated", { count: assistance.level })}</Chip>
        )}
        <span className={classes.end}>
          {assistance.status === "COMPLETED" ? (
            <Chip tone={assistance.met ? "moss" : "plain"}>{t(assistance.met ? "assistance.met" : "assistance.notMet")}</Chip>
          ) : (
            assistance.dueAt && <DueTime at={assistance.dueAt} />
          )}
        </span>
      </header>
      <ul className={classes.chips}>
        {assistance.services.map((service) => (
          <li key={service}>
            <Chip tone={delivered.has(service) ? "moss" : "plain"}>
              {codes.label("service", service)}
              {delivered.has(service) && <span className="visually-hidden">{t("assistance.given")}</span>}
            </Chip>
          </li>
        ))}
      </ul>
      {assistance.level > 0 && assistance.escalatesAt && <p className={classes.quiet}>{t("assistance.escalates", { at: moment(assistance.escalatesAt) })}</p>}
      <Deliveries assistance={assistance} />
      <ActionButtons actions={assistanceActions(assistance, codes)} shown={3} primary />
    </section>
  );
}
