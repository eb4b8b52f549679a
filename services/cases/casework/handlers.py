"""Opens a case when somebody asks for help, and keeps it until nothing more is due."""

from uuid import UUID

from services.cases.casework import repository
from services.cases.casework.model import Case, CaseRequest, OwedWork, WorkKind, WrittenNote
from services.cases.persons.model import KnownPerson
from shared.contracts.base import SealKind
from shared.contracts.cases.v1 import AddCaseNote, AssignCase, CloseCase, ReleaseCase
from shared.contracts.intake.v1 import (
    PersonErased,
    RequestKind,
    RequestMade,
    RequestWithdrawn,
    reference_in_the_open,
)
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.unit_of_work import UnitOfWork


async def on_request_made(event: RequestMade, uow: UnitOfWork) -> None:
    """A request opens a case, or joins the person's open one."""
    await uow.load(KnownPerson, event.person_id)
    case = await repository.open_case(uow.session, event.person_id)
    if case is None:
        case = await _open_case(event, uow)
    else:
        _join_case(case, event, uow)
    await uow.session.flush()
    uow.add(CaseRequest(request_id=event.request_id, case_id=case.id, kind=event.kind))
    if event.kind == RequestKind.EVACUATION:
        uow.add(OwedWork(work_id=event.request_id, case_id=case.id, kind=WorkKind.REQUEST))


async def _open_case(event: RequestMade, uow: UnitOfWork) -> Case:
    number = 1 + await repository.count_cases(uow.session, event.person_id)
    return uow.create(Case.open(event, f"{reference_in_the_open(event.person_id)}.{number}", uow.now()))


def _join_case(case: Case, event: RequestMade, uow: UnitOfWork) -> None:
    uow.publish(case, case.add_request(event, uow.now()))
    if raised := case.raise_urgency(event, uow.now()):
        uow.publish(case, raised)


async def on_request_withdrawn(event: RequestWithdrawn, uow: UnitOfWork) -> None:
    """The case stays open: a caseworker decides whether something else is due."""
    await uow.load(KnownPerson, event.person_id)
    request = await uow.load(CaseRequest, event.request_id)
    request.withdrawn_at = event.withdrawn_at
    await repository.close_owed_work(uow.session, event.request_id)


async def on_person_erased(event: PersonErased, uow: UnitOfWork) -> None:
    """Drop what the notes say, and what a registration card would lead to; what is left of the case can be closed."""
    await repository.ask_no_longer(uow.session, event.person_id)
    await repository.empty_notes(uow.session, event.person_id)
    await repository.drop_references(uow.session, event.person_id)


async def assign_case(command: AssignCase, uow: UnitOfWork) -> None:
    await _require_present(command.case_id, uow)
    case = await uow.load(Case, command.case_id, expected_version=command.version)
    uow.publish(case, case.assign(command.caseworker_id, uow.now()))


async def release_case(command: ReleaseCase, uow: UnitOfWork) -> None:
    """Nobody answers for the case until it is assigned, of whomever it is: who was erased has a case to close too."""
    case = await uow.load(Case, command.case_id, expected_version=command.version)
    uow.publish(case, case.release(command.caseworker_id, command.reason, uow.now()))


async def add_case_note(command: AddCaseNote, uow: UnitOfWork) -> None:
    """Append a note, sealed under the person's key."""
    await _require_present(command.case_id, uow)
    case = await uow.load(Case, command.case_id)
    await _require_answerable(command, uow)
    if await uow.find(WrittenNote, command.note_id):
        raise AlreadyExists("note_id")
    blob = await uow.seal(case.person_id, SealKind.HEALTH, command.note)
    note = WrittenNote(
        note_id=command.note_id,
        case_id=case.id,
        note=blob.model_dump(mode="json"),
        author_id=uow.actor.id,
        added_at=uow.now(),
        reply_to_id=command.reply_to_id,
    )
    uow.publish(case, case.add_note(note, command.mentioned_ids))
    uow.add(note)


async def _require_answerable(command: AddCaseNote, uow: UnitOfWork) -> None:
    """NotFound, unless what is answered is a note of the same case."""
    if command.reply_to_id is None:
        return
    answered = await uow.find(WrittenNote, command.reply_to_id)
    if answered is None or answered.case_id != command.case_id:
        raise NotFound("note", field="reply_to_id")


async def _require_present(case_id: UUID, uow: UnitOfWork) -> None:
    """PersonIsErased; the person is locked before the case."""
    if known := await uow.find(Case, case_id):
        (await uow.load(KnownPerson, known.person_id)).require_known()


async def close_case(command: CloseCase, uow: UnitOfWork) -> None:
    """Close a case in which nothing is owed any more."""
    case = await uow.load(Case, command.case_id, expected_version=command.version)
    owed = await repository.owed_kinds(uow.session, case.id)
    uow.publish(case, case.close(command.reason, owed, uow.now()))
