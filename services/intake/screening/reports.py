"""What is told of somebody by whoever may not read their circumstances: added beside it, for a specialist."""

from uuid import UUID

from services.intake.persons.model import Person
from services.intake.screening.model import CircumstanceReport
from shared.contracts.base import C3, SealKind
from shared.contracts.intake.v1 import AddCircumstances, ReportedCircumstances
from shared.platform.errors import AlreadyExists
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import matrix


async def add_circumstances(command: AddCircumstances, uow: UnitOfWork) -> None:
    """Keep what somebody heard, sealed; nothing that is known changes, and nothing is told of it."""
    if await uow.find(CircumstanceReport, command.report_id):
        raise AlreadyExists("report_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    circumstances = ReportedCircumstances(location=command.location, notes=command.notes)
    await report(command.report_id, person, circumstances, uow)


async def report(report_id: UUID, person: Person, circumstances: ReportedCircumstances, uow: UnitOfWork) -> None:
    """Seal it and tell that there is something to look at."""
    sealed = await uow.seal(person.id, SealKind.PROTECTION, circumstances)
    uow.create(CircumstanceReport.of(report_id, person.id, sealed, uow.now()))


def writes_blindly(uow: UnitOfWork) -> bool:
    """Whether the actor reads nobody's circumstances, whatever they write into them."""
    return uow.actor.kind == "person" and matrix().reach(uow.actor.roles, C3) is None
