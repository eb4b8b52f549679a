import { Button, Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Fields } from "@/actions/Fields";
import { sentenceOf } from "@/actions/refusals";
import { Callout } from "@/elements/Callout";
import { Chip } from "@/elements/Chip";
import { Candidates } from "./Candidates";
import { isFixed, isHead, somebodies, type Member } from "./family";
import { FIRST, isOf, nameFor } from "./familyFields";
import { ALIKE_LIMIT } from "./fields";
import type { FamilyForm } from "./useFamily";
import classes from "./registration.module.css";

interface Props {
  member: Member;
  place: number;
  form: FamilyForm;
}

/** One of the family: who they are in one line, more where there is more, and what came of registering them. */
export function FamilyMember({ member, place, form }: Props) {
  const { t } = useTranslation("registration");
  const { personId, standing } = member;
  const { family, own } = form;
  const name = String(own.values[nameFor(personId, "givenName")] ?? "").trim() || t("family.place", { place: place + 1 });
  if (standing.kind === "leftOut") return <LeftOut name={name} take={() => form.leaveOut(personId, false)} />;
  const theirs = own.fields.filter((field) => isOf(personId, field.name));
  // What another tab has typed is of another family.
  const answers = { ...own, other: null, change: (field: string, value: Parameters<typeof own.change>[1]) => form.change(personId, field, value) };
  const first = theirs.filter((field) => FIRST.some((one) => field.name === nameFor(personId, one)));
  const more = theirs.filter((field) => !first.includes(field));
  const isNext = !somebodies(family).some((one) => one.personId === personId);
  return (
    <li className={classes.member} data-next={isNext || undefined}>
      <fieldset disabled={isFixed(member)} className={classes.fieldset}>
        <legend>
          <bdi>{isNext ? t("family.next") : name}</bdi>
          {isHead(family, personId) && <Chip tone="brand">{t("codes:relationship.HEAD")}</Chip>}
          {standing.kind === "registered" && <Chip tone="moss">{t("family.isRegistered")}</Chip>}
        </legend>
        <div className={classes.line} data-head={isHead(family, personId) || undefined}>
          <Fields answers={{ ...answers, fields: first }} />
        </div>
        <details open={more.some((field) => own.problems[field.name]) || undefined}>
          <summary>{t("family.more")}</summary>
          <div className={classes.grid}>
            <Checkbox
              className={classes.wide}
              label={t("family.differs")}
              checked={member.differs}
              onChange={(event) => form.differ(personId, event.currentTarget.checked)}
            />
            <Fields answers={{ ...answers, fields: more }} />
            {!isNext && (
              <Button variant="subtle" size="xs" onClick={() => form.remove(personId)}>
                {t("family.remove", { name })}
              </Button>
            )}
          </div>
        </details>
      </fieldset>
      <Came member={member} form={form} />
    </li>
  );
}

function Came({ member, form }: { member: Member; form: FamilyForm }) {
  const { t } = useTranslation("registration");
  const { t: words } = useTranslation("actions");
  const { personId, standing } = member;
  switch (standing.kind) {
    case "refused":
      return <Callout tone="brick">{sentenceOf(words, standing.refusal)}</Callout>;
    case "unanswered":
      return (
        <Callout tone="brick" title={words("unanswered.title")}>
          {t("family.unanswered")}
        </Callout>
      );
    case "registered":
      return (
        <Link to="/people/$personId" params={{ personId }}>
          {t("family.file")}
        </Link>
      );
    case "alike":
      return (
        <>
          <Candidates
            candidates={standing.candidates}
            most={ALIKE_LIMIT}
            begin={(lookedAt) => form.judge(member, lookedAt)}
            relative={(household, lookedAt) => form.judge(member, lookedAt, household)}
          />
          <Button variant="default" size="xs" onClick={() => form.leaveOut(personId, true)}>
            {t("family.leaveOut")}
          </Button>
        </>
      );
    default:
      return null;
  }
}

/** Whoever is left out on purpose stays named. */
function LeftOut({ name, take }: { name: string; take: () => void }) {
  const { t } = useTranslation("registration");
  return (
    <li className={classes.member}>
      <Callout tone="sky">
        {t("family.leftOut", { name })}{" "}
        <Button variant="subtle" size="xs" onClick={take}>
          {t("family.takeBack")}
        </Button>
      </Callout>
    </li>
  );
}
