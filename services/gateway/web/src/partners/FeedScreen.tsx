import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Callout } from "@/elements/Callout";
import { Panel, Screen } from "@/elements/Panel";
import { EmptyState, Failed, Loading } from "@/elements/Waiting";
import { useFormats } from "@/i18n/useFormats";
import { address } from "@/session/session";
import { keyActions } from "./actions";
import { PartnerFeedsDocument } from "./documents";
import { EndedSharings } from "./EndedSharings";
import { Code, FeedFacts, KeyFacts, type Feed } from "./KeyFacts";
import classes from "./partners.module.css";

/** What an agency is sent, under which key, what it has to delete, and how it reads it. */
export function FeedScreen() {
  const { t } = useTranslation("partners");
  const { data, failed, loading, refresh } = useLiveQuery(PartnerFeedsDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  const [feed] = data.partnerFeeds;
  return (
    <Screen title={t("title")} lead={t("lead")}>
      {feed ? <Parts feed={feed} /> : <EmptyState title={t("agency.none")}>{t("agency.noneSentence")}</EmptyState>}
    </Screen>
  );
}

function Parts({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const codes = useCodes();
  return (
    <>
      {!feed.openedAt && <Callout tone="amber">{t("feed.notOpenSentence")}</Callout>}
      <Panel title={t("feed.title", { agency: feed.name })}>
        <FeedFacts feed={feed} />
        <Purposes feed={feed} />
        <a className={classes.taken} href={address("partner-feed/asyncapi.json")} download>
          {t("asyncapi")}
        </a>
      </Panel>
      <Panel title={t("key.title")} aside={<ActionButtons actions={keyActions(feed, codes)} />}>
        {feed.proposedFingerprint && <Callout tone="amber">{t("key.proposedSentence")}</Callout>}
        {feed.keysToSendAnew > 0 && <Callout tone="amber">{t("key.anewSentence")}</Callout>}
        <KeyFacts feed={feed} />
      </Panel>
      <EndedSharings feed={feed} />
      <Quickstart feed={feed} />
    </>
  );
}

/** For which purposes anything is shared now, and of which steps the agency hears for each. */
function Purposes({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  const codes = useCodes();
  const { commas, number } = useFormats();
  return (
    <>
      <h3 className={classes.under}>{t("purposes.title")}</h3>
      {feed.purposes.length === 0 && <p>{t("purposes.none")}</p>}
      <ul className={classes.lines}>
        {feed.purposes.map(({ purpose, people, madeUp, steps }) => (
          <li key={purpose}>
            <b>{codes.label("purpose", purpose)}</b> <small>{t("purposes.people", { figure: number(people) })}</small>
            {madeUp > 0 && <small> {t("purposes.madeUp", { figure: number(madeUp) })}</small>}
            <p>{commas(steps.map((step) => codes.label("progressStep", step)))}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lines to type, with the agency's own names in them. */
function Quickstart({ feed }: { feed: Feed }) {
  const { t } = useTranslation("partners");
  return (
    <Panel title={t("quickstart.title")}>
      <p className={classes.lead}>{t("quickstart.lead")}</p>
      <ol className={classes.quickstart}>
        {feed.quickstart.map(({ step, line }) => (
          <li key={step}>
            <p>{t(`quickstart.${step}`)}</p>
            <Code>{line}</Code>
          </li>
        ))}
      </ol>
      <a className={classes.taken} href={address("partner-feed/quickstart.py")} download>
        {t("quickstart.program")}
      </a>
    </Panel>
  );
}
