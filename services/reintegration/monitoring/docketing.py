"""What waits for the committee's decision is put on its docket."""

from collections.abc import Mapping
from uuid import UUID

from services.reintegration.deadlines.model import time_for
from services.reintegration.monitoring.model.docket import Docketed, Review
from shared.contracts.deadlines import DeadlineCode
from shared.contracts.reintegration.v1 import ReviewSubject
from shared.platform.unit_of_work import UnitOfWork

ANSWER: Mapping[ReviewSubject, DeadlineCode] = {
    ReviewSubject.GRANT: DeadlineCode.REVIEW_GRANT,
    ReviewSubject.FOLLOW_UP: DeadlineCode.REVIEW_FOLLOW_UP,
    ReviewSubject.CLOSURE: DeadlineCode.REVIEW_CLOSURE,
}


async def put_on_docket(review_id: UUID, about: Docketed, uow: UnitOfWork) -> None:
    """Ask the committee in the name of whoever acts."""
    at = uow.now()
    due_at = at + await time_for(ANSWER[about.subject], uow)
    uow.create(Review.docket(review_id, about, uow.actor.id, due_at, at))
