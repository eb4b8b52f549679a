import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCrisesPermitting } from "@/actions/useChoices";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { useViewing } from "@/connection/ViewerProvider";
import { Callout } from "@/elements/Callout";
import { ListRest } from "@/elements/ListRest";
import { Screen } from "@/elements/Panel";
import { realFirst } from "@/elements/realFirst";
import { ListState, EmptyState } from "@/elements/Waiting";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { planOperationAction } from "./actions";
import { isLate } from "./address";
import { OperationsChangedDocument, OperationsDocument } from "./documents";
import { OperationCard } from "./OperationCard";
import classes from "./evacuation.module.css";

/** Every operation, live: who leaves when, with how many seats, and what still stands in the way. */
export function EvacuationScreen() {
  const { t } = useTranslation("evacuation");
  const { viewer } = useViewing();
  const crises = useCrisesPermitting("PlanOperation");
  const codes = useCodes();
  const late = isLate(useSearch({ from: "/evacuation" }));
  const navigate = useNavigate({ from: "/evacuation" });
  const pages = usePages(OperationsDocument, { first: 50, ...(late && { late }) }, (data) => data.operations);
  useLiveUpdates(OperationsChangedDocument, {}, pages.refresh);
  const operations = realFirst(pages.nodes, ({ crisis }) => crisis?.exercise);
  const open = operations.filter((operation) => !["ARRIVED", "CANCELLED"].includes(operation.status));
  const past = operations.filter((operation) => ["ARRIVED", "CANCELLED"].includes(operation.status));
  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={<ActionButtons actions={planOperationAction(crises, codes, viewer.permittedActions)} primary="screen" />}
    >
      {late && (
        <Callout tone="sky" title={t("late")}>
          <Button size="xs" variant="default" className="on-screen" onClick={() => void navigate({ search: {}, replace: true })}>
            {t("back")}
          </Button>
        </Callout>
      )}
      <ListState pages={pages}>
        <EmptyState title={t(late ? "noneLate" : "none")} />
      </ListState>
      <ul className={classes.board}>
        {open.map((operation) => (
          <OperationCard key={operation.id} operation={operation} />
        ))}
      </ul>
      {past.length > 0 && <h2 className={classes.past}>{t("past")}</h2>}
      <ul className={classes.board}>
        {past.map((operation) => (
          <OperationCard key={operation.id} operation={operation} />
        ))}
      </ul>
      <ListRest pages={pages} />
    </Screen>
  );
}
