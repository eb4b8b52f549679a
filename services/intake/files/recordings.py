"""What is done about recordings of texts for people.

Which texts there are is a matter of the gateway's files: of a text that is not there a recording is offered nowhere.
Texts are everybody's: what is read out in an exercise would be heard by real people, so that none records any.
"""

from services.intake.files.reach import load_file
from services.intake.files.refusals import TextRecordedAlready, no_such_file
from services.intake.files.repository import is_recorded
from shared.contracts.intake.v1 import AddTextRecording, WithdrawTextRecording
from shared.platform.errors import ExerciseIsMixed
from shared.platform.exercises import HEADER
from shared.platform.unit_of_work import UnitOfWork


async def add_text_recording(command: AddTextRecording, uow: UnitOfWork) -> None:
    """Offer what was uploaded, by whoever uploaded it; never in an exercise, since a text is read to real people."""
    file = await load_file(command.recording_id, "recording_id", uow)
    if file.begun_by != uow.actor.id:
        raise no_such_file("recording_id")
    _require_real(uow)
    if file.attached_at is None and await is_recorded(uow.session, command.text_version, command.part):
        raise TextRecordedAlready
    uow.publish(file, file.record(command, uow.now()))


async def withdraw_text_recording(command: WithdrawTextRecording, uow: UnitOfWork) -> None:
    """Take it away, whoever recorded it."""
    file = await load_file(command.recording_id, "recording_id", uow)
    _require_real(uow)
    uow.publish(file, file.withdraw_recording(command, uow.now()))


def _require_real(uow: UnitOfWork) -> None:
    """ExerciseIsMixed."""
    if uow.exercise is not None:
        raise ExerciseIsMixed(field=HEADER)
