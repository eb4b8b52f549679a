import { useTranslation } from "react-i18next";
import { Facts } from "@/elements/Panel";
import type { PartnerFeedsQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import { inFours } from "./actions";
import classes from "./partners.module.css";

export type Feed = PartnerFeedsQuery["partnerFeeds"][number];

/** Code, whatever the direction of what is around it. */
export function Code({ children }: { children: string }) {
  return (
    <code dir="ltr" className={classes.code}>
      {children}
    </code>
  );
}

/** Under which key an agency has the keys of its records, and which one waits. */
export function KeyFacts({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const { stamp, number } = useFormats();
  const { keyFingerprint, proposedFingerprint } = feed;
  return (
    <Facts
      of={[
        [t("key.wrapped"), t(keyFingerprint ? "key.own" : "key.secret")],
        [t("key.fingerprint"), keyFingerprint && <Code>{inFours(keyFingerprint)}</Code>],
        [t("key.since"), feed.keyAcceptedAt && stamp(feed.keyAcceptedAt)],
        [t("key.anew"), feed.keysToSendAnew > 0 && number(feed.keysToSendAnew)],
        [t("key.proposed"), proposedFingerprint && <Code>{inFours(proposedFingerprint)}</Code>],
        [t("key.proposedAt"), feed.proposedAt && stamp(feed.proposedAt)],
      ]}
    />
  );
}

/** What was put on the two topics, and when last. */
export function FeedFacts({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const { stamp, number } = useFormats();
  const last = (at: string | null | undefined, records: number) => (at ? stamp(at) : records > 0 && t("feed.notWritten"));
  return (
    <div className={classes.topics}>
      <Facts
        of={[
          [t("feed.topic"), <Code key="topic">{feed.topic}</Code>],
          [t("feed.since"), feed.openedAt ? stamp(feed.openedAt) : t("feed.notOpen")],
          [t("feed.records"), number(feed.records)],
          [t("feed.lastRecord"), last(feed.lastRecordAt, feed.records)],
        ]}
      />
      <Facts
        of={[
          [t("feed.keyTopic"), <Code key="keyTopic">{feed.keyTopic}</Code>],
          [t("feed.keyRecords"), number(feed.keyRecords)],
          [t("feed.lastKey"), last(feed.lastKeyAt, feed.keyRecords)],
        ]}
      />
    </div>
  );
}
