"""Age bands as time passes: worked out from the sealed birth where a rule asks, and moved in lists by a daily step.

The day of the next look rests in the clear, so it is the first of a month: somebody's birthday is not to be read from
it. Whoever grows out of a band is counted in it up to a month longer, which never protects a child less.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import structlog
from cryptography.exceptions import InvalidTag

from services.intake.crises.places import zone_of
from services.intake.persons.age import age_on
from services.intake.persons.model import Person
from services.intake.persons.repository import due_for_a_look, exercise_tags
from shared.contracts.intake.v1 import AgeBand, BirthDate, PersonProfile
from shared.platform.errors import DomainError, KeyNotHere
from shared.platform.moments import day_at_least
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

log = structlog.get_logger()

NEVER = date.max
LIFETIME = 131 * 366
AT_A_TIME = 200
_DAY = timedelta(days=1)


def band_on(person: Person, profile: PersonProfile, day: date, zone: str | None) -> AgeBand:
    """The band on a day, whatever the last look found. An age that was stated grows from the day it was."""
    as_of = person.stated_on(zone)
    return age_on(profile.birth_date, max(day, as_of), as_of).band


async def band_now(person: Person, uow: UnitOfWork) -> AgeBand:
    """The band now, from the sealed birth: what rules on age ask. PersonIsErased."""
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    zone = await zone_of(person.crisis_id, uow)
    return band_on(person, profile, day_at_least(uow.now(), zone), zone)


def looked_at_again_on(birth: BirthDate, as_of: date, day: date) -> date:
    """The first of a month on which the band can have changed; NEVER where it cannot."""
    band = age_on(birth, day, as_of).band
    early, late = 0, min(LIFETIME, (NEVER - day).days)
    if band in (AgeBand.UNKNOWN, AgeBand.FROM_60) or age_on(birth, day + late * _DAY, as_of).band == band:
        return NEVER
    while late - early > 1:
        middle = (early + late) // 2
        same = age_on(birth, day + middle * _DAY, as_of).band == band
        early, late = (middle, late) if same else (early, middle)
    return _first_of_month(day + late * _DAY)


async def move_age_bands(units: UnitsOfWork) -> None:
    """The daily step: look at everybody whose band can have changed, and tell those that did."""
    for exercise in await _exercise_tags(units):
        while await _move_some(units, exercise):
            pass


async def _exercise_tags(units: UnitsOfWork) -> Sequence[str | None]:
    async with units.begin() as uow:
        return await exercise_tags(uow.session)


async def _move_some(units: UnitsOfWork, exercise: str | None) -> bool:
    async with units.begin(exercise=exercise) as uow:
        persons = await due_for_a_look(uow.session, exercise, day_at_least(uow.now()), AT_A_TIME)
        for person in persons:
            await _look_at(person, uow)
    return len(persons) == AT_A_TIME


async def _look_at(person: Person, uow: UnitOfWork) -> None:
    zone = await zone_of(person.crisis_id, uow)
    today = day_at_least(uow.now(), zone)
    try:
        profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    except (DomainError, KeyNotHere, InvalidTag) as error:
        # The one who cannot be opened keeps nobody else waiting, and is tried again tomorrow.
        log.warning("age_band_not_worked_out", reason=type(error).__name__)
        person.band_review_on = today + _DAY
        return
    as_of = person.stated_on(zone)
    person.band_review_on = looked_at_again_on(profile.birth_date, as_of, max(today, as_of))
    moved = person.move_to_band(band_on(person, profile, today, zone), uow.now())
    if moved is not None:
        uow.publish(person, moved)


def _first_of_month(day: date) -> date:
    return day if day.day == 1 else (day.replace(day=1) + timedelta(days=32)).replace(day=1)
