import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { useTitle } from "@/elements/useTitle";
import { useSession } from "@/session/SessionProvider";
import type { Session } from "@/session/session";
import classes from "./signin.module.css";

/** Somebody signs out, and the gateway does not answer: nothing of theirs is shown any more, and nobody is told that it is over. */
export function StillOpen({ session }: { session: Session }) {
  const { t } = useTranslation("signin");
  useTitle(t("open.title"));
  const { goOn, leave } = useSession();
  const [trying, setTrying] = useState(false);
  const again = () => {
    setTrying(true);
    void leave().finally(() => setTrying(false));
  };
  const { name } = session.account;
  return (
    <main className={classes.door}>
      <Callout tone="brick" title={t("open.title")}>
        <p>{t("open.sentence", { name })}</p>
        <Button onClick={again} loading={trying}>
          {t("open.again")}
        </Button>{" "}
        <Button variant="default" onClick={() => goOn(session)}>
          {t("other.goOn", { name })}
        </Button>
      </Callout>
    </main>
  );
}
