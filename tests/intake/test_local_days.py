"""Today is the day of the place: births, consents and grants where the clock is not that of Greenwich."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from services.intake.consent.model import ConsentExpired
from services.intake.crises.repository import zones_of_crises
from services.intake.persons.age import BirthDateInFuture
from services.intake.sharing.processes import start_expiry
from services.intake.sharing_grants.model.grants import GrantExpired
from shared.contracts.base import C1
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    BirthDate,
    ConsentGiven,
    CorrectCrisis,
    CrisisCorrected,
    CrisisDeclared,
    DeclareCrisis,
    Hazard,
    Purpose,
    SharingGranted,
)
from shared.contracts.samples import sample
from shared.platform.clock import new_id
from shared.platform.zones import UnknownTimeZone
from tests.intake.world import World, profile

DAWN_IN_MANILA = datetime(2026, 3, 1, 17, tzinfo=UTC)
"""One o'clock in the morning of 2 March there."""
THERE = date(2026, 3, 2)


async def _crisis(world: World, country: str, zone: str | None = None) -> UUID:
    crisis_id = new_id()
    declare = DeclareCrisis(crisis_id=crisis_id, name="Floods", country=country, hazard=Hazard.CONFLICT, time_zone=zone)
    await world.do(declare, "supervisor")
    await world.do(ActivateCrisis(crisis_id=crisis_id, version=1), "supervisor")
    return crisis_id


@pytest.mark.stack
async def test_birth_today_in_manila_is_accepted_before_eight(world: World) -> None:
    world.clock.moment = DAWN_IN_MANILA
    crisis_id = await _crisis(world, "PH")
    await world.person(crisis_id=crisis_id, profile=profile(birth_date=BirthDate(on=THERE)))
    born = BirthDate(on=THERE + timedelta(days=1))
    with pytest.raises(BirthDateInFuture):
        await world.person(crisis_id=crisis_id, profile=profile(birth_date=born))
    tripoli = await _crisis(world, "LY")
    with pytest.raises(BirthDateInFuture):
        await world.person(crisis_id=tripoli, profile=profile(birth_date=BirthDate(on=THERE)))


@pytest.mark.stack
async def test_country_with_several_time_zones_gets_the_strictest_reading_or_a_zone(world: World) -> None:
    world.clock.moment = DAWN_IN_MANILA
    unknown = await _crisis(world, "ID")
    await world.person(crisis_id=unknown, profile=profile(birth_date=BirthDate(on=THERE)))
    person_id = await world.person(crisis_id=unknown)
    with pytest.raises(ConsentExpired):
        await world.consent(person_id, Purpose.ASSISTANCE, valid_until=THERE - timedelta(days=1))
    there = await _crisis(world, "ID", "Asia/Jayapura")
    [declared] = await world.events(CrisisDeclared, there)
    assert declared.time_zone == "Asia/Jayapura"
    with pytest.raises(UnknownTimeZone):
        await _crisis(world, "ID", "Asia/Nowhere")


@pytest.mark.stack
async def test_corrected_time_zone_of_a_crisis_applies_to_its_days(world: World) -> None:
    world.clock.moment = DAWN_IN_MANILA
    crisis_id = await _crisis(world, "ID", "Asia/Jakarta")
    born_there = profile(birth_date=BirthDate(on=THERE))
    await world.do(CorrectCrisis(crisis_id=crisis_id, version=2, time_zone="America/Lima"), "supervisor")
    with pytest.raises(BirthDateInFuture):
        await world.person(crisis_id=crisis_id, profile=born_there)
    await world.do(CorrectCrisis(crisis_id=crisis_id, version=3, time_zone="Asia/Jayapura"), "supervisor")
    await world.person(crisis_id=crisis_id, profile=born_there)
    assert [one.time_zone for one in await world.events(CrisisCorrected, crisis_id)] == [
        "America/Lima",
        "Asia/Jayapura",
    ]
    async with world.harness.unit() as unit:
        assert (await zones_of_crises(unit.session))[crisis_id] == "Asia/Jayapura"
    for name in ("Asia/Nowhere", "posix/Asia/Jayapura"):
        with pytest.raises(UnknownTimeZone):
            await world.do(CorrectCrisis(crisis_id=crisis_id, version=4, time_zone=name), "supervisor")


@pytest.mark.stack
async def test_consent_lasts_until_its_day_is_over_at_the_place(world: World) -> None:
    world.clock.moment = DAWN_IN_MANILA
    east = await world.person(crisis_id=await _crisis(world, "PH"))
    with pytest.raises(ConsentExpired):
        await world.consent(east, Purpose.ASSISTANCE, valid_until=THERE - timedelta(days=1))
    consent_id = await world.consent(east, Purpose.ASSISTANCE, valid_until=THERE)
    [event] = await world.events(ConsentGiven, consent_id)
    assert event.over_at == datetime(2026, 3, 2, 16, tzinfo=UTC)
    west = await world.person(crisis_id=await _crisis(world, "HT"))
    consent_id = await world.consent(west, Purpose.ASSISTANCE, valid_until=date(2026, 3, 1))
    [event] = await world.events(ConsentGiven, consent_id)
    assert event.over_at == datetime(2026, 3, 2, 5, tzinfo=UTC)


@pytest.mark.stack
async def test_grant_ends_with_the_day_of_the_place(world: World) -> None:
    world.clock.moment = DAWN_IN_MANILA
    person_id = await world.person(crisis_id=await _crisis(world, "PH"))
    agency_id = await world.agency()
    await world.consent(person_id, Purpose.SHARING)
    with pytest.raises(GrantExpired):
        await world.grant(person_id, agency_id, C1, valid_until=date(2026, 3, 1))


@given(st.dates(date(2026, 1, 1), date(9999, 12, 31)))
def test_last_day_of_a_grant_fits_a_workflow_timer(last_day: date) -> None:
    granted = cast("SharingGranted", sample(SharingGranted)).model_copy(update={"valid_until": last_day})
    steps = start_expiry(granted, cast("Any", SimpleNamespace(exercise=None)))
    assert len(steps) == (last_day < date.max)


@pytest.mark.parametrize("zone", ["Manila", "", "../../etc", "Asia/" + "x" * 80])
def test_malformed_time_zone_is_refused_by_the_contract(zone: str) -> None:
    with pytest.raises(ValidationError):
        DeclareCrisis(crisis_id=new_id(), name="Floods", country="PH", hazard=Hazard.CONFLICT, time_zone=zone)
