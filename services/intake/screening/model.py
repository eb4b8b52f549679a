"""Specific needs, and what is known of a person's need of international protection."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger
from sqlmodel import Field

from services.intake.records import AggregateRecord, Record
from services.intake.screening.needs import is_restricted
from shared.contracts.base import Command, Sealed
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    CircumstancesReported,
    EndNeed,
    NeedEnded,
    NeedRecorded,
    NeedStatus,
    ProtectionAssessed,
    RecordNeed,
    ReportedCircumstances,
    RestrictedNeed,
)
from shared.platform.clock import derived_id
from shared.platform.columns import Blob, at_rest, later_moment, moment, sealed
from shared.platform.errors import Forbidden, Refused
from shared.platform.guards import require


class NeedAlreadyEnded(Refused):
    """It was ended before."""

    text = "This need was ended before"
    about_field = "need_id"


class OriginStateBarred(Refused):
    """Nothing about somebody who needs protection reaches a state of origin or anyone acting for it."""

    text = "This agency acts for a state that may not learn of this person"
    about_field = "agency_id"


class RestrictedNeedForbidden(Forbidden):
    """Needs whose very code endangers a person are ended by those who may see them; anybody may have added one."""

    text = "Your role may not end this need"
    about_field = "need_id"


class Need(AggregateRecord, table=True):
    """One specific need, from a day to a day. A restricted code rests sealed, and `code` is then empty."""

    __tablename__ = "needs"

    person_id: UUID = Field(foreign_key="persons.id", index=True)
    code: str | None = Field(default=None, max_length=10)
    restricted: Blob | None = sealed()
    recorded_at: datetime = moment()
    ended_at: datetime | None = later_moment()

    @classmethod
    def record(
        cls, command: RecordNeed, restricted: Sealed[RestrictedNeed] | None, at: datetime
    ) -> tuple["Need", NeedRecorded]:
        """A need as of now; sealed where its code is restricted."""
        code = None if restricted else command.code
        need = cls(
            id=command.need_id,
            person_id=command.person_id,
            code=code,
            restricted=at_rest(restricted),
            recorded_at=at,
        )
        return need, NeedRecorded(
            need_id=need.id, person_id=need.person_id, code=code, restricted=restricted, recorded_at=at
        )

    def seal(self, restricted: Sealed[RestrictedNeed]) -> NeedRecorded:
        """Its code was left open by a release that did not restrict it."""
        self.code, self.restricted = None, at_rest(restricted)
        return NeedRecorded(
            need_id=self.id,
            person_id=self.person_id,
            code=None,
            restricted=restricted,
            recorded_at=self.recorded_at,
        )

    def is_restricted(self) -> bool:
        """Whether its very code endangers the person, also where an earlier release left it open."""
        return self.code is None or is_restricted(self.code)

    @property
    def status(self) -> NeedStatus:
        return NeedStatus.PRESENT if self.ended_at is None else NeedStatus.ENDED

    def refusal(self, command: type[Command]) -> Refused:
        return NeedAlreadyEnded()

    def end(self, at: datetime) -> NeedEnded:
        """The need no longer holds; NeedAlreadyEnded."""
        require(EndNeed, need=self)
        self.ended_at = at
        code = None if self.is_restricted() else self.code
        return NeedEnded(need_id=self.id, person_id=self.person_id, code=code, ended_at=at)


class Assessment(AggregateRecord, table=True):
    """The latest assessment of a person's need of international protection, sealed; one row per person."""

    __tablename__ = "protection_assessments"

    person_id: UUID = Field(foreign_key="persons.id", unique=True)
    assessment: Blob | None = sealed()
    assessed_at: datetime = moment()

    @staticmethod
    def id_for(person_id: UUID) -> UUID:
        """A person's assessments are versions of one record."""
        return derived_id(person_id, "protection-assessment")

    def assess(self, assessment: Sealed[AssessmentOnRecord], at: datetime) -> ProtectionAssessed:
        self.assessment = at_rest(assessment)
        self.assessed_at = at
        return ProtectionAssessed(
            assessment_id=self.id, person_id=self.person_id, assessment=assessment, assessed_at=at
        )

    def sealed_assessment(self) -> Sealed[AssessmentOnRecord] | None:
        """The assessment as it rests; None once erased."""
        return Sealed[AssessmentOnRecord].model_validate(self.assessment) if self.assessment else None


class CircumstanceReport(AggregateRecord, table=True):
    """What somebody told of a person whose circumstances they may not read; sealed, only ever added."""

    __tablename__ = "circumstance_reports"

    person_id: UUID = Field(foreign_key="persons.id", index=True)
    report: Blob | None = sealed()
    reported_at: datetime = moment()

    @classmethod
    def of(
        cls, report_id: UUID, person_id: UUID, report: Sealed[ReportedCircumstances], at: datetime
    ) -> tuple["CircumstanceReport", CircumstancesReported]:
        made = cls(id=report_id, person_id=person_id, report=at_rest(report), reported_at=at)
        return made, CircumstancesReported(report_id=report_id, person_id=person_id, report=report, reported_at=at)


class BarredState(Record, table=True):
    """A state that may never learn of a person, as a keyed digest: the table does not say which."""

    __tablename__ = "barred_states"

    person_id: UUID = Field(primary_key=True, foreign_key="persons.id")
    state_digest: int = Field(primary_key=True, sa_type=BigInteger)
    origin: bool = Field(default=False)
    """A nationality, or where somebody stateless lived; not only feared."""
