"""The deadlines of this service that somebody has changed, and how long what begins now may take."""

from datetime import timedelta

from services.intake.records import AggregateRecord
from shared.contracts.deadlines import DeadlineCode
from shared.platform import deadlines
from shared.platform.unit_of_work import UnitOfWork


class Deadline(AggregateRecord, deadlines.ChangedDeadline, table=True):
    """How long something takes, as of its last change."""

    __tablename__ = "deadlines"


async def time_for(code: DeadlineCode, uow: UnitOfWork) -> timedelta:
    """How long something may take that begins now."""
    return await deadlines.time_for(Deadline, code, uow)
