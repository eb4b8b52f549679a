"""The reintegration plan agreed with a returnee."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.reintegration.records import AggregateRecord
from services.reintegration.returns.model import Journey
from shared.contracts.base import Sealed
from shared.contracts.reintegration.v1 import AgreePlan, PlanAgreed, PlanObjectives
from shared.platform.columns import at_rest, codes, document, moment


class Plan(AggregateRecord, table=True):
    """One plan per journey; its objectives are sealed."""

    __tablename__ = "plans"

    journey_id: UUID = Field(unique=True)
    person_id: UUID = Field(index=True)
    services: list[str] = codes()
    objectives: dict[str, Any] | None = document()
    agreed_at: datetime = moment()

    @classmethod
    def agree(
        cls, command: AgreePlan, journey: Journey, objectives: Sealed[PlanObjectives] | None, at: datetime
    ) -> tuple["Plan", PlanAgreed]:
        """Keep the sealed objectives; the fact tells where the person is home, too."""
        plan = cls(
            id=command.plan_id,
            journey_id=journey.id,
            person_id=journey.person_id,
            services=command.services,
            objectives=at_rest(objectives),
            agreed_at=at,
        )
        return plan, plan._agreed(objectives, journey.time_zone)

    def _agreed(self, objectives: Sealed[PlanObjectives] | None, time_zone: str | None) -> PlanAgreed:
        return PlanAgreed(
            plan_id=self.id,
            journey_id=self.journey_id,
            person_id=self.person_id,
            services=self.services,
            objectives=objectives,
            time_zone=time_zone,
            agreed_at=self.agreed_at,
        )
