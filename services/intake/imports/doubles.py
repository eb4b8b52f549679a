"""Names whom an import registered although somebody very alike was there; nothing is merged, somebody must look.

A paper or a telephone in common is enough, whatever the names, but a household shares its telephone; of people of other
agencies only whoever is very alike by terms of two kinds is named, as in a search.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.intake.imports.model import Import
from services.intake.imports.repository import registered_of
from services.intake.matching.keys import SearchTerms, number_keys
from services.intake.matching.ranking import Likeness, MatchKind, likeness
from services.intake.matching.repository import keys_of_many
from services.intake.persons.model import Person
from services.intake.registration.lookalikes import KeysOfOne, Lookalike, lookalikes
from services.intake.registration.search import terms_of
from services.intake.settings import search_secret
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import ImportDoublesFound, LikelyDouble, PersonProfile, Sex
from shared.platform.unit_of_work import UnitOfWork

DOUBLES_PER_EVENT = 200


async def publish_doubles_of(staged: Import, person_ids: Sequence[UUID], uow: UnitOfWork) -> None:
    """Compare whom a chunk registered with who was there, as the search before a single registration does.

    The chunk is committed, and every desk that was at it then has been waited for.
    """
    persons = {person.id: person for person in await registered_of(uow.session, person_ids)}
    every = await keys_of_many(uow.session, list(persons))
    sought = {person.id: await terms_of(person, uow) for person in persons.values()}
    keys = {one: KeysOfOne(every[one], number_keys(terms, search_secret())) for one, terms in sought.items()}
    others = await lookalikes(uow.session, keys, staged.id, staged.exercise)
    publish_doubles(staged, _doubles(others, persons, sought, uow), uow)


def publish_doubles(staged: Import, doubles: Sequence[LikelyDouble], uow: UnitOfWork) -> None:
    for start in range(0, len(doubles), DOUBLES_PER_EVENT):
        some = list(doubles[start : start + DOUBLES_PER_EVENT])
        uow.publish(staged, ImportDoublesFound(import_id=staged.id, doubles=some))


def _is_reported(one: Lookalike, person: Person, alike: Likeness) -> bool:
    if one.registered_by_agency != person.registered_by_agency:
        return alike.strong_by_two_kinds
    is_family = one.household_id is not None and one.household_id == person.household_id
    return alike.strong or (MatchKind.PHONE in alike.kinds and not is_family)


def _doubles(
    others: Sequence[Lookalike], persons: Mapping[UUID, Person], sought: Mapping[UUID, SearchTerms], uow: UnitOfWork
) -> list[LikelyDouble]:
    opened = {one.person_id: _terms_of(one, uow) for one in others}
    compared = ((one, likeness(sought[one.sought], opened[one.person_id])) for one in others)
    return [
        LikelyDouble(person_id=one.sought, other_id=one.person_id, reasons=list(alike.reasons))
        for one, alike in compared
        if _is_reported(one, persons[one.sought], alike)
    ]


def _terms_of(one: Lookalike, uow: UnitOfWork) -> SearchTerms:
    sealed = Sealed[PersonProfile].model_validate(one.profile)
    profile = uow.open_under(bytes(one.wrapped_key), sealed, PersonProfile, of=one.person_id)
    return SearchTerms.of_person(profile, one.stated_on, Sex(one.sex))
