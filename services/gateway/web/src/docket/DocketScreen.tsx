import { SegmentedControl } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLiveUpdates } from "@/connection/useLiveUpdates";
import { usePages } from "@/connection/usePages";
import { isTyping } from "@/elements/isTyping";
import { Screen } from "@/elements/Panel";
import { Asking, Failed, Nothing } from "@/elements/Waiting";
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

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.key !== "j" && event.key !== "k") || isTyping(event.target)) return;
      const next = pages.nodes[Math.max(0, at) + (event.key === "j" ? 1 : -1)];
      if (next) setChosen(next.id);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [pages.nodes, at]);

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
        </>
      }
    >
      {pages.failed && <Failed again={pages.refresh} />}
      {pages.loading && pages.nodes.length === 0 && <Asking />}
      {!pages.loading && !pages.failed && !here && <Nothing title={t(decided === "open" ? "allDecided" : "noneDecided")} />}
      {here && (
        <div className={classes.bench}>
          <Queue pages={pages} here={here.id} choose={setChosen} />
          <ReviewFile key={here.id} id={here.id} />
        </div>
      )}
    </Screen>
  );
}
