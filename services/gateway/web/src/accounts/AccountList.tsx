import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import type { Option } from "@/actions/fields";
import { useAgencyOptions, useDonorOptions } from "@/actions/useChoices";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { useViewing } from "@/connection/ViewerProvider";
import { Chip } from "@/elements/Chip";
import { Panel } from "@/elements/Panel";
import { isolated } from "@/elements/PersonName";
import { Failed, Loading } from "@/elements/Waiting";
import type { AccountListQuery } from "@/generated/graphql";
import { useFormats } from "@/i18n/useFormats";
import classes from "./accounts.module.css";
import { accountActions, donorNames, makeAccountAction } from "./actions";
import { AccountListDocument } from "./documents";

type Account = AccountListQuery["accounts"][number];

/** What waits for somebody comes first, then those who may sign in. */
const place = ({ unconfirmed, active }: Account) => (unconfirmed ? 0 : active ? 1 : 2);

/** Who works or worked here, and whom somebody made an account for. */
export function AccountList() {
  const { t } = useTranslation("accounts");
  const { data, failed, loading, refresh } = useLiveQuery(AccountListDocument, {});
  const { viewer } = useViewing();
  const isReadOnly = !viewer.permittedActions.includes("MakeAccount");
  const [agencies, donors] = [useAgencyOptions(isReadOnly), useDonorOptions(isReadOnly)];
  if (failed) return <Failed again={refresh} />;
  if (loading || !data) return <Loading />;
  const accounts = data.accounts.toSorted((one, other) => place(one) - place(other));
  const nameOf = (id: string | null) => accounts.find((one) => one.id === id)?.name ?? t("unknownMaker");
  return (
    <Panel title={t("title")} aside={<MakeAccount agencies={agencies} donors={donors} />}>
      <p className={classes.lead}>{t("lead")}</p>
      <ul className={classes.accounts}>
        {accounts.map((account) => (
          <Line key={account.id} account={account} agencies={agencies} donors={donors} maker={nameOf(account.madeById)} />
        ))}
      </ul>
    </Panel>
  );
}

function MakeAccount({ agencies, donors }: { agencies: Option[]; donors: Option[] }) {
  const { viewer } = useViewing();
  const codes = useCodes();
  return <ActionButtons actions={makeAccountAction(codes, agencies, donors, viewer.permittedActions)} />;
}

function Line({ account, agencies, donors, maker }: { account: Account; agencies: Option[]; donors: readonly Option[]; maker: string }) {
  const { t } = useTranslation("accounts");
  const { viewer } = useViewing();
  const codes = useCodes();
  const { commas, stamp } = useFormats();
  const isOwn = account.id === viewer.id;
  const isNamedByOneself = account.namedById === viewer.id;
  const signedIn = account.signedInAt ? t("signedIn", { at: stamp(account.signedInAt) }) : t("neverSignedIn");
  return (
    <li>
      <div>
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <small>{commas([...account.roles.map((role) => codes.label("role", role)), account.agency?.name, ...donorNames(account, donors)])}</small>
        {account.email && (
          <small>
            <bdi>{account.email}</bdi>
          </small>
        )}
        {account.madeAt && <small>{t("made", { name: isolated(maker), at: stamp(account.madeAt) })}</small>}
        <small>{account.unconfirmed && isNamedByOneself ? t("namedByOneself") : signedIn}</small>
      </div>
      <span className={classes.state}>
        {account.unconfirmed && <Chip tone="amber">{t("unconfirmed")}</Chip>}
        {!account.active && !account.unconfirmed && <Chip tone="brick">{t("shut")}</Chip>}
        {isOwn && <Chip>{t("own")}</Chip>}
      </span>
      <ActionButtons actions={isOwn ? [] : accountActions(account, { codes, agencies, donors }, viewer.permittedActions, viewer.id)} />
    </li>
  );
}
