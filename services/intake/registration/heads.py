"""Names the head of a household, and what the others are to them."""

from uuid import UUID

from services.intake.persons.bands import band_now
from services.intake.persons.households import Member, NotOfThisHousehold, relations_after, require_place
from services.intake.persons.model import Household, Person
from services.intake.persons.repository import members_of
from shared.contracts.intake.v1 import AgeBand, NameHead, Relationship
from shared.platform.unit_of_work import UnitOfWork


async def name_head(command: NameHead, uow: UnitOfWork) -> None:
    """Somebody becomes head of their household; whoever was head must be said to be something else."""
    head = await uow.load(Person, command.person_id, expected_version=command.version)
    head.require_present()
    if head.household_id is None:
        raise NotOfThisHousehold(field="person_id")
    await uow.load(Household, head.household_id, share_key=True)
    persons = {one.id: one for one in await members_of(uow.session, head.household_id)}
    members = {one.id: _member(one) for one in persons.values()}
    members[head.id] = Member(members[head.id].relationship, await band_now(head, uow))
    named = {one.person_id: one.relationship for one in command.relations}
    for person_id, relationship in relations_after(head.id, named, members).items():
        if relationship is not members[person_id].relationship:
            person = await uow.load(Person, person_id)
            uow.publish(person, person.correct_relationship(relationship, uow.now()))


async def require_place_in(household_id: UUID, newcomer: Member, uow: UnitOfWork) -> None:
    """Guard who joins a household, which is held so that two desks do not bring two heads."""
    await uow.load(Household, household_id, share_key=True)
    require_place(newcomer, [_member(one) for one in await members_of(uow.session, household_id)])


def _member(person: Person) -> Member:
    return Member(Relationship(person.relationship), AgeBand(person.age_band))
