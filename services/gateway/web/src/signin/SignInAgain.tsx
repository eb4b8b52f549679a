import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "@/elements/Callout";
import { Dialog } from "@/elements/Dialog";
import { address, signInMethods, type Methods, type Session } from "@/session/session";
import { useSession } from "@/session/SessionProvider";
import classes from "./signin.module.css";

export interface Props {
  session: Session;
}

const stay = () => undefined;

/** The session ended: whoever sat here signs in again and goes on, with what they typed. Meanwhile it hides the screen. */
export function SignInAgain({ session }: Props) {
  const { t } = useTranslation("signin");
  const { enter, giveWay } = useSession();
  const [methods, setMethods] = useState<Methods | null>(null);
  const [failed, setFailed] = useState(false);
  const { id, name } = session.account;
  useEffect(() => {
    signInMethods().then(setMethods, () => setFailed(true));
  }, []);
  return (
    <Dialog title={t("ended.title")} close={stay} closeLabel={t("ended.title")} covers>
      <div className={classes.ended}>
        <p>{t("ended.sentence", { name })}</p>
        {failed && <Callout tone="brick">{t("ended.failed")}</Callout>}
        {methods?.demonstration && <Button onClick={() => void enter(id).catch(() => setFailed(true))}>{t("other.goOn", { name })}</Button>}
        {methods?.oidc && <Organisation demonstration={methods.demonstration} />}
        <Button variant="default" onClick={giveWay}>
          {t("ended.other")}
        </Button>
      </div>
    </Dialog>
  );
}

/** In a window of its own, so that the form stays where it is. */
function Organisation({ demonstration }: { demonstration: boolean }) {
  const { t } = useTranslation("signin");
  return (
    <>
      <Button component="a" href={address("auth/login")} target="_blank" rel="noopener" variant={demonstration ? "default" : "filled"}>
        {t("organisation")}
      </Button>
      <p className={classes.does}>{t("ended.window")}</p>
    </>
  );
}
