"""Who answers for a child: sealed with who the child is."""

from services.intake.persons.model import Person
from services.intake.registration.handlers import correct_person
from shared.contracts.intake.v1 import CorrectPerson, PersonProfile, RecordGuardian
from shared.platform.unit_of_work import UnitOfWork


async def record_guardian(command: RecordGuardian, uow: UnitOfWork) -> None:
    """A correction of nothing else. PhoneUnreadable, PersonIsErased; what protects a child alone goes on."""
    person = await uow.load(Person, command.person_id, expected_version=command.version)
    known = await uow.open(person.sealed_profile(), PersonProfile, of=person.id)
    profile = PersonProfile(given_name=known.given_name, guardian=command.guardian)
    await correct_person(CorrectPerson(person_id=person.id, version=command.version, profile=profile), uow)
