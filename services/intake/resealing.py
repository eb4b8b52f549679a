"""Seals what an earlier release, or a list of places before this one, left open; opens what a new list names.

Looks also at what is recorded under other lists of codes than today's.

Runs after a migration and after an import of places, one person a transaction; a second run finds nothing to do.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Text, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel.ext.asyncio.session import AsyncSession

from services.intake.persons.model import MAY_BE_MINORS, Person
from services.intake.screening.model import Need
from services.intake.screening.needs import specific_needs
from services.intake.screening.origin import tells_protection
from services.intake.screening.origin_rule import protect, publish_barred
from services.intake.screening.repository import present_needs
from services.intake.screening.review import ask_or_end_review
from services.intake.screening.revocation import end_barred_grants
from services.intake.screening.withholding import as_recorded, withhold_or_restore
from services.intake.sharing.sweeping import UNREADABLE, end_all_of_states
from shared.contracts.base import SealKind
from shared.contracts.code_lists import DIGEST
from shared.contracts.intake.v1 import PersonProfile, RestrictedNeed
from shared.platform.alarms import Alarm
from shared.platform.logs import log
from shared.platform.messaging.parking import ParkingReason
from shared.platform.unit_of_work import UnitOfWork
from shared.platform.units import UnitsOfWork

AT_ONCE = 200
FIRST = UUID(int=0)
_UNREAD = text(
    "SELECT id FROM persons WHERE lists_read IS DISTINCT FROM :lists AND erased_at IS NULL AND id > :after"
    " ORDER BY id LIMIT :most"
)
_OPEN = text(
    """
    SELECT id FROM persons WHERE id > :after AND erased_at IS NULL AND (
        region IS NOT NULL AND (
            location_withheld OR age_band = ANY(CAST(:young AS text[]))
            OR NOT EXISTS (SELECT 1 FROM places WHERE places.code = region)
        )
        OR EXISTS (
            SELECT 1 FROM needs
            WHERE needs.person_id = persons.id AND ended_at IS NULL AND needs.code <> ALL(CAST(:open AS text[]))
        )
        OR (:named AND region IS NULL AND circumstances IS NOT NULL AND NOT location_withheld)
    ) ORDER BY id LIMIT :most
    """
).bindparams(bindparam("young", type_=ARRAY(Text)), bindparam("open", type_=ARRAY(Text)))


async def reseal(units: UnitsOfWork, alarm: Alarm | None = None, *, places_are_new: bool = False) -> int:
    """Seal regions and needs that rest open and should not, open what a new list names; how many persons changed.

    Who cannot be read holds up nobody else, stays as they were, and is named to administrators.
    """
    unread: set[UUID] = set()
    after, count = FIRST, await look_anew(units, unread)
    while persons := await _next(units, after, named=places_are_new):
        for person_id in persons:
            count += await _resealed(units, person_id, unread)
        after = persons[-1]
    if alarm:
        await _report(alarm, unread)
    return count


async def _report(alarm: Alarm, unread: set[UUID]) -> None:
    if not unread:
        await alarm.end()
        return
    named = ", ".join(str(one) for one in sorted(unread)[:3])
    why = f"{len(unread)} people cannot be read by this release; what they have in the open stays so: {named}"
    await alarm.sound(ParkingReason.DUTY_FAILING, why)


async def look_anew(units: UnitsOfWork, unread: set[UUID]) -> int:
    """Look at whoever was recorded under other lists of codes: what is on none now is told, as somebody's to correct.

    As many at once as are looked for: of nearly nobody anything is told.
    """
    after, count = FIRST, 0
    asked = {"lists": DIGEST, "most": AT_ONCE}
    while True:
        async with units.begin() as unit:
            persons = [row.id for row in await unit.session.execute(_UNREAD, asked | {"after": after})]
            for person_id in persons:
                # One person's exercise moves nobody else's clock.
                unit.exercise = None
                await _looked_at(await unit.load(Person, person_id), unit, unread)
            count += len(unit.published)
        if not persons:
            return count
        after = persons[-1]


async def _looked_at(person: Person, unit: UnitOfWork, unread: set[UUID]) -> None:
    try:
        recorded = await as_recorded(person, person.region, unit)
        await _protect(person, unit)
        await ask_or_end_review(person, unit)
    except UNREADABLE as error:
        log.error("cannot_look_anew", person_id=str(person.id), reason=type(error).__name__)
        unread.add(person.id)
        if person.is_protected:
            # Protected a moment ago, before the reading failed: a grant that is open still would undo everybody's.
            await end_all_of_states(person, error, unit)
        return
    if recorded.unlisted_codes:
        unit.publish(person, person.correct(recorded))
    person.lists_read = DIGEST


async def _protect(person: Person, unit: UnitOfWork) -> None:
    """Releases before took for unprotected whoever only the profile says it of."""
    profile = await unit.open(person.sealed_profile(), PersonProfile, of=person.id)
    if person.is_protected or not tells_protection(profile):
        return
    await protect(person, profile, [], unit)
    await publish_barred(person, unit)
    await end_barred_grants(person, unit)


async def _next(units: UnitsOfWork, after: UUID, *, named: bool) -> Sequence[UUID]:
    async with units.begin() as unit:
        return await _left_open(unit.session, after, named=named)


async def _left_open(session: AsyncSession, after: UUID, *, named: bool) -> Sequence[UUID]:
    asked = {
        "after": after,
        "young": sorted(MAY_BE_MINORS),
        "open": [code for code, need in specific_needs().items() if not need.restricted],
        "named": named,
        "most": AT_ONCE,
    }
    return [row.id for row in await session.execute(_OPEN, asked)]


async def _resealed(units: UnitsOfWork, person_id: UUID, unread: set[UUID]) -> bool:
    try:
        async with units.begin() as unit:
            person = await unit.load(Person, person_id)
            await _seal_needs(person, unit)
            await withhold_or_restore(person, frozenset(), unit)
            return bool(unit.published)
    except UNREADABLE as error:
        log.error("cannot_reseal", person_id=str(person_id), reason=type(error).__name__)
        unread.add(person_id)
        return False


async def _seal_needs(person: Person, unit: UnitOfWork) -> None:
    for known in await present_needs(unit.session, person.id):
        if known.code is None or not known.is_restricted():
            continue
        need = await unit.load(Need, known.id)
        content = RestrictedNeed(code=known.code)
        unit.publish(need, need.seal(await unit.seal(person.id, SealKind.PROTECTION, content)))
