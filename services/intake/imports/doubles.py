"""Names whom an import registered although somebody very alike was there; nothing is merged, somebody must look."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.intake.crises.places import zone_of
from services.intake.imports.model import Import
from services.intake.imports.repository import registered_of
from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import likeness
from services.intake.matching.repository import keys_of_many
from services.intake.registration.lookalikes import Lookalike, lookalikes
from services.intake.registration.model import Person
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import ImportDoublesFound, LikelyDouble, PersonProfile, Sex
from shared.platform.moments import day_at
from shared.platform.unit_of_work import UnitOfWork

DOUBLES_PER_EVENT = 200


async def tell_doubles(staged: Import, person_ids: Sequence[UUID], uow: UnitOfWork) -> None:
    """Compare whom a chunk registered with who was there, as the search before a single registration does.

    The chunk is committed, and every desk that was at it then has been waited for.
    """
    persons = await registered_of(uow.session, person_ids)
    keys = await keys_of_many(uow.session, [person.id for person in persons])
    zone = await zone_of(staged.crisis_id, uow)
    sought = {person.id: await _sought(person, zone, uow) for person in persons}
    found = await lookalikes(uow.session, keys, staged.id, staged.exercise)
    publish_doubles(staged, _strong(found, sought, uow), uow)


def publish_doubles(staged: Import, doubles: Sequence[LikelyDouble], uow: UnitOfWork) -> None:
    """Tell them, some at a time."""
    for start in range(0, len(doubles), DOUBLES_PER_EVENT):
        some = list(doubles[start : start + DOUBLES_PER_EVENT])
        uow.publish(staged, ImportDoublesFound(import_id=staged.id, doubles=some))


async def _sought(person: Person, zone: str | None, uow: UnitOfWork) -> SearchTerms:
    profile = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    return SearchTerms.of(profile, day_at(person.registered_at, zone), Sex(person.sex))


def _strong(found: Sequence[Lookalike], sought: Mapping[UUID, SearchTerms], uow: UnitOfWork) -> list[LikelyDouble]:
    opened = {one.person_id: _terms_of(one, uow) for one in found}
    compared = ((one, likeness(sought[one.sought], opened[one.person_id])) for one in found)
    return [
        LikelyDouble(person_id=one.sought, other_id=one.person_id, reasons=list(alike.reasons))
        for one, alike in compared
        if alike.strong
    ]


def _terms_of(one: Lookalike, uow: UnitOfWork) -> SearchTerms:
    sealed = Sealed[PersonProfile].model_validate(one.profile)
    profile = uow.open_under(bytes(one.wrapped_key), sealed, PersonProfile, of=one.person_id)
    return SearchTerms.of(profile, day_at(one.registered_at, one.zone), Sex(one.sex))
