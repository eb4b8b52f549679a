"""Donors are put right, end and go on; what was asked for and published before stays as it was."""

import asyncio
from datetime import date, timedelta
from uuid import UUID

import pytest

from services.reintegration.funds.model import CurrencyInUse, DonorIsEnded, DonorIsOpen
from shared.contracts.base import Money
from shared.contracts.reintegration.v1 import (
    CorrectDonor,
    DonorCorrected,
    DonorEnded,
    DonorResumed,
    EndDonor,
    RequestGrant,
    ResumeDonor,
)
from shared.platform.clock import new_id
from shared.platform.errors import NothingCorrected, Refused, VersionConflict
from tests.reintegration.people import SUPERVISOR, Returnee, World
from tests.reintegration.test_reports import publish

pytestmark = pytest.mark.stack


def named(donor_id: UUID, version: int, name: str = "Fund of the Lakes", currency: str = "EUR") -> CorrectDonor:
    return CorrectDonor(donor_id=donor_id, version=version, name=name, currency=currency)


def asked(returnee: Returnee, donor_id: UUID, currency: str) -> RequestGrant:
    amount = Money(amount_minor=150_000, currency=currency)
    return RequestGrant(
        grant_id=new_id(), review_id=new_id(), journey_id=returnee.journey_id, donor_id=donor_id, purpose="business",
        amount=amount,
    )  # fmt: skip


async def test_every_correction_says_what_was_and_by_whom(world: World) -> None:
    donor_id = await world.donor()
    await world.do(named(donor_id, 1, name="Great Lakes Fund", currency="USD"), SUPERVISOR)
    [told] = await world.events(DonorCorrected, donor_id=donor_id)
    assert (told.name_before, told.name) == ("Fund of the Lakes", "Great Lakes Fund")
    assert (told.currency_before, told.currency) == ("EUR", "USD")
    assert told.changed_by == SUPERVISOR.id
    with pytest.raises(NothingCorrected):
        await world.do(named(donor_id, 2, name="Great Lakes Fund", currency="USD"), SUPERVISOR)
    with pytest.raises(VersionConflict):
        await world.do(named(donor_id, 1, name="Another"), SUPERVISOR)


async def test_a_currency_in_which_grants_were_asked_for_stays(world: World) -> None:
    donor_id = await world.donor()
    await world.requested(await world.planned(), donor_id)
    with pytest.raises(CurrencyInUse):
        await world.do(named(donor_id, 1, currency="USD"), SUPERVISOR)
    await world.do(named(donor_id, 1, name="Great Lakes Fund"), SUPERVISOR)


async def test_no_grant_is_asked_for_in_a_currency_that_was(world: World) -> None:
    """Both at once: whichever is first, the other is refused."""
    donor_id, returnee = await world.donor(), await world.planned()
    outcomes = await asyncio.gather(
        world.do(named(donor_id, 1, currency="USD"), SUPERVISOR),
        world.do(asked(returnee, donor_id, "EUR")),
        return_exceptions=True,
    )
    assert sum(isinstance(one, Refused) for one in outcomes) == 1


async def test_a_donor_that_ended_is_asked_for_nothing_until_it_goes_on(world: World) -> None:
    donor_id, returnee = await world.donor(), await world.planned()
    with pytest.raises(DonorIsOpen):
        await world.do(ResumeDonor(donor_id=donor_id, version=1), SUPERVISOR)
    await world.do(EndDonor(donor_id=donor_id, version=1), SUPERVISOR)
    for command in (asked(returnee, donor_id, "EUR"), EndDonor(donor_id=donor_id, version=2)):
        with pytest.raises(DonorIsEnded):
            await world.do(command, SUPERVISOR)
    await world.do(ResumeDonor(donor_id=donor_id, version=2), SUPERVISOR)
    await world.requested(returnee, donor_id)
    [ended] = await world.events(DonorEnded, donor_id=donor_id)
    [resumed] = await world.events(DonorResumed, donor_id=donor_id)
    assert ended.changed_by == resumed.changed_by == SUPERVISOR.id


async def test_a_report_has_the_name_of_when_it_was_published(world: World) -> None:
    donor_id = await world.donor()
    world.clock.moment += timedelta(days=60)
    before = await publish(world, donor_id)
    await world.do(named(donor_id, 1, name="Great Lakes Fund"), SUPERVISOR)
    after = await publish(world, donor_id, (date(2025, 12, 1), date(2025, 12, 31)))
    assert (before.donor_name, after.donor_name) == ("Fund of the Lakes", "Great Lakes Fund")
