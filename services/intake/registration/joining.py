"""Who belongs to which household, put right afterwards: families come, and are registered, in pieces."""

from uuid import UUID

from services.intake.persons.bands import band_now
from services.intake.persons.households import (
    AlreadyOfThisHousehold,
    HeadLeaves,
    Member,
    NotOfThisHousehold,
    StillInHousehold,
)
from services.intake.persons.model import Household, HouseholdElsewhere, Person
from services.intake.persons.repository import members_of
from services.intake.registration.heads import require_place_in
from shared.contracts.intake.v1 import JoinHousehold, LeaveHousehold, RegisterHousehold, Relationship, RelationToHead
from shared.platform.unit_of_work import UnitOfWork


async def join_household(command: JoinHousehold, uow: UnitOfWork) -> None:
    """They belong together from now on; guarded as a registration into a household is."""
    shown = await uow.load(Person, command.person_id, expected_version=command.version)
    if command.with_person_id is not None:
        await _require_still_there(command.with_person_id, command.household_id, uow)
    household = await _household(command.household_id, shown, uow)
    for member in command.members:
        await _join(member, household, uow)


async def leave_household(command: LeaveHousehold, uow: UnitOfWork) -> None:
    """The person is by themselves from now on; NotOfThisHousehold, HeadLeaves, PersonIsErased."""
    person = await uow.load(Person, command.person_id, expected_version=command.version)
    person.require_present()
    if person.household_id != command.household_id:
        raise NotOfThisHousehold(field="household_id")
    await uow.load(Household, command.household_id, share_key=True)
    if person.relationship == Relationship.HEAD and await _is_with_others(person, uow):
        raise HeadLeaves
    uow.publish(person, person.change_household(None, Relationship.HEAD, uow.now()))


async def _require_still_there(person_id: UUID, household_id: UUID, uow: UnitOfWork) -> None:
    person = await uow.load(Person, person_id)
    if person.household_id != household_id:
        raise NotOfThisHousehold(field="with_person_id")


async def _household(household_id: UUID, shown: Person, uow: UnitOfWork) -> Household:
    """The one that is there, or one that is begun in the crisis of whoever the caller looked at."""
    household = await uow.find(Household, household_id)
    if household is None:
        begun = RegisterHousehold(household_id=household_id, crisis_id=shown.crisis_id)
        household = uow.create(Household.register(begun, uow.now()))
        # Its members refer to it, and nothing else says that it is written before them.
        await uow.session.flush()
    return household


async def _join(member: RelationToHead, household: Household, uow: UnitOfWork) -> None:
    person = await uow.load(Person, member.person_id)
    person.require_present()
    if person.crisis_id != household.crisis_id:
        raise HouseholdElsewhere
    if person.household_id == household.id:
        raise AlreadyOfThisHousehold
    if await _is_with_others(person, uow):
        raise StillInHousehold
    newcomer = Member(member.relationship, await band_now(person, uow))
    await require_place_in(household.id, newcomer, uow)
    uow.publish(person, person.change_household(household.id, member.relationship, uow.now()))


async def _is_with_others(person: Person, uow: UnitOfWork) -> bool:
    return person.household_id is not None and len(await members_of(uow.session, person.household_id)) > 1
