"""Ages do not stand still: bands move as time passes, and rules on age ask the date."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import asyncpg
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from services.cases.app import service as cases
from services.gateway.assembly.projections import PROJECTIONS
from services.intake.app import service as intake
from services.intake.consent.model import ChildConsentsByGuardian
from services.intake.persons.age import age_on
from services.intake.persons.bands import NEVER, looked_at_again_on, move_age_bands
from services.reintegration.app import service as reintegration
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    AgeBand,
    AgeBandMoved,
    BirthDate,
    ConsentForm,
    CorrectPerson,
    DeclareCrisis,
    GiveConsent,
    Hazard,
    LegalBasis,
    Purpose,
)
from shared.platform.clock import new_id
from shared.platform.recurring import repeat
from shared.platform.secrets import Secrets
from shared.platform.service import Recurring
from shared.platform.units import UnitsOfWork
from tests.intake.sharing.partner import partner
from tests.intake.world import World, profile
from tests.support.waiting import PATIENCE

DAYS = st.dates(date(1950, 1, 1), date(2030, 12, 31))
BIRTHS = st.one_of(
    st.builds(lambda on: BirthDate(on=on), DAYS),
    st.builds(lambda year: BirthDate(year=year), st.integers(1930, 2026)),
    st.builds(lambda age: BirthDate(age=age), st.integers(0, 110)),
    st.builds(lambda months: BirthDate(age_months=months), st.integers(0, 119)),
)
CHILDREN = {AgeBand.UNDER_5, AgeBand.FROM_5, AgeBand.FROM_12}


@given(BIRTHS, DAYS, st.integers(0, 20_000))
def test_band_review_falls_within_a_month_after_the_band_changes(birth: BirthDate, as_of: date, later: int) -> None:
    day = as_of + timedelta(days=later)
    band = age_on(birth, day, as_of).band
    assume(birth.on is None or birth.on <= day)
    look = looked_at_again_on(birth, as_of, day)
    if look == NEVER:
        assert age_on(birth, day + timedelta(days=131 * 366), as_of).band == band
        return
    assert look.day == 1
    assert age_on(birth, look, as_of).band != band
    assert age_on(birth, max(day, look - timedelta(days=32)), as_of).band == band


@given(BIRTHS, DAYS, st.integers(0, 20_000))
def test_child_band_of_today_was_a_child_band_at_the_last_review(birth: BirthDate, as_of: date, later: int) -> None:
    """A stale band never protects less: nobody gets younger."""
    assume(birth.on is None or birth.on <= as_of)
    before = age_on(birth, as_of, as_of).band
    now = age_on(birth, as_of + timedelta(days=later), as_of).band
    assert now not in CHILDREN or before in CHILDREN


def test_unknown_birth_is_never_reviewed() -> None:
    assert looked_at_again_on(BirthDate(), date(2026, 1, 1), date(2026, 1, 1)) == NEVER


async def _in_years(world: World, years: float) -> None:
    world.clock.moment += timedelta(days=365.25 * years)
    await move_age_bands(world.harness.units)


@pytest.mark.stack
async def test_age_band_moves_when_a_person_turns_18(world: World) -> None:
    born = world.clock.now().date() - timedelta(days=int(17.5 * 365.25))
    person_id = await world.person(profile=profile(birth_date=BirthDate(on=born)))
    unknown_id = await world.person(profile=profile(birth_date=BirthDate()))
    await move_age_bands(world.harness.units)
    assert not await world.events(AgeBandMoved, person_id)
    await _in_years(world, 1)
    [moved] = await world.events(AgeBandMoved, person_id)
    assert moved.age_band is AgeBand.FROM_18
    assert not await world.events(AgeBandMoved, unknown_id), "unknown stays unknown"
    assert (await world.row("SELECT age_band FROM persons WHERE id = :id", id=unknown_id))["age_band"] == "unknown"
    row = await world.row("SELECT age_band, location_withheld FROM persons WHERE id = :id", id=person_id)
    assert row == {"age_band": "18-59", "location_withheld": True}, "growing up opens nothing"


@pytest.mark.stack
async def test_age_band_of_a_stated_age_moves_from_the_day_of_statement(world: World) -> None:
    known = profile(birth_date=BirthDate(age=10))
    person_id = await world.person(profile=known)
    await _in_years(world, 3)
    [moved] = await world.events(AgeBandMoved, person_id)
    assert moved.age_band is AgeBand.FROM_12
    version = (await world.row("SELECT version FROM persons WHERE id = :id", id=person_id))["version"]
    changes = known.model_copy(update={"birth_date": BirthDate(age=11)})
    await world.do(CorrectPerson(person_id=person_id, version=version, profile=changes))
    await _in_years(world, 0.5)
    row = await world.row("SELECT age_band FROM persons WHERE id = :id", id=person_id)
    assert row["age_band"] == "5-11", "corrected to eleven half a year ago"


@pytest.mark.stack
async def test_age_rule_uses_the_date_and_not_the_stored_band(world: World) -> None:
    born = world.clock.now().date() - timedelta(days=int(17.5 * 365.25))
    person_id = await world.person(profile=profile(birth_date=BirthDate(on=born)))

    def own_consent() -> GiveConsent:
        return GiveConsent(
            consent_id=new_id(), person_id=person_id, purpose=Purpose.ASSISTANCE, legal_basis=LegalBasis.CONSENT,
            form=ConsentForm.EXPLICIT, language="en",
        )  # fmt: skip

    with pytest.raises(ChildConsentsByGuardian):
        await world.do(own_consent())
    world.clock.moment += timedelta(days=365)
    await world.do(own_consent())
    assert (await world.row("SELECT age_band FROM persons WHERE id = :id", id=person_id))["age_band"] == "12-17"


@pytest.mark.stack
async def test_unreadable_person_does_not_block_other_band_moves(world: World) -> None:
    born = world.clock.now().date() - timedelta(days=int(17.5 * 365.25))
    closed_id = await world.person(profile=profile(birth_date=BirthDate(on=born)))
    person_id = await world.person(profile=profile(birth_date=BirthDate(on=born)))
    settings = world.harness.settings
    owner = await asyncpg.connect(
        settings.database_url("intake", "owner", Secrets(settings.secrets).password("intake", "owner"))
    )
    await owner.execute("DELETE FROM subject_keys WHERE subject_id = $1", closed_id)
    await owner.close()
    await _in_years(world, 1)
    assert await world.events(AgeBandMoved, person_id)
    assert not await world.events(AgeBandMoved, closed_id)
    looked = await world.row("SELECT band_review_on FROM persons WHERE id = :id", id=closed_id)
    assert looked["band_review_on"] == world.clock.now().date() + timedelta(days=1)


async def test_a_recurring_step_waits_for_the_database_and_goes_on() -> None:
    stopping, done = asyncio.Event(), list[None]()

    async def step(_: UnitsOfWork) -> None:
        done.append(None)
        if len(done) == 1:
            raise OperationalError("away", None, Exception())
        stopping.set()

    await asyncio.wait_for(repeat(Recurring("a step", timedelta(0), step), None, stopping), PATIENCE)  # type: ignore[arg-type]
    assert len(done) == 2


DAWN_IN_MANILA = datetime(2026, 2, 28, 17, tzinfo=UTC)
"""One o'clock in the morning of 1 March there, and of 28 February in Tripoli the evening."""


async def _born(world: World, country: str, on: date) -> UUID:
    crisis_id = new_id()
    declare = DeclareCrisis(crisis_id=crisis_id, name="Floods", country=country, hazard=Hazard.NATURAL_DISASTER)
    await world.do(declare, "supervisor")
    await world.do(ActivateCrisis(crisis_id=crisis_id, version=1), "supervisor")
    return await world.person(crisis_id=crisis_id, profile=profile(birth_date=BirthDate(on=on)))


async def _consents_alone(world: World, person_id: UUID) -> bool:
    try:
        await world.consent(person_id, Purpose.ASSISTANCE, own_view=None)
    except ChildConsentsByGuardian:
        return False
    return True


@pytest.mark.stack
async def test_age_band_moves_at_midnight_of_the_persons_place(world: World) -> None:
    """Rules ask the date, by the place; lists, other services and partners receive it within a day of the look."""
    world.clock.moment = DAWN_IN_MANILA - timedelta(hours=2)
    there, elsewhere = await _born(world, "PH", date(2008, 3, 1)), await _born(world, "LY", date(2008, 3, 1))
    agency_id = await world.agency()
    await world.grant(there, agency_id)
    assert not await _consents_alone(world, there)
    world.clock.moment = DAWN_IN_MANILA
    assert await _consents_alone(world, there)
    assert not await _consents_alone(world, elsewhere)
    world.clock.moment += timedelta(days=1)
    await move_age_bands(world.harness.units)
    for person_id in (there, elsewhere):
        [moved] = await world.events(AgeBandMoved, person_id)
        assert moved.age_band is AgeBand.FROM_18
    [moved] = await world.events(AgeBandMoved, there)
    await world.harness.deliver(moved)
    reader = await partner(world, agency_id)
    bands = [reader.opened(record)["age_band"] for record in reader.received("PersonShared")]
    assert [bands[0], bands[-1]] == [AgeBand.FROM_12.value, AgeBand.FROM_18.value]


def test_every_service_with_an_age_band_column_consumes_age_band_moved() -> None:
    """A copy nobody moves is a child for ever; the gateway's is held by its projections."""
    keeping = [
        one
        for one in (intake, cases, reintegration)
        if any("age_band" in table.c for table in one.metadata.tables.values())
    ]
    assert reintegration in keeping
    for one in keeping:
        assert AgeBandMoved in {on.event for on in one.reactions}, one.name
    assert AgeBandMoved.event_type() in PROJECTIONS
