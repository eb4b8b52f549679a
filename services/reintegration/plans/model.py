"""The reintegration plan agreed with a returnee."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.reintegration.records import AggregateRecord, document, moment
from shared.contracts.base import Sealed
from shared.contracts.reintegration.v1 import PlanAgreed, PlanObjectives
from shared.platform.columns import codes


class Plan(AggregateRecord, table=True):
    """One plan per journey; its objectives are sealed."""

    __tablename__ = "plans"

    journey_id: UUID = Field(unique=True)
    person_id: UUID = Field(index=True)
    services: list[str] = codes()
    objectives: dict[str, Any] | None = document()
    agreed_at: datetime = moment()

    def agreed(self, objectives: Sealed[PlanObjectives] | None, time_zone: str | None = None) -> PlanAgreed:
        """Keep the sealed objectives; the fact of a new plan, and of where the person is home."""
        self.objectives = objectives.model_dump(mode="json") if objectives else None
        return PlanAgreed(
            plan_id=self.id,
            journey_id=self.journey_id,
            person_id=self.person_id,
            services=self.services,
            objectives=objectives,
            time_zone=time_zone,
            agreed_at=self.agreed_at,
        )
