"""Every statement about cases."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import delete, func, literal, null, update
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from services.cases.casework.model import Case, CaseRequest, OwedWork, WorkKind, WrittenNote
from shared.contracts.cases.v1 import CaseStatus
from shared.contracts.intake.v1 import RequestKind
from shared.platform.erased import reference_of_erased


async def open_case(session: AsyncSession, person_id: UUID) -> Case | None:
    """The person's open case, of which there is at most one, locked; None once whoever was closing it has done so."""
    statement = select(Case).where(Case.person_id == person_id, Case.status != CaseStatus.CLOSED)
    locked = statement.with_for_update().execution_options(populate_existing=True)
    return (await session.exec(locked)).one_or_none()


async def count_cases(session: AsyncSession, person_id: UUID) -> int:
    return (await session.exec(select(func.count()).select_from(Case).where(Case.person_id == person_id))).one()


async def case_of_request(session: AsyncSession, request_id: UUID) -> UUID | None:
    """The case in which a request is answered."""
    return (await session.exec(select(CaseRequest.case_id).where(CaseRequest.request_id == request_id))).one_or_none()


async def asks_to_be_moved(session: AsyncSession, case_id: UUID) -> bool:
    """Whether a request in this very case to be moved is unanswered: not withdrawn, and nobody has arrived by it."""
    return WorkKind.REQUEST in await owed_kinds(session, case_id)


async def owed_kinds(session: AsyncSession, case_id: UUID) -> frozenset[WorkKind]:
    kinds = await session.exec(select(OwedWork.kind).where(OwedWork.case_id == case_id).distinct())
    return frozenset(WorkKind(kind) for kind in kinds)


async def close_owed_work(session: AsyncSession, work_id: UUID) -> None:
    await session.exec(delete(OwedWork).where(col(OwedWork.work_id) == work_id))


async def answer_requests(session: AsyncSession, case_ids: Collection[UUID]) -> None:
    """Whoever asked in these cases to be moved has arrived."""
    asked = col(OwedWork.case_id).in_(case_ids), col(OwedWork.kind) == WorkKind.REQUEST
    await session.exec(delete(OwedWork).where(*asked))


async def ask_again(session: AsyncSession, case_id: UUID) -> None:
    """Whoever asked in this case to be moved, and has not taken it back, has not arrived after all."""
    asked = select(CaseRequest.request_id, CaseRequest.case_id, literal(WorkKind.REQUEST.value)).where(
        CaseRequest.case_id == case_id,
        CaseRequest.kind == RequestKind.EVACUATION,
        col(CaseRequest.withdrawn_at).is_(None),
    )
    again = insert(OwedWork).from_select(["work_id", "case_id", "kind"], asked).on_conflict_do_nothing()
    await session.exec(again)


async def ask_no_longer(session: AsyncSession, person_id: UUID) -> None:
    """Nobody is to be moved any more for whom somebody else could have asked."""
    cases = select(Case.id).where(Case.person_id == person_id)
    asked = col(OwedWork.case_id).in_(cases), col(OwedWork.kind) == WorkKind.REQUEST
    await session.exec(delete(OwedWork).where(*asked))


async def drop_references(session: AsyncSession, person_id: UUID) -> None:
    """Call a person's cases by what tells nobody whose they are."""
    for case in (await session.exec(select(Case).where(Case.person_id == person_id))).all():
        case.reference = reference_of_erased(case.id)


async def empty_notes(session: AsyncSession, person_id: UUID) -> None:
    """Drop what the notes about a person say."""
    cases = select(Case.id).where(Case.person_id == person_id)
    await session.exec(update(WrittenNote).where(col(WrittenNote.case_id).in_(cases)).values(note=null()))
