import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFileButton } from "@/actions/ListFileButton";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { Screen } from "@/elements/Panel";
import { useListKeys } from "@/elements/useListKeys";
import { ListState, EmptyState } from "@/elements/Waiting";
import type { ReviewSubject } from "@/generated/graphql";
import { useCodes } from "@/actions/useCodes";
import { DocketChangedDocument, DocketDocument } from "./documents";
import { Queue } from "./Queue";
import { ReviewFile } from "./ReviewFile";
import classes from "./docket.module.css";

/** The committee's docket: the queue on one side, the evidence and the decision on the other. j and k move. */
export function DocketScreen() {
  const { t } = useTranslation("docket");
  const codes = useCodes();
  const [subject, setSubject] = useState("");
  const [decided, setDecided] = useState("open");
  const [chosen, setChosen] = useState<string | null>(null);
  const filter = { decided: decided === "decided", ...(subject && { subject: subject as ReviewSubject }) };
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
            value={decided}
            onChange={setDecided}
            data={[
              { value: "open", label: t("open") },
              { value: "decided", label: t("decided") },
            ]}
          />
          <SegmentedControl
            aria-label={t("subject")}
            value={subject}
            onChange={setSubject}
            data={[{ value: "", label: t("all") }, ...codes.options("reviewSubject")]}
          />
          <ListFileButton list="docket" variables={{ filter }} />
        </>
      }
    >
      <ListState pages={pages}>
        <EmptyState title={t(decided === "open" ? "allDecided" : "noneDecided")} />
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
