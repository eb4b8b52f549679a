import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { Icon } from "@/elements/Icon";
import { LanguageMenu } from "@/elements/LanguageMenu";
import { useTitle } from "@/elements/useTitle";
import { Wordmark } from "@/elements/Wordmark";
import { address, demonstrationAccounts, signInMethods, type Account, type Methods } from "@/session/session";
import { useSession } from "@/session/SessionProvider";
import { useParameterOnce } from "@/elements/useParameterOnce";
import classes from "./signin.module.css";

/** Who are you: the organisation's own sign-in where there is one, and one account per role in a demonstration.
 * `cameFor`: they came to a screen by its address, as after a session that ended. `hasLeft`: they signed out. */
export function SignIn({ cameFor, hasLeft }: { cameFor: boolean; hasLeft: boolean }) {
  const { t } = useTranslation("signin");
  useTitle(t("title"));
  const [methods, setMethods] = useState<Methods | null>(null);
  const [accounts, setAccounts] = useState<Account[]>([]);
  const [failed, setFailed] = useState(false);
  const refused = useParameterOnce("refused"); // why the organisation's own sign-in led back here
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasLeft) heading.current?.focus();
  }, [hasLeft]);

  useEffect(() => {
    signInMethods()
      .then(async (offered) => {
        if (offered.demonstration) setAccounts(await demonstrationAccounts());
        setMethods(offered);
      })
      .catch(() => setFailed(true));
  }, []);

  return (
    <main className={classes.page}>
      <section className={classes.side}>
        <Wordmark size={34} />
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1}>
            {t("promise")}
          </h1>
          <p>{t("explanation")}</p>
        </div>
        <Route />
      </section>
      <div className={classes.door}>
        <div className={classes.tools}>
          <LanguageMenu />
        </div>
        {failed && <Callout tone="brick">{t("failed")}</Callout>}
        {cameFor && !refused && <Callout tone="amber">{t("returned")}</Callout>}
        {refused && <Callout tone="brick">{t([`refusals.${refused}`, "refusals.sign_in_failed"])}</Callout>}
        {methods?.demonstration && <Demonstration accounts={accounts} />}
        {methods?.oidc && (
          <Button component="a" href={address("auth/login")} variant={methods.demonstration ? "default" : "filled"} size="md">
            {t("organisation")}
          </Button>
        )}
      </div>
    </main>
  );
}

function Demonstration({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation("signin");
  const { enter } = useSession();
  const [entering, setEntering] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const choose = (id: string) => {
    setEntering(id);
    setFailed(false);
    enter(id).catch(() => {
      setEntering(null);
      setFailed(true);
    });
  };
  return (
    <>
      <header className={classes.head}>
        <h2>{t("demonstration")}</h2>
        <p>{t("demonstrationSentence")}</p>
      </header>
      {failed && <Callout tone="brick">{t("refused")}</Callout>}
      <ul className={classes.accounts}>
        {accounts.map((account) => (
          <li key={account.id}>
            <button type="button" onClick={() => choose(account.id)} disabled={entering !== null}>
              <span className={classes.role}>{t(`codes:role.${account.role.toUpperCase()}`, { defaultValue: account.role })}</span>
              <span className={classes.agency}>
                <bdi>{account.name}</bdi>
                {account.agency && <bdi>{account.agency}</bdi>}
              </span>
              <span className={classes.does}>{t(`does.${account.role.toUpperCase()}`, { defaultValue: "" })}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way home: five stations on a line that ends under a roof. */
function Route() {
  const stations = [
    [30, 214],
    [128, 214],
    [214, 150],
    [300, 150],
  ];
  return (
    <svg className={classes.route} viewBox="0 0 460 260" fill="none" aria-hidden="true">
      <path d="M30 214h98l86-64h86l64-92 76 92v64h-152v-64" />
      {stations.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="7" />
      ))}
      <circle cx="364" cy="58" r="11" className={classes.light} />
    </svg>
  );
}
