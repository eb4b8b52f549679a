import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "@/connection/usePages";
import { Panel } from "@/elements/Panel";
import { EmptyState, ListState } from "@/elements/Waiting";
import { AuditLines } from "./AuditLines";
import { AuditTrailDocument } from "./documents";
import classes from "./audit.module.css";

export interface Props {
  personId: string;
}

/** Who opened a person's file and changed what in it: asked for, since looking is a line. */
export function PersonTrailPanel({ personId }: Props) {
  const { t } = useTranslation("audit");
  const [asked, setAsked] = useState(false);
  return (
    <Panel
      title={t("personTitle")}
      flush
      aside={
        <Link to="/audit" search={{ personId }} className="on-screen">
          {t("personWhole")}
        </Link>
      }
    >
      {asked ? (
        <Lines personId={personId} />
      ) : (
        <div className={classes.ask}>
          <p>{t("personLead")}</p>
          <Button size="xs" variant="default" onClick={() => setAsked(true)}>
            {t("personShow")}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Lines({ personId }: { personId: string }) {
  const { t } = useTranslation("audit");
  const pages = usePages(AuditTrailDocument, { first: 20, filter: { personId } }, (data) => data.auditTrail);
  return (
    <>
      <ListState pages={pages}>
        <EmptyState title={t("none")} />
      </ListState>
      {pages.nodes.length > 0 && <AuditLines title={t("personTitle")} pages={pages} aboutOne />}
    </>
  );
}
