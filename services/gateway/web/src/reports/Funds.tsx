import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActionButtons } from "@/actions/ActionButtons";
import { useCodes } from "@/actions/useCodes";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { ExerciseMark } from "@/elements/ExerciseMark";
import { Panel } from "@/elements/Panel";
import { realFirst } from "@/elements/realFirst";
import { useFormats } from "@/i18n/useFormats";
import { fundAmountAction } from "./actions";
import { FundsDocument, type Fund, type FundOnList } from "./documents";
import { FundBar, Swatch } from "./FundBar";
import { FundMonths } from "./FundMonths";
import { standingOf, type Part } from "./funds";
import classes from "./reports.module.css";

const COLUMNS = ["donor", "amount", "committed", "paid", "returned", "left"] as const;

/** How much of each donor's money there is, and what of it is taken, drawn under the name. */
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
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`funds.${column}`)}
              </th>
            ))}
            <td className={classes.button} />
          </tr>
        </thead>
        <tbody>
          {realFirst(donors, ({ exercise }) => exercise).map((donor) => (
            <Fragment key={donor.id}>
              <FundRow donor={donor} />
              {donor.fund && donor.fund.months.length > 0 && <MonthsRow fund={donor.fund} donor={donor.name} />}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function FundRow({ donor }: { donor: FundOnList }) {
  const { t } = useTranslation("reports");
  const codes = useCodes();
  const { money } = useFormats();
  const { fund } = donor;
  return (
    <tr>
      <th scope="row">
        <bdi>{donor.name}</bdi> <ExerciseMark of={donor} />
        {fund && <Drawn fund={fund} />}
      </th>
      {fund ? (
        <>
          <td className="numbers" data-column={t("funds.amount")}>{money(fund.amount)}</td>
          <td className="numbers" data-column={t("funds.committed")}>
            <Figure part="committed">{money(fund.committed)}</Figure>
          </td>
          <td className="numbers" data-column={t("funds.paid")}>
            <Figure part="paid">{money(fund.paid)}</Figure>
          </td>
          <td className="numbers" data-column={t("funds.returned")}>{fund.returned ? money(fund.returned) : t("funds.notKnown")}</td>
          <td className="numbers" data-column={t("funds.left")}>
            <Figure part="left">
              <b>{money(fund.left)}</b>
            </Figure>
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

function Drawn({ fund }: { fund: Fund }) {
  const { t } = useTranslation("reports");
  const { day } = useFormats();
  const { validFrom, validUntil } = fund;
  return (
    <>
      <small className={classes.days}>{t(validUntil ? "period" : "funds.from", { from: day(validFrom), to: validUntil ? day(validUntil) : "" })}</small>
      <FundBar standing={standingOf(fund)} />
    </>
  );
}

/** With how it is drawn in the bar. */
function Figure({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <span className={classes.drawn}>
      <Swatch part={part} />
      {children}
    </span>
  );
}

function MonthsRow({ fund, donor }: { fund: Fund; donor: string }) {
  return (
    <tr className={classes.monthsRow}>
      <td colSpan={COLUMNS.length + 1}>
        <FundMonths fund={fund} donor={donor} />
      </td>
    </tr>
  );
}
