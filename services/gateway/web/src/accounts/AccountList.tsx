import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { Failed, Loading } from "@/elements/Waiting";
import type { AccountListQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import classes from "./accounts.module.css";
import { accountActions } from "./actions";
import { AccountListDocument } from "./documents";

type Account = AccountListQuery["accounts"][number];

/** Who works or worked here: those who may sign in first. */
export function AccountList() {
  const { t } = useTranslation("accounts");
  const { data, failed, loading, refresh } = useLiveQuery(AccountListDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  const accounts = data.accounts.toSorted((one, other) => Number(other.active) - Number(one.active));
  return (
    <Panel title={t("title")}>
      <p className={classes.lead}>{t("lead")}</p>
      <ul className={classes.accounts}>
        {accounts.map((account) => (
          <Line key={account.id} account={account} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ account }: { account: Account }) {
  const { t } = useTranslation("accounts");
  const { viewer } = useViewing();
  const codes = useCodes();
  const { commas, stamp } = useFormats();
  const isOwn = account.id === viewer.id;
  const signedIn = account.signedInAt ? t("signedIn", { at: stamp(account.signedInAt) }) : t("neverSignedIn");
  return (
    <li>
      <div>
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <small>{commas([...account.roles.map((role) => codes.label("role", role)), account.agency?.name])}</small>
        <small>{signedIn}</small>
      </div>
      <span className={classes.state}>
        {!account.active && <Chip tone="brick">{t("shut")}</Chip>}
        {isOwn && <Chip>{t("own")}</Chip>}
      </span>
      <ActionButtons actions={isOwn ? [] : accountActions(account, codes, viewer.permittedActions)} />
    </li>
  );
}
