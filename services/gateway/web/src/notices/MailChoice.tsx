import { useTranslation } from "react-i18next";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { Failed } from "@/elements/Waiting";
import { MailChoiceDocument } from "./documents";
import { MailForm } from "./MailForm";
import classes from "./notices.module.css";

/** Whether e-mail is sent about notices: of an installation that sends none, that is said. */
export function MailChoice() {
  const { t } = useTranslation("notices");
  const { data, failed, refresh } = useLiveQuery(MailChoiceDocument, {});
  if (failed) return <Failed again={refresh} />;
  if (!data) return null;
  return data.mailChoice.domains.length > 0 ? <MailForm chosen={data.mailChoice} /> : <p className={classes.kept}>{t("mail.off")}</p>;
}
