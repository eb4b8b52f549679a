"""What is done about files of records that are about nobody.

Operations and donors are other services': an id that leads nowhere shows a file nowhere, and opens nothing, since whose
a file is and who sees it follow from the agency that attached it and from its kind.
"""

from uuid import UUID

from services.intake.files.model import StoredFile
from services.intake.files.reach import load_file, require_own_clock, sees_file, sees_of_agency
from services.intake.files.refusals import (
    AttachmentOfAnotherAgency,
    KindNotSeen,
    NotOfThisRecord,
    no_such_file,
    no_such_record,
)
from services.intake.files.repository import is_new_record, known_as
from shared.contracts.intake.v1 import (
    CLASS_OF_ATTACHMENT,
    AddAttachment,
    AttachmentKind,
    WithdrawAttachment,
)
from shared.platform import subject_keys
from shared.platform.key_owner import issue_key
from shared.platform.unit_of_work import UnitOfWork

OF_INTAKE = {AttachmentKind.MANDATE: "crisis", AttachmentKind.AGENCY_AGREEMENT: "agency"}
"""Kinds of which it is known here whether a record is what they are of."""


async def add_attachment(command: AddAttachment, uow: UnitOfWork) -> None:
    """Attach what was uploaded, by whoever uploaded it and may read it."""
    await _require_record_of(command.kind, command.record_id, uow)
    if not sees_of_agency(uow.actor.agency_id, CLASS_OF_ATTACHMENT[command.kind], uow.actor):
        raise KindNotSeen
    file = await load_file(command.attachment_id, "attachment_id", uow)
    if file.begun_by != uow.actor.id or _is_of_another_agency(file, uow):
        raise no_such_file("attachment_id")
    # Which exercise an operation is of is known to whoever asks, when it is attached.
    file.exercise = file.exercise or uow.exercise
    uow.publish(file, file.add(command, uow.now()))


async def withdraw_attachment(command: WithdrawAttachment, uow: UnitOfWork) -> None:
    """Take away what one's own agency attached."""
    file = await load_file(command.attachment_id, "attachment_id", uow)
    if file.record_id is None or file.text_version is not None or not await sees_file(file, uow):
        raise no_such_file("attachment_id")
    if file.agency_id != uow.actor.agency_id:
        raise AttachmentOfAnotherAgency
    require_own_clock(file, uow)
    uow.publish(file, file.withdraw_attachment(command, uow.now()))


async def require_key(record_id: UUID, uow: UnitOfWork) -> None:
    """A key of the record's own; NotFound where the id is a person's, or of anything else that has a key."""
    if not await is_new_record(uow.session, record_id):
        return
    if await subject_keys.is_subject(uow.session, record_id):
        raise no_such_record()
    await issue_key(uow, record_id)


def _is_of_another_agency(file: StoredFile, uow: UnitOfWork) -> bool:
    """Whoever works for another by now begins anew: the file would be that of the agency they left."""
    return file.record_id is not None and file.agency_id != uow.actor.agency_id


async def _require_record_of(kind: AttachmentKind, record_id: UUID, uow: UnitOfWork) -> None:
    """NotOfThisRecord, as far as it is known here what the record is."""
    if await known_as(uow.session, record_id) != OF_INTAKE.get(kind):
        raise NotOfThisRecord
