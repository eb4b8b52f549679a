import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ActionOutcome } from "@/actions/ActionOutcome";
import { Fields } from "@/actions/Fields";
import { Callout } from "@/elements/Callout";
import { Panel, Screen } from "@/elements/Panel";
import { HouseholdPanel } from "@/household";
import { isWhole, somebodies } from "./family";
import { FamilyMember } from "./FamilyMember";
import { useFamily, type FamilyForm } from "./useFamily";
import classes from "./registration.module.css";

/** A family on one screen, or somebody alone: what they share once, a line for each, and then what is done for all of them. */
export function FamilyScreen() {
  const { t } = useTranslation("registration");
  const form = useFamily();
  if (!form.hasCrisis) return <Callout tone="amber">{t("noCrisis")}</Callout>;
  return (
    <Screen title={t("family.title")} lead={t("family.lead")} aside={<Link to="/register">{t("family.stepByStep")}</Link>}>
      {isWhole(form.family) ? <Registered form={form} /> : <Asking form={form} />}
    </Screen>
  );
}

function Asking({ form }: { form: FamilyForm }) {
  const { t } = useTranslation("registration");
  const { family, shared, sending, outcome, submit } = form;
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("select, input")?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  const count = somebodies(family).length;
  return (
    <form onSubmit={send} noValidate className={classes.family}>
      <Panel title={t("family.shared")}>
        <fieldset disabled={form.crisisIsFixed} className={classes.fieldset}>
          <div ref={first} className={classes.grid}>
            {family.joins && <Callout tone="sky">{t("search.household", { of: family.joins.of })}</Callout>}
            <Fields answers={shared} />
            {form.isExercise && <Callout tone="amber">{t("search.exercise")}</Callout>}
          </div>
        </fieldset>
      </Panel>
      <Panel title={t("family.members")}>
        <p className={classes.lead}>{t("family.head")}</p>
        <ol className={classes.members}>
          {family.members.map((member, place) => (
            <FamilyMember key={member.personId} member={member} place={place} form={form} />
          ))}
        </ol>
      </Panel>
      {outcome && <ActionOutcome outcome={outcome} again={submit} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={sending} disabled={count === 0}>
          {t("family.button", { count })}
        </Button>
      </div>
    </form>
  );
}

/** Everybody is registered: what is done next is done for all of them. */
function Registered({ form: { family, anew } }: { form: FamilyForm }) {
  const { t } = useTranslation("registration");
  const [head, ...others] = somebodies(family);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!head) return null;
  return (
    <>
      <div ref={heading} tabIndex={-1} className={classes.registered}>
        <Callout tone="moss">{t("family.registered", { count: others.length + 1 })}</Callout>
      </div>
      <HouseholdPanel personId={head.personId} least={1} latest={others.at(-1)?.personId ?? head.personId} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={anew}>
          {t("family.anew")}
        </Button>
        <Link to="/people/$personId" params={{ personId: head.personId }}>
          {t("family.file")}
        </Link>
      </div>
    </>
  );
}
