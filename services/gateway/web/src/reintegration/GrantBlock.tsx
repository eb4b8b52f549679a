import { useTranslation } from "react-i18next";
import { Chip, type Tone } from "@/elements/Chip";
import { Icon } from "@/elements/Icon";
import type { GrantFileFragment } from "@/generated/graphql";
import { FilesOf } from "@/files";
import { isolated } from "@/elements/PersonName";
import { useFormats } from "@/i18n/useFormats";
import { useCodes } from "@/actions/useCodes";
import { ActionButtons } from "@/actions/ActionButtons";
import { leftAfter, toPay } from "./remainder";
import { payeeAction, trancheActions } from "./actions";
import { useFundLeft } from "./useFundLeft";
import classes from "./reintegration.module.css";

const grantTones: Record<string, Tone> = { REQUESTED: "amber", APPROVED: "brand", REJECTED: "brick", COMPLETED: "moss" };
const trancheTones: Record<string, Tone> = { WAITING: "plain", RELEASABLE: "amber", PAID: "moss", RETURNED: "brick" };

/** A grant and its tranches: what each waits for, and what was paid. */
export function GrantBlock({ grant }: { grant: GrantFileFragment }) {
  const codes = useCodes();
  const { money } = useFormats();
  const title = useGrantTitle(grant);
  return (
    <section className={classes.block}>
      <header>
        <h3>
          {title} · <span className="numbers">{money(grant.amount)}</span>
        </h3>
        <Chip tone={grantTones[grant.status] ?? "plain"}>{codes.label("grantStatus", grant.status)}</Chip>
        {grant.donor && <span className={classes.end}>{grant.donor.name}</span>}
      </header>
      <Payee grant={grant} />
      <FilesOf id={grant.id} />
      {grant.tranches.length > 0 && (
        <ol className={classes.tranches}>
          {grant.tranches.map((tranche) => (
            <TrancheLine key={tranche.number} grant={grant} tranche={tranche} />
          ))}
        </ol>
      )}
    </section>
  );
}

function useGrantTitle({ purpose }: GrantFileFragment): string {
  const { t } = useTranslation("reintegration");
  const { label } = useCodes();
  return t("grant.title", { purpose: label("grantPurpose", purpose) });
}

const payeeOf = ({ payee }: GrantFileFragment): string[] => (payee ? [payee.name, payee.account].map(isolated) : []);

type Tranche = GrantFileFragment["tranches"][number];

function Payee({ grant }: { grant: GrantFileFragment }) {
  const { t } = useTranslation("reintegration");
  const { money } = useFormats();
  const about = [useGrantTitle(grant), money(grant.amount), ...payeeOf(grant)].join(" · ");
  return (
    <p className={classes.payee}>
      {grant.payee ? (
        <span>
          {t("grant.payee")} <bdi>{grant.payee.name}</bdi> · <bdi className="numbers">{grant.payee.account}</bdi>
        </span>
      ) : (
        grant.hasPayee === false && <Chip tone="amber">{t("grant.noPayee")}</Chip>
      )}
      <ActionButtons actions={payeeAction(grant, about)} />
    </p>
  );
}

function TrancheLine({ grant, tranche }: { grant: GrantFileFragment; tranche: Tranche }) {
  const { t } = useTranslation("reintegration");
  const codes = useCodes();
  const { money, day, number } = useFormats();
  const shown = new Set(tranche.evidence.map((evidence) => evidence.kind));
  const complete = tranche.evidenceRequired.every((kind) => shown.has(kind));
  const status = tranche.status === "WAITING" && complete ? "RESTING" : tranche.status;
  const title = useGrantTitle(grant);
  const payee = payeeOf(grant);
  const left = t("grant.leftAfter", { left: money({ ...grant.amount, amountMinor: leftAfter(grant, tranche) }), whole: money(grant.amount) });
  const paid = [title, t("grant.tranche", { figure: number(tranche.number) }), money(toPay(tranche)), ...(payee.length > 0 ? payee : [t(grant.hasPayee === false ? "grant.noPayee" : "grant.payeeSealed")])];
  const fund = useFundLeft()(grant);
  const about = [...paid, ...(tranche.status === "RELEASABLE" ? [left, fund] : [])].join(" · ");
  return (
    <li>
      <span className={classes.number}>{number(tranche.number)}</span>
      <div>
        <b className="numbers">{money(tranche.amount)}</b>
        <ReturnedPart tranche={tranche} />
        <ul className={classes.chips}>
          {tranche.evidenceRequired.map((kind) => (
            <li key={kind} className={classes.evidence} data-shown={shown.has(kind) || undefined}>
              <Icon name={shown.has(kind) ? "check" : "clock"} size={13} />
              {codes.label("evidence", kind)}
              <span className="visually-hidden">{t(shown.has(kind) ? "grant.shown" : "grant.owed")}</span>
            </li>
          ))}
        </ul>
        {tranche.evidence.map((evidence) => (
          <FilesOf key={evidence.id} id={evidence.id} title={codes.label("evidence", evidence.kind)} />
        ))}
      </div>
      <Chip tone={trancheTones[tranche.status] ?? "plain"}>
        {tranche.status === "PAID" && tranche.paidAt ? t("grant.paid", { day: day(tranche.paidAt) }) : codes.label("trancheStatus", status)}
        {tranche.status === "RELEASABLE" && tranche.payBy && <> · {t("grant.payBy", { day: day(tranche.payBy) })}</>}
      </Chip>
      <ActionButtons actions={trancheActions(grant, tranche, codes, about)} primary={status !== "PAID" && status !== "RETURNED"} />
    </li>
  );
}

function ReturnedPart({ tranche: { returned, returnedAt, returnReason, unpaid } }: { tranche: Tranche }) {
  const { t } = useTranslation("reintegration");
  const codes = useCodes();
  const { money, day } = useFormats();
  if (!returned?.amountMinor || !returnedAt) return null;
  return (
    <p className={classes.returned}>
      {t("grant.returned", { amount: money(returned), day: day(returnedAt) })}
      {returnReason && <> · {codes.label("paymentReturn", returnReason)}</>}
      {unpaid && <> · {t("grant.unpaid", { amount: money(unpaid) })}</>}
    </p>
  );
}
