"""Names whom an import registered although somebody very alike was there; nothing is merged, somebody must look."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.intake.imports.model import Import
from services.intake.matching.keys import SearchTerms
from services.intake.matching.ranking import likeness
from services.intake.matching.repository import hold_keys_of_many
from services.intake.registration.lookalikes import Lookalike, lookalikes
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import ImportDoublesFound, LikelyDouble, PersonProfile, Sex
from shared.platform.unit_of_work import UnitOfWork

DOUBLES_PER_EVENT = 200


async def tell_doubles(
    staged: Import, keys: Mapping[UUID, list[int]], sought: Mapping[UUID, SearchTerms], uow: UnitOfWork
) -> None:
    """Compare who was registered now with who was there, as the search before a single registration does.

    Whoever is registered at a desk at this moment is waited for, or waits and then finds who is told here.
    """
    await hold_keys_of_many(uow.session, [key for own in keys.values() for key in own])
    found = await lookalikes(uow.session, keys, staged.id, staged.exercise)
    doubles = _strong(found, sought, uow)
    for start in range(0, len(doubles), DOUBLES_PER_EVENT):
        some = doubles[start : start + DOUBLES_PER_EVENT]
        uow.publish(staged, ImportDoublesFound(import_id=staged.id, doubles=some))


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
    return SearchTerms.of(profile, one.registered_at.date(), Sex(one.sex))
