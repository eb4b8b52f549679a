import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import { Panel } from "@/elements/Panel";
import { isolated } from "@/elements/PersonName";
import { useFormats } from "@/i18n/useFormats";
import { Changes } from "./Changes";
import type { Agreement, Terms } from "./documents";
import classes from "./agreements.module.css";

/** Every version, newest first, with what it changed of the one that was signed before it. */
export function Versions({ agreement: { versions } }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const signed = versions.filter(({ status }) => status === "SIGNED");
  return (
    <>
      <Panel title={t("versions")} flush>
        <ul className={classes.list}>
          {versions.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </ul>
      </Panel>
      {signed.slice(0, -1).map((version, place) => {
        const before = signed[place + 1];
        return before && <Changes key={version.id} from={before} to={version} />;
      })}
    </>
  );
}

function Version({ version }: { version: Terms }) {
  const { t } = useTranslation("agreements");
  const { label } = useCodes();
  const { stamp } = useFormats();
  const by = { proposer: isolated(version.proposedBy?.name ?? t("somebody")), signer: isolated(version.signedBy?.name ?? t("somebody")) };
  return (
    <li>
      <div>
        <b>{t("version", { number: version.number })}</b>
        {version.signedAt && <small>{t("signedBy", by)}</small>}
      </div>
      <span className={classes.until}>
        {label("termsStatus", version.status)} {(version.signedAt ?? version.changedAt) && stamp((version.signedAt ?? version.changedAt) as string)}
      </span>
    </li>
  );
}
