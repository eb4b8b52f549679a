"""Follow-ups with a returnee and the attempts to reach them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.reintegration.monitoring.naming import follow_up_id
from services.reintegration.monitoring.rounds import FollowUpRound
from services.reintegration.records import AggregateRecord, Record
from shared.contracts.base import Command, Sealed
from shared.contracts.reintegration.v1 import (
    ContactAttempted,
    ContactMode,
    ContactOutcome,
    FollowUpFindings,
    FollowUpMissed,
    FollowUpNarrative,
    FollowUpRecorded,
    FollowUpReopened,
    FollowUpScheduled,
    FollowUpStatus,
    RecordContactAttempt,
    RecordFollowUp,
    ReturneeUnreachable,
)
from shared.platform.columns import at_rest, code, document, later_code, later_moment, moment
from shared.platform.errors import Refused
from shared.platform.guards import require


class FollowUpIsRecorded(Refused):
    """It was recorded already; only the committee's rejection lets it be recorded again."""

    text = "This follow-up is recorded already"
    about_field = "follow_up_id"


class FollowUpIsCancelled(Refused):
    """The journey ended before this follow-up."""

    text = "The journey ended before this follow-up"
    about_field = "follow_up_id"


class FollowUp(AggregateRecord, table=True):
    """One follow-up in a month after arrival."""

    __tablename__ = "follow_ups"

    journey_id: UUID = Field(index=True)
    person_id: UUID = Field(index=True)
    month: int
    status: FollowUpStatus = code()
    due_at: datetime = moment()
    window_closes_at: datetime = moment()
    mode: ContactMode | None = later_code()
    findings: dict[str, Any] | None = document()
    narrative: dict[str, Any] | None = document()
    recorded_at: datetime | None = later_moment()
    contacted_at: datetime | None = later_moment()

    @classmethod
    def schedule(
        cls, journey_id: UUID, person_id: UUID, window: FollowUpRound, closes_at: datetime
    ) -> tuple["FollowUp", FollowUpScheduled]:
        follow_up = cls(
            id=follow_up_id(journey_id, window.month),
            journey_id=journey_id,
            person_id=person_id,
            month=window.month,
            status=FollowUpStatus.SCHEDULED,
            due_at=window.due_at,
            window_closes_at=closes_at,
        )
        return follow_up, FollowUpScheduled(
            **follow_up._subject(), month=window.month, due_at=window.due_at, window_closes_at=closes_at
        )

    def attempt(self, attempt: "ContactAttempt") -> ContactAttempted:
        """Somebody tried to reach the returnee; a refusal to talk is contact too."""
        require(RecordContactAttempt, follow_up=self)
        if attempt.made_contact:
            self.contacted_at = attempt.attempted_at
        return ContactAttempted(
            **self._subject(),
            attempt_id=attempt.id,
            mode=attempt.mode,
            outcome=attempt.outcome,
            attempted_at=attempt.attempted_at,
        )

    def declare_unreachable(self, attempts: int, at: datetime) -> ReturneeUnreachable | None:
        """Attempts enough over days enough: told once for each follow-up."""
        if self.status == FollowUpStatus.UNREACHABLE:
            return None
        self.status = FollowUpStatus.UNREACHABLE
        return ReturneeUnreachable(**self._subject(), attempts=attempts, declared_at=at)

    def record(
        self,
        mode: ContactMode,
        findings: FollowUpFindings,
        narrative: Sealed[FollowUpNarrative] | None,
        at: datetime,
    ) -> FollowUpRecorded:
        """What was found; late is better than never, so a missed one may still be recorded."""
        require(RecordFollowUp, follow_up=self)
        self.status, self.mode, self.recorded_at, self.contacted_at = FollowUpStatus.RECORDED, mode, at, at
        self.findings = findings.model_dump(mode="json")
        self.narrative = at_rest(narrative)
        return FollowUpRecorded(**self._subject(), mode=mode, findings=findings, narrative=narrative, recorded_at=at)

    def miss(self, attempts: int, at: datetime) -> FollowUpMissed | None:
        """The window has closed: a fact where nobody was contacted, told once."""
        if self.status != FollowUpStatus.SCHEDULED or self.contacted_at is not None:
            return None
        self.status = FollowUpStatus.MISSED
        return FollowUpMissed(**self._subject(), attempts=attempts, missed_at=at)

    def reopen(self, at: datetime) -> FollowUpReopened | None:
        """The committee did not accept the record: it may be made again. None where there is no record."""
        if self.status != FollowUpStatus.RECORDED:
            return None
        self.status = FollowUpStatus.SCHEDULED
        return FollowUpReopened(**self._subject(), reopened_at=at)

    def cancel(self) -> None:
        """The journey has ended; what was not recorded will not be."""
        if self.status != FollowUpStatus.RECORDED:
            self.status = FollowUpStatus.CANCELLED

    def refusal(self, command: type[Command]) -> Refused:
        """Why nothing more is recorded."""
        return FollowUpIsRecorded() if self.status == FollowUpStatus.RECORDED else FollowUpIsCancelled()

    def _subject(self) -> dict[str, UUID]:
        return {"follow_up_id": self.id, "journey_id": self.journey_id, "person_id": self.person_id}


class ContactAttempt(Record, table=True):
    """One attempt; attempts are only ever added."""

    __tablename__ = "contact_attempts"

    id: UUID = Field(primary_key=True)
    follow_up_id: UUID = Field(foreign_key="follow_ups.id", index=True)
    journey_id: UUID = Field(index=True)
    mode: ContactMode = code()
    outcome: ContactOutcome = code()
    attempted_at: datetime = moment()

    @property
    def made_contact(self) -> bool:
        """Whether the returnee was there to answer, be it with a no."""
        return self.outcome in (ContactOutcome.REACHED, ContactOutcome.REFUSED)
