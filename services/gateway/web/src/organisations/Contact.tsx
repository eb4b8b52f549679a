import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Icon } from "@/elements/Icon";
import { FocalPointContactDocument } from "./documents";
import classes from "./organisations.module.css";

/** Who it is and how to reach them, once somebody asks: that they did is written down. */
export function Contact({ id }: { id: string }) {
  const { t } = useTranslation("organisations");
  const [asked, setAsked] = useState(false);
  const [{ data, fetching, error }] = useQuery({ query: FocalPointContactDocument, variables: { id }, pause: !asked, requestPolicy: "network-only" });
  const contact = data?.node?.__typename === "FocalPoint" ? data.node.contact : null;
  if (contact)
    return (
      <span className={classes.contact}>
        <b>
          <bdi>{contact.name}</bdi>
        </b>
        {[contact.telephone, contact.email].filter(Boolean).map((channel) => (
          <bdi key={channel} dir="ltr">
            {channel}
          </bdi>
        ))}
      </span>
    );
  if (asked && !fetching) return <span role="alert">{t(error ? "contactFailed" : "contactHidden")}</span>;
  return (
    <Button size="compact-xs" variant="default" className="on-screen" leftSection={<Icon name="lock" size={14} />} loading={fetching} onClick={() => setAsked(true)}>
      {t("showContact")}
    </Button>
  );
}
