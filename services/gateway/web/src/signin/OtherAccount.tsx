import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import classes from "./signin.module.css";

/** A browser has one session: somebody else signed in in another tab, and nothing is sent in their name unasked. */
export function OtherAccount({ session }: { session: Session }) {
  const { t } = useTranslation("signin");
  const { goOn, leave } = useSession();
  const { name, role } = session.account;
  return (
    <main className={classes.door}>
      <Callout tone="amber" title={t("other.title")}>
        <p>{t("other.sentence", { name, role: t(`codes:role.${role.toUpperCase()}`, { defaultValue: role }) })}</p>
        <Button onClick={() => goOn(session)}>{t("other.goOn", { name })}</Button>{" "}
        <Button variant="default" onClick={() => void leave()}>
          {t("other.leave")}
        </Button>
      </Callout>
    </main>
  );
}
