"""Searches that were made: who looked, and who came up. A registration answers for the search it was made after.

A search is a question about people whom the one who asks may not see: each account has so many an hour, and who came up
is in the trail. Searches are forgotten after some days.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Uuid
from sqlmodel import Field

from services.intake.records import Record
from shared.platform.audit import AuditEntry
from shared.platform.clock import new_id
from shared.platform.columns import moment
from shared.platform.errors import Refused
from shared.platform.logs import log
from shared.platform.unit_of_work import UnitOfWork

MOST_AN_HOUR = 120
"""Of one account; a desk that does nothing but register people makes some thirty."""
SEARCH_RETENTION = timedelta(days=2)
"""A registration refers to a search of these days."""


class SearchBudgetSpent(Refused):
    """One account has searched, or registered, more in an hour than a desk does."""

    text = f"More than {MOST_AN_HOUR} searches in an hour; try again later"

    def __init__(self, action: str = "FindPersons") -> None:
        super().__init__()
        self.action = action

    async def leave(self, uow: UnitOfWork) -> None:
        """A line in the trail, and an alarm for whoever watches."""
        log.error("search_budget_spent", count=MOST_AN_HOUR)
        uow.note(
            AuditEntry(
                action=self.action,
                actor_id=uow.actor.id,
                agency_id=uow.actor.agency_id,
                decision="denied",
                detail={"alarm": self.code},
            )
        )


class Search(Record, table=True):
    """One search by one account."""

    __tablename__ = "searches"

    id: UUID = Field(primary_key=True)
    actor_id: UUID = Field(index=True)
    searched_at: datetime = moment()
    candidates: Any = Field(default=[], sa_type=ARRAY(Uuid))


def comparison_by(uow: UnitOfWork) -> Search:
    """What a registration takes of the budget; nobody refers to it."""
    return Search(id=new_id(), actor_id=uow.actor.id, searched_at=uow.now(), candidates=[])
