import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { realFirst } from "@/elements/realFirst";
import { useFormats } from "@/i18n/useFormats";
import { fundAmountAction } from "./actions";
import { FundsDocument, type FundOnList } from "./documents";
import classes from "./reports.module.css";

/** How much of each donor's money there is, and what of it is taken. */
export function Funds() {
  const { t } = useTranslation("reports");
  const { data } = useLiveQuery(FundsDocument, {});
  const donors = data?.donors ?? [];
  if (donors.length === 0) return null;
  return (
    <Panel title={t("funds.title")} flush>
      <table className={classes.funds}>
        <thead>
          <tr>
            {["donor", "days", "amount", "committed", "paid", "left"].map((column) => (
              <th key={column} scope="col">
                {t(`funds.${column}`)}
              </th>
            ))}
            <td className={classes.button} />
          </tr>
        </thead>
        <tbody>
          {realFirst(donors, ({ exercise }) => exercise).map((donor) => (
            <FundRow key={donor.id} donor={donor} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function FundRow({ donor }: { donor: FundOnList }) {
  const { t } = useTranslation("reports");
  const codes = useCodes();
  const { money, day } = useFormats();
  const { fund } = donor;
  return (
    <tr>
      <th scope="row">
        <bdi>{donor.name}</bdi> <ExerciseMark of={donor} />
      </th>
      {fund ? (
        <>
          <td data-column={t("funds.days")}>{t(fund.validUntil ? "period" : "funds.from", { from: day(fund.validFrom), to: fund.validUntil ? day(fund.validUntil) : "" })}</td>
          <td className="numbers" data-column={t("funds.amount")}>{money(fund.amount)}</td>
          <td className="numbers" data-column={t("funds.committed")}>{money(fund.committed)}</td>
          <td className="numbers" data-column={t("funds.paid")}>{money(fund.paid)}</td>
          <td className="numbers" data-column={t("funds.left")}>
            <b>{money(fund.left)}</b>
          </td>
        </>
      ) : (
        <td colSpan={5}>{t("funds.unknown")}</td>
      )}
      <td className={classes.button}>
        <ActionButtons actions={fundAmountAction(donor, codes)} />
      </td>
    </tr>
  );
}
