import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import type { Pages } from "@/connection/usePages";
import { Chip, type Tone } from "@/elements/Chip";
import { ListRest } from "@/elements/ListRest";
import { Reference } from "@/elements/PersonName";
import { usePrinting } from "@/elements/usePrinting";
import type { AuditEntryFragment, AuditOutcome } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import type { Address } from "./address";
import { runsOf, type Run } from "./runs";
import { isPerson, shortOf, useAuditWords } from "./useAuditWords";
import classes from "./audit.module.css";

type Subject = AuditEntryFragment["subjects"][number];

const TONES: Record<AuditOutcome, Tone> = { ALLOWED: "plain", DENIED: "brick", REFUSED: "amber" };
const HEADS = ["at", "account", "action", "about", "outcome"] as const;

interface Props {
  title: string;
  pages: Pages<AuditEntryFragment>;
  /** Where the lines are all about one person, who that is is not said again. */
  aboutOne?: boolean;
}

/** Lines in words, newest first; the same done again and again stands once, with how often. */
export function AuditLines({ title, pages, aboutOne = false }: Props) {
  const { t } = useTranslation("audit");
  return (
    <div className={classes.list}>
      <table className={classes.lines} aria-label={title}>
        <thead>
          <tr>
            {HEADS.filter((head) => !aboutOne || head !== "about").map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runsOf(pages.nodes).map((run) => (
            <Line key={run.latest.id} run={run} aboutOne={aboutOne} />
          ))}
        </tbody>
      </table>
      <ListRest pages={pages} m="sm" />
    </div>
  );
}

function Line({ run, aboutOne }: { run: Run; aboutOne: boolean }) {
  const { t } = useTranslation("audit");
  const { label } = useCodes();
  const { latest } = run;
  const words = useAuditWords();
  return (
    <tr>
      <td className={`numbers ${classes.when}`}>
        <When run={run} />
      </td>
      <td className={classes.who}>
        <Only to={{ actorId: latest.actor.id }} title={t("onlyBy", { who: words.actor(latest.actor) })}>
          <bdi>{words.actor(latest.actor)}</bdi>
        </Only>
        <small>{latest.actor.role ? label("role", latest.actor.role) : !latest.actor.system && shortOf(latest.actor.id)}</small>
      </td>
      <td className={classes.what}>
        <b>{words.action(latest.action)}</b>
        <What run={run} />
      </td>
      {!aboutOne && (
        <td className={classes.about}>
          <About line={latest} />
        </td>
      )}
      <td className={classes.outcome}>
        <Chip tone={TONES[latest.outcome]}>{label("auditOutcome", latest.outcome)}</Chip>
        {latest.reason && <small>{words.reason(latest.reason)}</small>}
      </td>
    </tr>
  );
}

function When({ run: { latest, earliest, count } }: { run: Run }) {
  const { t } = useTranslation("audit");
  const { moment, stamp, number } = useFormats();
  return (
    <>
      <time dateTime={latest.at} title={stamp(latest.at)}>
        {moment(latest.at)}
      </time>
      {count > 1 && (
        <small>
          {t("times", { count, shown: number(count) })}
          {moment(earliest.at) !== moment(latest.at) && <> · {t("since", { from: moment(earliest.at) })}</>}
        </small>
      )}
    </>
  );
}

function What({ run: { latest, services } }: { run: Run }) {
  const { t } = useTranslation("audit");
  const { label } = useCodes();
  const { commas } = useFormats();
  return (
    <small>
      {commas(services.map((one) => label("serviceName", one)))}
      {latest.classes.length > 0 && <> · {t("classes", { what: commas(latest.classes.map((one) => label("fieldClass", one))) })}</>}
      {latest.exercise && <> · {t("exercise")}</>}
    </small>
  );
}

/** Shown of many before somebody asks for the others. */
const AT_FIRST = 3;

function About({ line: { subjects, moreSubjects } }: { line: AuditEntryFragment }) {
  const { t } = useTranslation("audit");
  const { number } = useFormats();
  const printing = usePrinting();
  const beside = subjects.length - AT_FIRST + moreSubjects;
  return (
    <>
      <Subjects of={subjects.slice(0, AT_FIRST)} />
      {beside > 0 && (
        <details open={printing}>
          <summary>{t("moreSubjects", { count: beside, shown: number(beside) })}</summary>
          <Subjects of={subjects.slice(AT_FIRST)} />
          {moreSubjects > 0 && <small>{t("inTheFile", { count: moreSubjects, shown: number(moreSubjects) })}</small>}
        </details>
      )}
    </>
  );
}

function Subjects({ of }: { of: readonly Subject[] }) {
  return (
    <ul>
      {of.map((subject) => (
        <li key={subject.id}>
          <OneSubject subject={subject} />
        </li>
      ))}
    </ul>
  );
}

function OneSubject({ subject }: { subject: Subject }) {
  const { t } = useTranslation("audit");
  const words = useAuditWords().subject(subject);
  if (!isPerson(subject)) return <bdi>{words}</bdi>;
  return (
    <Only to={{ personId: subject.id }} title={t("onlyAbout", { who: words })}>
      {subject.kind === "PERSON" && subject.name ? <Reference of={subject.name} /> : words}
    </Only>
  );
}

function Only({ to, title, children }: { to: Address; title: string; children: ReactNode }) {
  return (
    <Link to="/audit" search={to} title={title}>
      {children}
    </Link>
  );
}
