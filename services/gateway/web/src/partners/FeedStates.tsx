import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { Failed, Loading } from "@/elements/Waiting";
import { keyActions } from "./actions";
import { PartnerFeedsDocument } from "./documents";
import { FeedFacts, KeyFacts, type Feed } from "./KeyFacts";
import classes from "./partners.module.css";

/** Every agency's feed and key; `waiting` shows those alone whose key waits for a decision, and nothing where none does. */
export function FeedStates({ waiting = false }: { waiting?: boolean }) {
  const { t } = useTranslation("partners");
  const { data, failed, loading, refresh } = useLiveQuery(PartnerFeedsDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return waiting ? null : <Loading />;
  const feeds = data.partnerFeeds.filter((feed) => !waiting || feed.proposedFingerprint);
  if (feeds.length === 0) return null;
  return (
    <Panel title={t(waiting ? "states.toDo" : "states.title")}>
      {!waiting && <p className={classes.lead}>{t("states.lead")}</p>}
      <ul className={classes.states}>
        {feeds.map((feed) => (
          <State key={feed.id} feed={feed} />
        ))}
      </ul>
    </Panel>
  );
}

function State({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const codes = useCodes();
  return (
    <li>
      <header>
        <b>
          <bdi>{feed.name}</bdi>
        </b>
        {feed.proposedFingerprint && <Chip tone="amber">{t("states.waiting")}</Chip>}
        {!feed.openedAt && <Chip tone="brick">{t("feed.notOpen")}</Chip>}
        <ActionButtons actions={keyActions(feed, codes)} />
      </header>
      <FeedFacts feed={feed} />
      <KeyFacts feed={feed} />
    </li>
  );
}
