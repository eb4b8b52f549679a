"""What is done about requests."""

from services.intake.consent.repository import require_legal_basis
from services.intake.crises.places import today_in
from services.intake.deadlines.model import time_for
from services.intake.persons.model import Person
from services.intake.requests.model import Request
from shared.contracts.base import Sealed, SealKind
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.intake.v1 import Circumstances, MakeRequest, Purpose, RequestKind, Urgency, WithdrawRequest
from shared.platform.errors import AlreadyExists
from shared.platform.unit_of_work import UnitOfWork

PURPOSE_OF = {RequestKind.ASSISTANCE: Purpose.ASSISTANCE, RequestKind.EVACUATION: Purpose.EVACUATION}
FIRST_ANSWER = {
    Urgency.LIFE_SAVING: DeadlineCode.FIRST_ANSWER_LIFE_SAVING,
    Urgency.HIGH: DeadlineCode.FIRST_ANSWER_HIGH,
    Urgency.MEDIUM: DeadlineCode.FIRST_ANSWER_MEDIUM,
    Urgency.LOW: DeadlineCode.FIRST_ANSWER_LOW,
}


async def make_request(command: MakeRequest, uow: UnitOfWork) -> None:
    """Ask for help; refused without a legal basis (NoLegalBasis).

    Towards which country is not judged here: a refusal would tell whoever tries countries what the person fears. The
    protection gate of the seat is where nobody is returned to danger.
    """
    if await uow.find(Request, command.request_id):
        raise AlreadyExists("request_id")
    person = await uow.load(Person, command.person_id)
    person.require_present()
    await require_legal_basis(uow.session, person.id, PURPOSE_OF[command.kind], await today_in(person.crisis_id, uow))
    details, at = await _sealed_details(command, uow), uow.now()
    due_at = at + await time_for(FIRST_ANSWER[command.urgency], uow)
    uow.create(Request.make(command, person.crisis_id, details, due_at, at))


async def withdraw_request(command: WithdrawRequest, uow: UnitOfWork) -> None:
    request = await uow.load(Request, command.request_id)
    uow.publish(request, request.withdraw(uow.now()))


async def _sealed_details(command: MakeRequest, uow: UnitOfWork) -> Sealed[Circumstances] | None:
    if command.details is None:
        return None
    return await uow.seal(command.person_id, SealKind.HEALTH, command.details)
