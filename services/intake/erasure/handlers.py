"""What is done about erasure: one person asks, another approves."""

from services.intake.consent.repository import forget_expressions
from services.intake.deadlines.model import time_for
from services.intake.erasure.model import ErasureAlreadyRequested, ErasureRequest, ReferenceDiffers
from services.intake.erasure.repository import is_requested
from services.intake.files.repository import forget_files
from services.intake.imports.repository import forget_person
from services.intake.matching.repository import drop_keys
from services.intake.overrides.repository import forget_explanations
from services.intake.persons.model import Person
from services.intake.persons.reference import parse_registration_reference
from services.intake.requests.repository import forget_details
from services.intake.screening.repository import forget_sealed
from services.intake.sharing_grants.ending import end_grants
from services.intake.sharing_grants.repository import forget_best_interests
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.intake.v1 import ApproveErasure, DeclineErasure, RequestErasure
from shared.platform.errors import AlreadyExists, NotFound
from shared.platform.key_owner import destroy_key, erasure_proof
from shared.platform.unit_of_work import UnitOfWork


async def request_erasure(command: RequestErasure, uow: UnitOfWork) -> None:
    """Ask for erasure; nothing is erased yet."""
    if await uow.find(ErasureRequest, command.erasure_id):
        raise AlreadyExists("erasure_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    _require_reference(person, command.reference)
    if await is_requested(uow.session, person.id):
        raise ErasureAlreadyRequested
    at = uow.now()
    due_at = at + await time_for(DeadlineCode.ERASURE_ANSWER, uow)
    uow.create(ErasureRequest.request(command, uow.actor, due_at, at))


async def approve_erasure(command: ApproveErasure, uow: UnitOfWork) -> None:
    person, request = await _person_and_request(command, uow)
    _require_reference(person, command.reference)
    uow.publish(request, request.approve(uow.actor, uow.now()))
    await _erase(person, request.reason, uow)


async def decline_erasure(command: DeclineErasure, uow: UnitOfWork) -> None:
    _, request = await _person_and_request(command, uow)
    uow.publish(request, request.decline(command, uow.actor, uow.now()))


async def _person_and_request(
    command: ApproveErasure | DeclineErasure, uow: UnitOfWork
) -> tuple[Person, ErasureRequest]:
    known = await uow.find(ErasureRequest, command.erasure_id)
    if known is None:
        raise NotFound("erasure", field="erasure_id")
    # Persons are locked before what is about them.
    person = await uow.load(Person, known.person_id)
    return person, await uow.load(ErasureRequest, command.erasure_id)


def _require_reference(person: Person, typed: str) -> None:
    if parse_registration_reference(typed) != person.reference:
        raise ReferenceDiffers


async def _erase(person: Person, reason: str, uow: UnitOfWork) -> None:
    """Destroy the person's key, here and by tombstone everywhere, and null what it sealed; partners are told."""
    erased = person.erase(reason, uow.now())
    await end_grants(person.id, uow)
    await drop_keys(uow.session, person.id)
    await forget_person(uow.session, person.id)
    await forget_sealed(uow.session, person.id)
    await forget_details(uow.session, person.id)
    await forget_expressions(uow.session, person.id)
    await forget_explanations(uow.session, person.id)
    await forget_files(uow.session, person.id)
    await forget_best_interests(uow.session, person.id)
    uow.publish(person, erased.model_copy(update={"proof": erasure_proof(uow, person.id)}))
    await destroy_key(uow, person.id)
