import { Button, SegmentedControl } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFileButton } from "@/actions/ListFileButton";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { Callout } from "@/elements/Callout";
import { Screen } from "@/elements/Panel";
import { useListKeys } from "@/elements/useListKeys";
import { ListState, EmptyState } from "@/elements/Waiting";
import { useCodes } from "@/actions/useCodes";
import { dueOf, filterOf, isDecided, subjectOf, type Address } from "./address";
import { DocketChangedDocument, DocketDocument } from "./documents";
import { Queue } from "./Queue";
import { ReviewFile } from "./ReviewFile";
import classes from "./docket.module.css";

/** The committee's docket: the queue on one side, the evidence and the decision on the other. j and k move. */
export function DocketScreen() {
  const { t } = useTranslation("docket");
  const codes = useCodes();
  const address = useSearch({ from: "/docket" });
  const navigate = useNavigate({ from: "/docket" });
  const change = (part: Address) => void navigate({ search: { ...address, ...part }, replace: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const filter = filterOf(address);
  const due = isDecided(address) ? undefined : dueOf(address);
  const pages = usePages(DocketDocument, { first: 50, filter }, (data) => data.docket);
  useLiveUpdates(DocketChangedDocument, {}, pages.refresh);
  const at = pages.nodes.findIndex((review) => review.id === chosen);
  const here = pages.nodes[at] ?? pages.nodes[0];
  useListKeys((by) => {
    const next = pages.nodes[Math.max(0, at) + by];
    if (next) setChosen(next.id);
  });

  return (
    <Screen
      title={t("title")}
      lead={t("lead")}
      aside={
        <>
          <SegmentedControl
            aria-label={t("state")}
            value={isDecided(address) ? "DECIDED" : ""}
            onChange={(state) => change({ state: state || undefined })}
            data={[
              { value: "", label: t("open") },
              { value: "DECIDED", label: t("decided") },
            ]}
          />
          <SegmentedControl
            aria-label={t("subject")}
            value={subjectOf(address) ?? ""}
            onChange={(subject) => change({ subject: subject || undefined })}
            data={[{ value: "", label: t("all") }, ...codes.options("reviewSubject")]}
          />
          <ListFileButton list="docket" variables={{ filter }} />
        </>
      }
    >
      {due && (
        <Callout tone="sky" title={t(`due.${due}`)}>
          <Button size="xs" variant="default" className="on-screen" onClick={() => change({ due: undefined })}>
            {t("everything")}
          </Button>
        </Callout>
      )}
      <ListState pages={pages}>
        <EmptyState title={t(isDecided(address) ? "noneDecided" : due ? "noneDue" : "allDecided")} />
      </ListState>
      {here && (
        <div className={classes.bench}>
          <Queue pages={pages} here={here.id} choose={setChosen} />
          <ReviewFile key={here.id} id={here.id} />
        </div>
      )}
    </Screen>
  );
}
