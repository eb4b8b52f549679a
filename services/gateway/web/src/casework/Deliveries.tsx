import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import type { CaseFileFragment } from "@/generated/graphql";
import { FilesOf } from "@/files";
import { useFormats } from "@/i18n/useFormats";
import { correctDeliveryActions } from "./actions";
import { summed } from "./summed";
import classes from "./casework.module.css";

type Assistance = CaseFileFragment["assistance"][number];
type Delivery = Assistance["deliveries"][number];

/** What was given in all; beside it each delivery that was put right, or that the viewer may put right. */
export function Deliveries({ assistance }: { assistance: Assistance }) {
  const { t } = useTranslation("casework");
  const named = useDeliveryName();
  const { moment } = useFormats();
  const singly = assistance.deliveries.filter(({ correctedAt, permittedActions }) => correctedAt || permittedActions.length > 0);
  return (
    <>
      <ul className={classes.small}>
        {summed(assistance.deliveries).map((delivered) => (
          <li key={`${delivered.serviceCode} ${delivered.modality}`}>
            {named(delivered)} · {t("assistance.last", { at: moment(delivered.deliveredAt) })}
          </li>
        ))}
      </ul>
      {singly.length > 0 && (
        <ul className={classes.small} aria-label={t("assistance.each")}>
          {singly.map((delivery) => (
            <SingleDelivery key={delivery.id} assistance={assistance} delivery={delivery} />
          ))}
        </ul>
      )}
      {assistance.deliveries.map((delivery) => (
        <FilesOf key={delivery.id} id={delivery.id} title={`${named(delivery)} · ${moment(delivery.deliveredAt)}`} />
      ))}
    </>
  );
}

function SingleDelivery({ assistance, delivery }: { assistance: Assistance; delivery: Delivery }) {
  const { t } = useTranslation("casework");
  const codes = useCodes();
  const { moment } = useFormats();
  const about = `${useDeliveryName()(delivery)} · ${moment(delivery.deliveredAt)}`;
  return (
    <li className={classes.delivery}>
      <span>
        {about}
        {delivery.correctionReason && <> · {t("assistance.corrected", { reason: codes.label("deliveryCorrection", delivery.correctionReason) })}</>}
      </span>
      <ActionButtons actions={correctDeliveryActions(assistance, delivery, about, codes)} />
    </li>
  );
}

type Named = Record<"serviceCode" | "modality", string> & Pick<Delivery, "quantity">;

function useDeliveryName(): (delivery: Named) => string {
  const codes = useCodes();
  const { number, commas } = useFormats();
  return ({ serviceCode, modality, quantity }) => `${commas([codes.label("service", serviceCode), codes.label("modality", modality)])} × ${number(quantity)}`;
}
