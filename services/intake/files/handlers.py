"""What is done about files."""

from services.intake.files.model import StoredFile
from services.intake.files.reach import sees_file
from services.intake.files.refusals import no_such_file
from services.intake.persons.model import Person
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import AttachFile, FileWords, WithdrawFile
from shared.platform.unit_of_work import UnitOfWork


async def attach_file(command: AttachFile, uow: UnitOfWork) -> None:
    """Attach what was uploaded, by whoever uploaded it."""
    person = await uow.load(Person, command.person_id)
    person.require_present()
    file = await uow.load(StoredFile, command.file_id)
    if file.begun_by != uow.actor.id:
        raise no_such_file()
    uow.publish(file, file.attach(command, await _sealed_words(command, uow), uow.now()))


async def withdraw_file(command: WithdrawFile, uow: UnitOfWork) -> None:
    """Take a file away; only of a class that whoever does it sees."""
    known = await uow.find(StoredFile, command.file_id)
    if known is None:
        raise no_such_file()
    await uow.load(Person, known.person_id)
    file = await uow.load(StoredFile, command.file_id)
    if not await sees_file(file, uow):
        raise no_such_file()
    uow.publish(file, file.withdraw(command, uow.now()))


async def _sealed_words(command: AttachFile, uow: UnitOfWork) -> Sealed[FileWords] | None:
    if command.name is None:
        return None
    return await uow.seal(command.person_id, SealKind.FILE, FileWords(name=command.name))
