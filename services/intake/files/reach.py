"""Whose files somebody may upload, read and withdraw: asked here of what intake itself knows."""

from uuid import UUID

from services.intake.files.model import StoredFile
from services.intake.files.refusals import no_such_file
from services.intake.records import metadata
from services.intake.standings import STANDINGS
from shared.contracts.base import C1, FieldClass
from shared.contracts.intake.v1 import AttachFile, FileKind
from shared.platform.authorisation import Authorisation
from shared.platform.errors import ExerciseIsMixed
from shared.platform.exercises import HEADER
from shared.platform.identity import Actor
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import Reach, matrix

AUTHORISATION = Authorisation(metadata, STANDINGS)


async def require_uploading(file_id: UUID, person_id: UUID, uow: UnitOfWork) -> None:
    """As for attaching it; Unseen, OutOfReach, ExerciseIsMixed."""
    await AUTHORISATION.require(AttachFile(file_id=file_id, person_id=person_id, kind=FileKind.OTHER), uow)


async def load_file(file_id: UUID, field: str, uow: UnitOfWork) -> StoredFile:
    """The file, locked until the commit; NotFound in the command's `field` that names it."""
    if await uow.find(StoredFile, file_id) is None:
        raise no_such_file(field)
    return await uow.load(StoredFile, file_id)


def require_own_clock(file: StoredFile, uow: UnitOfWork) -> None:
    """ExerciseIsMixed. Of a file of no person only the file itself says whether it is real."""
    if uow.exercise and file.exercise is None:
        raise ExerciseIsMixed(field=HEADER)


async def sees_file(file: StoredFile, uow: UnitOfWork) -> bool:
    """Whether the actor sees the class that the file is of, of its person or its agency; StandingUnknown."""
    if file.text_version is not None:
        # Of class C0, and nobody's: for whoever signs in, as the texts are.
        return True
    if file.person_id is None:
        return sees_of_agency(file.agency_id, file.field_class, uow.actor)
    return await AUTHORISATION.sees(file.person_id, file.field_class, uow)


def sees_of_agency(agency_id: UUID | None, field_class: FieldClass, actor: Actor) -> bool:
    """Whether the actor sees a class of what is an agency's and of no person.

    Who sees their own people's alone sees none of it: it may name all the others.
    """
    same_agency = agency_id is not None and agency_id == actor.agency_id
    reaches = [matrix().reach(actor.roles, one) for one in (C1, field_class)]
    return all(reach is Reach.ALL or (reach is Reach.TEAM and same_agency) for reach in reaches)
