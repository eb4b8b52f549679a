"""Whose files somebody may upload, read and withdraw: asked here of what intake itself knows."""

from uuid import UUID

from services.intake.files.model import StoredFile
from services.intake.records import metadata
from services.intake.standings import STANDINGS
from shared.contracts.intake.v1 import AttachFile, FileKind
from shared.platform.authorisation import Authorisation
from shared.platform.unit_of_work import UnitOfWork

AUTHORISATION = Authorisation(metadata, STANDINGS)


async def require_uploading(file_id: UUID, person_id: UUID, uow: UnitOfWork) -> None:
    """As for attaching it; Unseen, OutOfReach, ExerciseIsMixed."""
    await AUTHORISATION.require(AttachFile(file_id=file_id, person_id=person_id, kind=FileKind.OTHER), uow)


async def sees_file(file: StoredFile, uow: UnitOfWork) -> bool:
    """Whether the actor sees the class that the file is of, of its person; StandingUnknown."""
    return await AUTHORISATION.sees(file.person_id, file.field_class, uow)
