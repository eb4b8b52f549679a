"""Donor reports: exact sums, small cells hidden, every payment in one report, exercises apart."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from services.reintegration.grants.handlers import release_tranches
from services.reintegration.grants.internal_commands import ReleaseTranches
from services.reintegration.reports.model import PeriodIsBackwards, PeriodIsNotOver, PeriodIsReported
from services.reintegration.reports.publishing import publish_at_once
from shared.contracts.base import Money
from shared.contracts.intake.v1 import Sex
from shared.contracts.reintegration.v1 import (
    PublishReport,
    RecordPaymentReturn,
    ReportCell,
    ReportPublished,
    SubmitEvidence,
)
from shared.platform.clock import new_id
from shared.platform.errors import ExerciseIsMixed
from tests.reintegration.people import FINANCE, SUPERVISOR, Returnee, World
from tests.support.harness import somebody

pytestmark = pytest.mark.stack

JANUARY = (date(2026, 1, 1), date(2026, 1, 31))
PAID = 75_000


async def publish(
    world: World, donor_id: UUID, period: tuple[date, date] = JANUARY, *, exercise: bool = False
) -> ReportPublished:
    """Publish a report and answer the event."""
    report_id = new_id()
    command = PublishReport(
        report_id=report_id, donor_id=donor_id, period_start=period[0], period_end=period[1], exercise=exercise
    )
    await world.do(command, FINANCE)
    await publish_at_once(command, world.harness.units, {})
    (published,) = await world.events(ReportPublished, report_id=report_id)
    return published


async def pay_first_tranche(world: World, donor_id: UUID, returnee: Returnee) -> None:
    """A returnee gets 750.00."""
    grant_id = (await world.approved(returnee, donor_id)).grant_id
    await world.do(SubmitEvidence(evidence_id=new_id(), grant_id=grant_id, tranche=1, kind="agreed_plan"), SUPERVISOR)
    await world.harness.units.perform(release_tranches, ReleaseTranches(grant_id=grant_id), key=new_id())
    await world.paid(grant_id, 1)


async def pay_many(world: World, donor_id: UUID, country: str, sex: Sex, persons: int) -> None:
    """So many returnees get 750.00 each."""
    for _ in range(persons):
        await pay_first_tranche(world, donor_id, await world.planned(Returnee(country=country, sex=sex)))


def cell(report: ReportPublished, country: str = "total", sex: str = "total", age_band: str = "total") -> ReportCell:
    """One cell of a report."""
    (matching,) = (one for one in report.cells if (one.country, one.sex, one.age_band) == (country, sex, age_band))
    return matching


async def test_payment_counts_on_the_day_at_the_returnees_place(world: World) -> None:
    """Manila is eight hours ahead: paid early on 2 February there, on 1 February in Greenwich."""
    donor_id = await world.donor()
    world.clock.moment = datetime(2026, 2, 1, 17, tzinfo=UTC)
    await pay_many(world, donor_id, "PH", Sex.FEMALE, 12)
    with pytest.raises(PeriodIsNotOver):
        await publish(world, donor_id, (date(2026, 2, 1), date(2026, 2, 2)))
    world.clock.moment += timedelta(days=3)
    before = await publish(world, donor_id, (date(2026, 1, 1), date(2026, 2, 1)))
    on_the_day = await publish(world, donor_id, (date(2026, 2, 2), date(2026, 2, 2)))
    assert [cell(before).returnees or 0, cell(on_the_day).returnees] == [0, 12]


async def test_report_counts_returnees_and_sums_and_hides_small_cells(world: World) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 12)
    await pay_many(world, donor_id, "GN", Sex.MALE, 11)
    await pay_many(world, donor_id, "ML", Sex.FEMALE, 3)
    world.clock.pass_days(30)

    report = await publish(world, donor_id)

    total = cell(report)
    assert (total.returnees, total.paid_minor, total.hidden) == (26, 26 * PAID, None)
    small = cell(report, "ML")
    assert (small.returnees, small.paid_minor, small.hidden) == (None, None, "hidden")
    assert cell(report, "GN").returnees is None, "the other country would give the small one away"
    assert len(report.cells) == 2 + 4 + 6 + 1, "so few are not broken down by two dimensions at once"
    assert (report.currency, report.threshold, report.exercise) == ("EUR", 10, False)


async def test_what_came_back_is_counted_in_the_period_in_which_it_did(world: World) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 12)
    world.clock.pass_days(30)
    await take_back(world, donor_id, 11)

    january = await publish(world, donor_id)
    world.clock.pass_days(30)
    february = await publish(world, donor_id, (date(2026, 2, 1), date(2026, 2, 28)))

    assert (cell(january).paid_minor, january.returned_minor, january.returned_hidden) == (12 * PAID, 0, False)
    assert (cell(february).paid_minor, february.returned_minor) == (0, 11 * 1_000)


async def test_what_came_back_of_few_is_hidden(world: World) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 12)
    await take_back(world, donor_id, 9)
    world.clock.pass_days(30)

    report = await publish(world, donor_id)

    assert (report.returned_minor, report.returned_hidden) == (None, True)


async def take_back(world: World, donor_id: UUID, persons: int) -> None:
    """So many return 10.00 each."""
    grants = await world.harness.rows("SELECT id, version FROM grants WHERE donor_id = :id", id=donor_id)
    for grant in grants[:persons]:
        back = RecordPaymentReturn(
            return_id=new_id(), grant_id=grant["id"], version=grant["version"], tranche=1, reason="sent_back",
            amount=Money(amount_minor=1_000, currency="EUR"), pay_again=False,
        )  # fmt: skip
        await world.do(back, somebody("finance_officer"))


async def test_a_report_without_payments_is_a_report(world: World) -> None:
    world.clock.pass_days(30)

    report = await publish(world, await world.donor())

    assert cell(report).returnees == 0
    assert cell(report).paid_minor == 0


async def test_returnee_without_codes_is_counted_as_unknown(world: World) -> None:
    donor_id = await world.donor()
    for _ in range(12):
        returnee = await world.planned()
        async with world.harness.engine.begin() as connection:
            await connection.exec_driver_sql("DELETE FROM known_persons WHERE person_id = $1", (returnee.person_id,))
        await pay_first_tranche(world, donor_id, returnee)
    world.clock.pass_days(30)

    report = await publish(world, donor_id)

    assert cell(report, "GN").returnees == 12
    assert cell(report, "total", "unknown").returnees == 12
    assert cell(report, "total", "total", "unknown").returnees == 12


async def test_overlapping_report_period_is_refused(world: World) -> None:
    donor_id = await world.donor()
    world.clock.pass_days(90)
    await publish(world, donor_id)

    for period in (JANUARY, (date(2026, 1, 31), date(2026, 2, 28)), (date(2025, 12, 1), date(2026, 3, 1))):
        with pytest.raises(PeriodIsReported):
            await publish(world, donor_id, period)
    await publish(world, donor_id, (date(2026, 2, 1), date(2026, 2, 28)))


async def test_late_recorded_payment_is_in_the_next_report_only(world: World) -> None:
    donor_id = await world.donor()
    today = world.clock.now().date()
    first = await publish(world, donor_id, (date(2026, 1, 1), today))
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 10)
    world.clock.pass_days(1)
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 10)
    world.clock.pass_days(1)

    second = await publish(world, donor_id, (today + timedelta(days=1), today + timedelta(days=1)))
    third = await publish(world, donor_id, (today + timedelta(days=2), today + timedelta(days=2)))

    assert [cell(one).returnees for one in (first, second, third)] == [0, 20, 0]


async def test_payment_before_the_period_is_not_reported(world: World) -> None:
    donor_id = await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 10)
    world.clock.pass_days(60)

    report = await publish(world, donor_id, (date(2026, 2, 1), date(2026, 2, 28)))

    assert cell(report).returnees == 0


async def test_payments_of_another_donor_are_not_reported(world: World) -> None:
    donor_id, other_id = await world.donor(), await world.donor()
    await pay_many(world, donor_id, "GN", Sex.FEMALE, 10)
    world.clock.pass_days(30)

    assert cell(await publish(world, other_id)).returnees == 0


async def test_real_and_exercise_figures_never_mix(world: World) -> None:
    exercise = "2026-01-06T00:00:00+00:00/1"
    donor_id, made_up_id = await world.donor(), await world.donor(exercise=exercise)
    for _ in range(10):
        returnee = await world.planned(exercise=exercise)
        await pay_first_tranche(world, made_up_id, returnee)
        with pytest.raises(ExerciseIsMixed):
            await world.requested(returnee, donor_id)
    world.clock.pass_days(30)

    with pytest.raises(ExerciseIsMixed):
        await publish(world, made_up_id)
    with pytest.raises(ExerciseIsMixed):
        await publish(world, donor_id, exercise=True)
    report = await publish(world, made_up_id, exercise=True)

    assert report.exercise
    assert cell(report).returnees == 10
    assert cell(await publish(world, donor_id)).returnees == 0


async def test_future_and_reversed_report_periods_are_refused(world: World) -> None:
    donor_id = await world.donor()

    with pytest.raises(PeriodIsNotOver):
        await publish(world, donor_id)
    with pytest.raises(PeriodIsBackwards):
        await publish(world, donor_id, (date(2026, 1, 3), date(2026, 1, 2)))
