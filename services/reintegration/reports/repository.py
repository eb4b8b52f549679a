"""SQL of reports."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Date, Select, Subquery, and_, cast, delete, exists, func, insert, literal, or_
from sqlalchemy.orm import Mapped
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.reintegration.grants.model.grants import Grant
from services.reintegration.grants.model.instalments import Payment, PaymentReturn
from services.reintegration.reports.model import DonorReport, PaidCell, ReportedPayment, ReportedReturn
from services.reintegration.returns.model import Journey, KnownPerson
from shared.contracts.intake.v1 import AgeBand, Sex
from shared.platform.moments import day_begins, day_is_over, moved

ALL_ZONES = timedelta(hours=26)
"""Between where a day is over first and where it is over last."""


async def overlaps_a_report(session: AsyncSession, donor_id: UUID, period_start: date, period_end: date) -> bool:
    """Whether a day of the period was reported to the donor; exact while the donor's row is locked."""
    statement = select(DonorReport.id).where(
        DonorReport.donor_id == donor_id,
        DonorReport.period_start <= period_end,
        DonorReport.period_end >= period_start,
    )
    return (await session.exec(statement.limit(1))).one_or_none() is not None


async def claimed_report(session: AsyncSession, report_id: UUID) -> DonorReport | None:
    """A report that is claimed and not frozen, locked; None when there is none."""
    statement = select(DonorReport).where(DonorReport.id == report_id, DonorReport.version == 0).with_for_update()
    return (await session.exec(statement)).one_or_none()


async def claimed_reports(session: AsyncSession) -> list[UUID]:
    return list((await session.exec(select(DonorReport.id).where(DonorReport.version == 0))).all())


async def give_up(session: AsyncSession, report_id: UUID) -> None:
    """Forget a claim: its payments and its days may be reported again."""
    if await claimed_report(session, report_id) is not None:
        await session.exec(delete(ReportedPayment).where(col(ReportedPayment.report_id) == report_id))
        await session.exec(delete(ReportedReturn).where(col(ReportedReturn.report_id) == report_id))
        await session.exec(delete(DonorReport).where(col(DonorReport.id) == report_id))


async def claim_payments(session: AsyncSession, report: DonorReport) -> None:
    """Count the period's payments in this report.

    Payments that were recorded too late for an earlier report, on a day it covered, are counted here too; none is
    ever counted twice.
    """
    unreported = ~exists().where(col(ReportedPayment.payment_id) == col(Payment.id))
    payments = _of_period(report, Payment, col(Payment.paid_at)).where(unreported)
    await session.flush()
    await session.exec(insert(ReportedPayment).from_select(["payment_id", "report_id"], payments))


async def claim_returns(session: AsyncSession, report: DonorReport) -> None:
    """Count in this report what came back in its period, whenever it was paid; by the rules of payments."""
    unreported = ~exists().where(col(ReportedReturn.return_id) == col(PaymentReturn.id))
    returns = _of_period(report, PaymentReturn, col(PaymentReturn.returned_at)).where(unreported)
    await session.exec(insert(ReportedReturn).from_select(["return_id", "report_id"], returns))


def _of_period(
    report: DonorReport, entry: type[Payment | PaymentReturn], at: Mapped[datetime]
) -> Select[tuple[UUID, UUID]]:
    entries: Select[tuple[UUID, UUID]] = (
        select(col(entry.id), literal(report.id))  # type: ignore[assignment]  # SQLModel narrows Select
        .join(Grant, col(Grant.id) == col(entry.grant_id))
        .join(Journey, col(Journey.id) == col(Grant.journey_id))
        .where(col(Grant.donor_id) == report.donor_id, _same_exercise(report))
        .where(or_(_in_period(report, at), _late(report, at)))
    )
    return entries


def _same_exercise(report: DonorReport) -> ColumnElement[bool]:
    exercise = col(Grant.exercise)
    return exercise.is_not(None) if report.of_exercise else exercise.is_(None)


def _in_period(report: DonorReport, at: Mapped[datetime]) -> ColumnElement[bool]:
    """By the day of the place where the returnee is home; the moments around it keep to the index."""
    begins, ends = day_begins(report.period_start), moved(day_is_over(report.period_end), ALL_ZONES)
    around = and_(at >= begins, at < ends)
    return and_(around, _on_day(at).between(report.period_start, report.period_end))


def _on_day(at: Mapped[datetime]) -> ColumnElement[date]:
    """The day where the returnee is home; where nobody said in which zone, that of Greenwich."""
    return cast(func.timezone(func.coalesce(col(Journey.time_zone), "Etc/UTC"), at), Date)


def _late(report: DonorReport, at: Mapped[datetime]) -> ColumnElement[bool]:
    return exists().where(
        col(DonorReport.donor_id) == report.donor_id,
        col(DonorReport.id) != report.id,
        _on_day(at).between(col(DonorReport.period_start), col(DonorReport.period_end)),
    )


async def paid_cells(session: AsyncSession, report_id: UUID) -> Sequence[PaidCell]:
    """The report's returnees and sums by country, sex and age band; combinations without a payment are left out."""
    sums = _sums_by_returnee(report_id)
    statement = (
        select(
            sums.c.country,
            sums.c.sex,
            sums.c.age_band,
            func.count(),
            func.sum(sums.c.paid_minor),
            func.max(sums.c.paid_minor),
        )  # type: ignore[call-overload]  # SQLModel types at most four columns
        .group_by(sums.c.country, sums.c.sex, sums.c.age_band)
        .order_by(sums.c.country, sums.c.sex, sums.c.age_band)
    )
    return [
        PaidCell(country, sex, age_band, returnees, int(paid), int(largest))
        for country, sex, age_band, returnees, paid, largest in (await session.exec(statement)).all()
    ]


async def returned_sums(session: AsyncSession, report_id: UUID) -> Sequence[int]:
    """What of the report came back, by returnee."""
    statement = (
        select(func.sum(PaymentReturn.amount_minor))
        .join(ReportedReturn, col(ReportedReturn.return_id) == col(PaymentReturn.id))
        .join(Grant, col(Grant.id) == col(PaymentReturn.grant_id))
        .where(ReportedReturn.report_id == report_id)
        .group_by(col(Grant.person_id))
    )
    return [int(one) for one in (await session.exec(statement)).all()]


def _sums_by_returnee(report_id: UUID) -> Subquery:
    sex = func.coalesce(KnownPerson.sex, Sex.UNKNOWN.value)
    age_band = func.coalesce(KnownPerson.age_band, AgeBand.UNKNOWN.value)
    return (
        select(
            col(Journey.country).label("country"),
            sex.label("sex"),
            age_band.label("age_band"),
            func.sum(Payment.amount_minor).label("paid_minor"),
        )
        .select_from(Payment)
        .join(ReportedPayment, col(ReportedPayment.payment_id) == col(Payment.id))
        .join(Grant, col(Grant.id) == col(Payment.grant_id))
        .join(Journey, col(Journey.id) == col(Grant.journey_id))
        .outerjoin(KnownPerson, col(KnownPerson.person_id) == col(Grant.person_id))
        .where(ReportedPayment.report_id == report_id)
        .group_by(col(Grant.person_id), col(Journey.country), sex, age_band)
        .subquery()
    )
