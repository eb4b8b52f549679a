"""Nothing is approved or paid that a fund does not have; what comes back is there again; unknown blocks nobody."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reintegration.funds.budget import (
    Drawn,
    Fund,
    FundAmountImpossible,
    FundEndsBeforeItBegins,
    FundExceeded,
    FundIsDrawn,
    FundIsNotValid,
)
from services.reintegration.funds.model import CurrencyInUse, Donor
from services.reintegration.grants.budgets import drawn_of
from services.reintegration.grants.model.grants import CurrencyDiffers
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import (
    CloseJourney,
    ClosureOutcome,
    CorrectDonor,
    FundAmountReason,
    FundDrawn,
    JourneyClosed,
    PaymentReturnReason,
    RecordFundAmount,
    RecordPaymentReturn,
    ReviewDecision,
)
from shared.platform.clock import new_id
from shared.platform.errors import VersionConflict
from tests.reintegration.people import FINANCE, SUPERVISOR, World
from tests.reintegration.test_grants import EVIDENCE, look, show
from tests.support.harness import somebody

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
DONOR = Donor(id=uuid4(), name="Fund of the Lakes", currency="EUR", registered_at=NOON)


def recording(amount: int, currency: str = "EUR", **more: Any) -> RecordFundAmount:
    known: dict[str, Any] = {
        "donor_id": DONOR.id,
        "amount": Money(amount_minor=amount, currency=currency),
        "valid_from": date(2026, 1, 1),
        "reason": FundAmountReason.AGREED,
    }
    return RecordFundAmount(**(known | more))


@dataclass
class Book:
    """Payments of one size each, as a fund's grants would have them: to pay, out, and come back for good."""

    fund: Fund
    to_pay: list[int] = field(default_factory=list)
    out: list[int] = field(default_factory=list)

    @property
    def drawn(self) -> Drawn:
        return Drawn(sum(self.to_pay), sum(self.out))

    def approve(self, amount: int) -> None:
        self._committing(amount)

    def pay(self, place: int) -> None:
        if not self.to_pay:
            return
        paid = self.to_pay.pop(place % len(self.to_pay))
        self.out.append(paid)
        self.fund.require_payable(self.drawn, NOON)
        self.fund.draw(self.drawn, NOON)

    def come_back(self, place: int, *, again: bool) -> None:
        if not self.out:
            return
        returned = self.out.pop(place % len(self.out))
        if again:
            self._committing(returned)
        self.fund.draw(self.drawn, NOON)

    def amend(self, amount: int) -> None:
        try:
            self.fund.record(recording(amount), self.drawn, NOON)
        except FundIsDrawn:
            assert amount < self.drawn.taken_minor

    def _committing(self, amount: int) -> None:
        self.to_pay.append(amount)
        try:
            self.fund.require_committable(self.drawn, NOON, "decision")
        except FundExceeded:
            assert self.drawn.taken_minor > self.fund.amount_minor
            self.to_pay.pop()
        self.fund.draw(self.drawn, NOON)


AMOUNTS = st.integers(1, 400)
STEPS = st.one_of(
    st.tuples(st.just("approve"), AMOUNTS),
    st.tuples(st.just("pay"), AMOUNTS),
    st.tuples(st.just("again"), AMOUNTS),
    st.tuples(st.just("closed"), AMOUNTS),
    st.tuples(st.just("amend"), st.integers(1, 1500)),
)


@given(st.integers(1, 1000), st.lists(STEPS, max_size=40))
def test_over_any_history_no_more_is_taken_than_there_is(amount: int, steps: list[tuple[str, int]]) -> None:
    fund, _ = Fund.begin(DONOR, recording(amount), Drawn(), NOON)
    book = Book(fund)
    for step, figure in steps:
        match step:
            case "approve":
                book.approve(figure)
            case "pay":
                book.pay(figure)
            case "amend":
                book.amend(figure)
            case _:
                book.come_back(figure, again=step == "again")
        assert fund.drawn == book.drawn, "sums hold"
        assert 0 <= fund.drawn.taken_minor <= fund.amount_minor, "never negative"
    free, out = fund.amount_minor - fund.drawn.taken_minor, sum(book.out)
    for _ in list(book.out):
        book.come_back(0, again=False)
    assert fund.amount_minor - fund.drawn.taken_minor == free + out, "what came back is there again"


def test_what_is_no_amount_is_refused_by_name() -> None:
    for amount in (0, -1, 2**53):
        with pytest.raises(FundAmountImpossible):
            Fund.begin(DONOR, recording(amount), Drawn(), NOON)
    with pytest.raises(FundEndsBeforeItBegins):
        Fund.begin(DONOR, recording(1, valid_until=date(2025, 12, 31)), Drawn(), NOON)
    with pytest.raises(FundIsDrawn):
        Fund.begin(DONOR, recording(99), Drawn(committed_minor=60, paid_minor=40), NOON)


@pytest.mark.parametrize(("from_", "until"), [(date(2026, 1, 7), None), (date(2025, 1, 1), date(2026, 1, 4))])
def test_money_of_other_days_is_neither_committed_nor_paid(from_: date, until: date | None) -> None:
    fund, _ = Fund.begin(DONOR, recording(100, valid_from=from_, valid_until=until), Drawn(), NOON)
    with pytest.raises(FundIsNotValid):
        fund.require_committable(Drawn(1, 0), NOON, "decision")
    with pytest.raises(FundIsNotValid):
        fund.require_payable(Drawn(0, 1), NOON)


async def record(world: World, donor_id: UUID, amount: int, version: int | None = None, **more: Any) -> None:
    await world.do(recording(amount, donor_id=donor_id, version=version, **more), FINANCE)


async def release(world: World, grant_id: UUID) -> None:
    await show(world, grant_id, 1)
    await look(world, grant_id)


async def left(world: World, donor_id: UUID) -> tuple[int, int, int]:
    """Committed, paid, left: as told last, which is what the grants say."""
    [row] = await world.harness.rows("SELECT * FROM funds WHERE donor_id = :id", id=donor_id)
    async with world.harness.unit() as unit:
        drawn = await drawn_of(unit.session, donor_id)
    assert (drawn.committed_minor, drawn.paid_minor) == (row["committed_minor"], row["paid_minor"])
    events = await world.events(FundDrawn, donor_id=donor_id)
    assert not events or (events[-1].committed_minor, events[-1].paid_minor, events[-1].returned_minor) == drawn
    return drawn.committed_minor, drawn.paid_minor, row["amount_minor"] - drawn.taken_minor


async def came_back(world: World, donor_id: UUID) -> int | None:
    return (await world.events(FundDrawn, donor_id=donor_id))[-1].returned_minor


async def returned(world: World, grant_id: UUID, amount: int, *, again: bool, reason: PaymentReturnReason) -> None:
    [grant] = await world.harness.rows("SELECT version FROM grants WHERE id = :id", id=grant_id)
    command = RecordPaymentReturn(
        return_id=new_id(), grant_id=grant_id, version=grant["version"], tranche=1, pay_again=again, reason=reason,
        amount=Money(amount_minor=amount, currency="EUR"),
    )  # fmt: skip
    await world.do(command, somebody("finance_officer"))


async def version_of(world: World, donor_id: UUID) -> int:
    [row] = await world.harness.rows("SELECT version FROM funds WHERE donor_id = :id", id=donor_id)
    return int(row["version"])


@pytest.mark.stack
async def test_a_fund_is_taken_by_what_is_approved_and_paid_and_has_again_what_came_back(world: World) -> None:
    donor = await world.donor()
    await record(world, donor, 200_000)
    assert await left(world, donor) == (0, 0, 200_000)
    grant = await world.approved(await world.planned(), donor, 150_000)
    assert await left(world, donor) == (150_000, 0, 50_000)
    await release(world, grant.grant_id)
    await world.paid(grant.grant_id, 1)
    assert await left(world, donor) == (75_000, 75_000, 50_000)

    another = await world.requested(await world.planned(), donor, 50_001)
    with pytest.raises(FundExceeded) as refused:
        await world.decided(another.review_id, ReviewDecision.APPROVED)
    assert refused.value.field == "decision"
    await world.decided(another.review_id, ReviewDecision.REJECTED)

    await returned(world, grant.grant_id, 30_000, again=False, reason=PaymentReturnReason.ACCOUNT_CLOSED)
    assert await left(world, donor) == (75_000, 45_000, 80_000)
    assert await came_back(world, donor) == 30_000
    third = await world.approved(await world.planned(), donor, 80_000)
    with pytest.raises(FundExceeded):
        await returned(world, grant.grant_id, 1, again=True, reason=PaymentReturnReason.ACCOUNT_CLOSED)
    await returned(world, grant.grant_id, 30_000, again=False, reason=PaymentReturnReason.NOT_RETURNED)
    assert await left(world, donor) == (155_000, 75_000, -30_000), "a fact that no amount can refuse"
    assert await came_back(world, donor) == 0

    with pytest.raises(FundIsDrawn):
        await record(world, donor, 229_999, await version_of(world, donor))
    await record(world, donor, 230_000, await version_of(world, donor), reason=FundAmountReason.AMENDED)
    assert third.grant_id != grant.grant_id


@pytest.mark.stack
async def test_what_came_back_of_a_grant_paid_to_its_end_is_owed_again(world: World) -> None:
    donor = await world.donor()
    await record(world, donor, 200_000)
    grant = await world.approved(await world.planned(), donor, 150_000)
    for tranche in EVIDENCE:
        await show(world, grant.grant_id, tranche)
        world.clock.pass_days(120)
        await look(world, grant.grant_id)
        await world.paid(grant.grant_id, tranche)
    assert await left(world, donor) == (0, 150_000, 50_000)
    await returned(world, grant.grant_id, 30_000, again=True, reason=PaymentReturnReason.ACCOUNT_CLOSED)
    assert await left(world, donor) == (30_000, 120_000, 50_000)


@pytest.mark.stack
async def test_a_journey_s_end_frees_what_is_not_paid(world: World) -> None:
    donor = await world.donor()
    returnee = await world.planned()
    await world.approved(returnee, donor, 90_000)
    await record(world, donor, 100_000)
    assert await left(world, donor) == (90_000, 0, 10_000)
    closing = CloseJourney(journey_id=returnee.journey_id, review_id=new_id(), outcome=ClosureOutcome.WITHDRAWN)
    await world.do(closing)
    await world.decided(closing.review_id, ReviewDecision.APPROVED)
    [closed] = await world.events(JourneyClosed, journey_id=returnee.journey_id)
    await world.harness.deliver(closed)
    assert await left(world, donor) == (0, 0, 100_000)


@pytest.mark.stack
async def test_a_fund_of_which_nobody_knows_the_amount_stays_payable(world: World) -> None:
    donor = await world.donor()
    grant = await world.approved(await world.planned(), donor)
    await release(world, grant.grant_id)
    await world.paid(grant.grant_id, 1)
    assert not await world.harness.rows("SELECT id FROM funds WHERE donor_id = :id", id=donor)


@pytest.mark.stack
async def test_an_amount_is_of_the_donor_s_currency_and_of_the_version_looked_at(world: World) -> None:
    donor = await world.donor()
    with pytest.raises(CurrencyDiffers):
        await world.do(recording(1, "XOF", donor_id=donor), FINANCE)
    await record(world, donor, 100)
    with pytest.raises(VersionConflict):
        await record(world, donor, 200)


@pytest.mark.stack
async def test_a_donor_with_a_recorded_amount_keeps_its_currency(world: World) -> None:
    donor = await world.donor()
    await record(world, donor, 100)
    with pytest.raises(CurrencyInUse):
        await world.do(CorrectDonor(donor_id=donor, version=1, name="Lakes", currency="USD"), SUPERVISOR)


@pytest.mark.stack
async def test_of_two_who_approve_at_once_one_finds_the_fund_taken(world: World) -> None:
    donor = await world.donor()
    await record(world, donor, 100_000)
    asked = [await world.requested(await world.planned(), donor, 60_000) for _ in range(2)]
    came = await asyncio.gather(
        *(world.decided(one.review_id, ReviewDecision.APPROVED) for one in asked), return_exceptions=True
    )
    assert [type(one) for one in came].count(FundExceeded) == 1
    assert await left(world, donor) == (60_000, 0, 40_000)
