import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePages, type Pages } from "@/connection/usePages";
import { ListRest } from "@/elements/ListRest";
import { Panel } from "@/elements/Panel";
import { ListState, EmptyState } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { AuditDocument, ServiceAuditDocument } from "./documents";
import classes from "./records.module.css";

export function AuditTrail() {
  return (
    <>
      <ReadTrail />
      <ServiceTrails />
    </>
  );
}

function ReadTrail() {
  const { t } = useTranslation("records");
  const { label } = useCodes();
  const pages = usePages(AuditDocument, { first: 50 }, (data) => data.auditEntries);
  if (pages.failed || pages.nodes.length === 0)
    return (
      <ListState pages={pages}>
        <EmptyState title={t("audit.none")} />
      </ListState>
    );
  return (
    <Entries title={t("audit.title")} pages={pages}>
      {pages.nodes.map((entry) => (
        <Entry key={entry.id} {...entry} subjects={entry.subjectId ? [entry.subjectId] : []}>
          <bdi>{entry.actor?.name ?? t("audit.system")}</bdi>
          {entry.actor && <small>{label("role", entry.actor.role)}</small>}
        </Entry>
      ))}
    </Entries>
  );
}

function ServiceTrails() {
  const { t } = useTranslation("records");
  const pages = usePages(ServiceAuditDocument, { first: 50 }, (data) => data.serviceAuditEntries);
  if (pages.failed || pages.nodes.length === 0)
    return (
      <ListState pages={pages}>
        <EmptyState title={t("audit.servicesNone")} />
      </ListState>
    );
  return (
    <Entries title={t("audit.services")} pages={pages}>
      {pages.nodes.map((entry) => (
        <Entry key={entry.id} {...entry} subjects={entry.subjectIds}>
          <bdi>{entry.actorName ?? t("audit.system")}</bdi>
        </Entry>
      ))}
    </Entries>
  );
}

interface Paged {
  title: string;
  pages: Pages<unknown>;
  children: ReactNode;
}

function Entries({ title, pages, children }: Paged) {
  const { t } = useTranslation("records");
  return (
    <Panel title={title} flush>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={classes.table}>
          <thead>
            <tr>
              {["at", "who", "what", "about", "outcome"].map((head) => (
                <th key={head} scope="col">
                  {t(`audit.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      <ListRest pages={pages} m="sm" />
    </Panel>
  );
}

interface Line {
  at: string;
  action: string;
  service: string;
  outcome: string;
  subjects: readonly string[];
  children: ReactNode;
}

function Entry({ at, action, service, outcome, subjects, children }: Line) {
  const { moment } = useFormats();
  const { label } = useCodes();
  return (
    <tr>
      <td className="numbers">{moment(at)}</td>
      <td>{children}</td>
      <td>
        <code>{action}</code>
        <small>{service}</small>
      </td>
      <td>
        {subjects.map((subject) => (
          <span key={subject} className="reference">
            {subject.slice(0, 8)}{" "}
          </span>
        ))}
      </td>
      <td>{label("auditOutcome", outcome)}</td>
    </tr>
  );
}
