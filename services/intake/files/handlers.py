"""What is done about files."""

from services.intake.files.model import StoredFile
from services.intake.files.reach import load_file, sees_file
from services.intake.files.refusals import BelongsToNothing, BelongsToPerson, no_such_file
from services.intake.files.repository import whose_is
from services.intake.persons.model import Person
from shared.contracts.base import Sealed, SealKind
from shared.contracts.intake.v1 import OF_ONE_THING, AttachFile, FileKind, FileWords, WithdrawFile
from shared.platform.unit_of_work import UnitOfWork


async def attach_file(command: AttachFile, uow: UnitOfWork) -> None:
    """Attach what was uploaded, by whoever uploaded it."""
    person = await uow.load(Person, command.person_id)
    person.require_present()
    file = await load_file(command.file_id, "file_id", uow)
    if file.begun_by != uow.actor.id:
        raise no_such_file()
    await _require_theirs(command, uow)
    uow.publish(file, file.attach(command, await _sealed_words(command, uow), uow.now()))


async def withdraw_file(command: WithdrawFile, uow: UnitOfWork) -> None:
    """Take a file away; only of a class that whoever does it sees."""
    known = await uow.find(StoredFile, command.file_id)
    if known is None or known.person_id is None:
        raise no_such_file()
    await uow.load(Person, known.person_id)
    file = await uow.load(StoredFile, command.file_id)
    if not await sees_file(file, uow):
        raise no_such_file()
    uow.publish(file, file.withdraw(command, uow.now()))


async def _sealed_words(command: AttachFile, uow: UnitOfWork) -> Sealed[FileWords] | None:
    words = FileWords(name=command.name, document_number=command.document_number)
    if words == FileWords():
        return None
    return await uow.seal(command.person_id, SealKind.FILE, words)


async def _require_theirs(command: AttachFile, uow: UnitOfWork) -> None:
    """BelongsToPerson, BelongsToNothing.

    Notes, deliveries, follow-ups and grants are unknown here: a file is shown only with those of its own person, so
    that the id of another's leads nowhere.
    """
    if command.document_number is not None and command.kind is not FileKind.IDENTITY_DOCUMENT:
        raise BelongsToPerson(field="document_number")
    if command.belongs_to_id is None:
        return
    if command.kind not in OF_ONE_THING:
        raise BelongsToPerson
    whose = await whose_is(uow.session, command.belongs_to_id)
    if whose != command.person_id and (whose is not None or command.kind is FileKind.REQUEST):
        raise BelongsToNothing
