import { useTranslation } from "react-i18next";
import { useCodes } from "@/actions/useCodes";
import type { PeopleTexts } from "@/connection/peopleTexts";
import { Facts } from "@/elements/Panel";
import { useFormats } from "@/i18n/useFormats";
import { PersonSigns, SignatureLines } from "./Lines";
import { receivedOf, type Sheet } from "./sheets";
import classes from "./paper.module.css";

type OfReceipt = Extract<Sheet, { kind: "delivery" | "payment" }>;

/** What somebody signs for: what it is, in the words of staff; what the signature says, in their own. */
export function Receipt({ sheet, texts }: { sheet: OfReceipt; texts: PeopleTexts }) {
  const say = (key: string) => texts.texts[key] ?? "";
  return (
    <>
      <h2 lang={texts.language} dir={texts.direction}>
        {say(`receipt.${sheet.kind}`)}
      </h2>
      {sheet.kind === "delivery" ? <Delivered sheet={sheet} /> : <Paid sheet={sheet} />}
      <div lang={texts.language} dir={texts.direction} className={classes.text}>
        <p>{say("receipt.received")}</p>
        <PersonSigns label={say("sign.person")} />
        <SignatureLines labels={["staff", "date"].map((who) => say(`sign.${who}`))} />
        <p>{say("receipt.free")}</p>
      </div>
    </>
  );
}

function Delivered({ sheet: { delivery } }: { sheet: Extract<Sheet, { kind: "delivery" }> }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { number, moment } = useFormats();
  return (
    <Facts
      of={[
        [t("receipt.what"), label("service", delivery.serviceCode)],
        [t("receipt.how"), label("modality", delivery.modality)],
        [t("receipt.quantity"), number(delivery.quantity)],
        [t("receipt.when"), moment(delivery.deliveredAt)],
      ]}
    />
  );
}

function Paid({ sheet: { grant, tranche } }: { sheet: Extract<Sheet, { kind: "payment" }> }) {
  const { t } = useTranslation("paper");
  const { label } = useCodes();
  const { number, day, money } = useFormats();
  return (
    <Facts
      of={[
        [t("receipt.amount"), money(receivedOf(tranche))],
        [t("receipt.purpose"), label("grantPurpose", grant.purpose)],
        [t("receipt.tranche"), t("receipt.trancheOf", { number: number(tranche.number), all: number(grant.tranches.length) })],
        [t("receipt.payee"), grant.payee ? <bdi>{grant.payee.name}</bdi> : t("notShown")],
        [t("receipt.when"), tranche.paidAt && day(tranche.paidAt)],
      ]}
    />
  );
}
