"""Events and commands of screening."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from shared.contracts.base import (
    C1,
    C4,
    Code,
    Id,
    Prose,
    Sealed,
)
from shared.contracts.intake.v1.values import (
    AssessmentOnRecord,
    IntakeCommand,
    IntakeEvent,
    ProtectionAssessment,
    ProtectionStatus,
    ReportedCircumstances,
    RestrictedNeed,
)
from shared.contracts.when import When


class NeedStatus(StrEnum):
    """Whether a need still holds."""

    PRESENT = "present"
    ENDED = "ended"


class RecordNeed(IntakeCommand):
    """Record a specific need by its UNHCR code, `XX` or `XX-YY`, and the protection status that was told with it."""

    need_id: Id
    person_id: Id
    code: Annotated[Code, C4]
    reported_status: Annotated[ProtectionStatus | None, C4] = None
    """A specialist assesses it; until then it bars States and opens nothing."""


class EndNeed(IntakeCommand):
    """The need is met or was a mistake."""

    allowed: ClassVar[When] = When(need={NeedStatus.PRESENT})
    need_id: Id


class AssessProtection(IntakeCommand):
    """Record international protection concerns; bars sharing with, and return to, the feared country.

    What is not named stays as it was assessed; `version` is that of the assessment on record, none where there is none.
    """

    partial: ClassVar[bool] = True
    person_id: Id
    version: Annotated[int | None, C1] = None
    assessment: Annotated[ProtectionAssessment, C4]


class AddCircumstances(IntakeCommand):
    """Add what is heard of where a person is and what is the matter, without reading what is known.

    It replaces nothing and cannot be read back: a specialist looks at it.
    """

    report_id: Id
    person_id: Id
    location: Annotated[Prose | None, C4] = None
    notes: Annotated[Prose, C4]


class CircumstancesReported(IntakeEvent):
    """Somebody told something of a person that a specialist has to look at; what it is is sealed."""

    aggregate: ClassVar[str] = "report_id"
    report_id: Id
    person_id: Id
    report: Annotated[Sealed[ReportedCircumstances], C4]
    reported_at: Annotated[datetime, C1]


class NeedEvent(IntakeEvent):
    """A fact about a specific need."""

    aggregate: ClassVar[str] = "need_id"
    need_id: Id
    person_id: Id


class NeedRecorded(NeedEvent):
    """Restricted codes travel sealed; `code` is then empty."""

    code: Annotated[Code | None, C1]
    restricted: Annotated[Sealed[RestrictedNeed] | None, C4] = None
    recorded_at: Annotated[datetime, C1]


class NeedEnded(NeedEvent):
    """The need no longer holds; `code` is empty where it is restricted, and in what earlier releases told."""

    code: Annotated[Code | None, C1] = None
    ended_at: Annotated[datetime, C1]


class ProtectionAssessed(IntakeEvent):
    """Protection concerns were assessed; what they are is sealed."""

    aggregate: ClassVar[str] = "assessment_id"
    assessment_id: Id
    person_id: Id
    assessment: Annotated[Sealed[AssessmentOnRecord], C4]
    assessed_at: Annotated[datetime, C1]


class SpecialistReviewAsked(IntakeEvent):
    """A specialist must look at the person anew: what is assessed and what the profile says do not fit together.

    Which of the two, and how, is told to nobody: it is read where both are opened.
    """

    person_id: Id
    asked_at: Annotated[datetime, C1]


class SpecialistReviewEnded(IntakeEvent):
    """What did not fit together does now."""

    person_id: Id
    ended_at: Annotated[datetime, C1]
