"""The terms of an agreement: everything that is signed, and the commands that write it."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.base import (
    C1,
    Contract,
    CountryCode,
    Day,
    FieldClass,
    Id,
    Line,
    Money,
    Prose,
)
from shared.contracts.cases.v1.coordination import (
    AgreementKind,
    AgreementStatus,
    AreaCode,
    CoordinationService,
    PartyRole,
    PersonCategory,
)
from shared.contracts.cases.v1.cost_terms import CostTerms
from shared.contracts.cases.v1.values import CasesCommand
from shared.contracts.intake.v1 import Purpose
from shared.contracts.when import When


class RevisionStatus(StrEnum):
    """Whether terms are being written that nobody has signed."""

    NONE = "none"
    WRITTEN = "written"
    PROPOSED = "proposed"


class TermsStatus(StrEnum):
    """Where a version of an agreement's terms stands."""

    WRITTEN = "written"
    PROPOSED = "proposed"
    SIGNED = "signed"
    DISCARDED = "discarded"


class ServiceUnit(StrEnum):
    """What an arranged capacity counts and a price is for."""

    PERSON = "person"
    SEAT = "seat"
    NIGHT = "night"
    HOUSEHOLD = "household"
    DOCUMENT = "document"
    HOUR = "hour"
    ITEM = "item"


class InformationChannel(StrEnum):
    """By what people hear of it."""

    TELEPHONE = "telephone"
    SMS = "sms"
    RADIO = "radio"
    TELEVISION = "television"
    SOCIAL_MEDIA = "social_media"
    COMMUNITY_LEADERS = "community_leaders"
    NOTICE_BOARD = "notice_board"
    IN_PERSON = "in_person"


class ActivationSignal(StrEnum):
    """What shows that an agreement is to be activated."""

    CRISIS_DECLARED = "crisis_declared"
    FIGHTING_NEAR = "fighting_near"
    BORDER_CLOSED = "border_closed"
    DISASTER_WARNING = "disaster_warning"
    HOST_STATE_ASKS = "host_state_asks"
    STATE_OF_ORIGIN_ASKS = "state_of_origin_asks"
    SERVICES_FAIL = "services_fail"


class ReportFigure(StrEnum):
    """What a report under an agreement counts; never whom."""

    MOVEMENTS = "movements"
    NIGHTS = "nights"
    PEOPLE = "people"
    COST = "cost"


class AgreementDuty(StrEnum):
    """What an agreement obliges to on a day."""

    REPORT = "report"
    EXERCISE = "exercise"
    REVIEW = "review"
    EVALUATION = "evaluation"


ESTABLISHED = frozenset({AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.SUSPENDED})
NOT_ENDED = ESTABLISHED | {AgreementStatus.DRAFT}


class AgreementParty(Contract):
    """An organisation of the directory, and what it does under the agreement."""

    organisation_id: Id
    roles: Annotated[list[PartyRole], C1] = Field(min_length=1, max_length=10)


class ArrangedService(Contract):
    """What one party provides, how much of it, how soon after a call, and for what price."""

    organisation_id: Id
    provides: Annotated[CoordinationService, C1]
    unit: Annotated[ServiceUnit, C1]
    capacity: Annotated[int | None, C1] = Field(default=None, ge=1, le=1_000_000)
    """None where the agreement names none: that is not known, and not without limit."""
    notice_hours: Annotated[int, C1] = Field(ge=0, le=2160)
    """Between the call-off and the service."""
    price: Annotated[Money | None, C1] = None
    """Of one unit; None where the agreement names none."""


class ProcedureStep(Contract):
    """Who does what, how soon after activation, on which form and by which channel to the people."""

    number: Annotated[int, C1] = Field(ge=1, le=50)
    organisation_id: Id
    within_hours: Annotated[int, C1] = Field(ge=1, le=2160)
    instruction: Annotated[Line, C1]
    form: Annotated[Line | None, C1] = None
    channel: Annotated[InformationChannel | None, C1] = None


class AgreementTerms(Contract):
    """Everything that is signed."""

    kind: Annotated[AgreementKind, C1]
    title: Annotated[Line, C1]
    reference: Annotated[Line, C1]
    valid_from: Annotated[date, C1]
    valid_until: Annotated[date | None, C1] = None
    """Its last day; None where it is without end."""
    countries: Annotated[list[CountryCode], C1] = Field(default=[])
    """Where it is valid; none named means everywhere."""
    areas: Annotated[list[AreaCode], C1] = Field(default=[])
    nationalities: Annotated[list[CountryCode], C1] = Field(default=[])
    """For whose citizens; none named means everybody, those without a nationality too."""
    categories: Annotated[list[PersonCategory], C1] = Field(default=[])
    vulnerable_groups: Annotated[Prose | None, C1] = None
    channels: Annotated[list[InformationChannel], C1] = Field(default=[])
    decided_by: Annotated[PartyRole | None, C1] = None
    """The party in this role decides about activation."""
    activation_criteria: Annotated[Prose | None, C1] = None
    activation_signals: Annotated[list[ActivationSignal], C1] = Field(default=[])
    sharing_purposes: Annotated[list[Purpose], C1] = Field(default=[])
    """What data may be shared for under it; none named means that nothing may."""
    sharing_classes: Annotated[list[FieldClass], C1] = Field(default=[])
    report_every_days: Annotated[int | None, C1] = None
    report_figures: Annotated[list[ReportFigure], C1] = Field(default=[])
    exercise_every_months: Annotated[int | None, C1] = None
    review_on: Annotated[date | None, C1] = None
    evaluate_on: Annotated[date | None, C1] = None
    parties: Annotated[list[AgreementParty], C1] = Field(default=[])
    services: Annotated[list[ArrangedService], C1] = Field(default=[])
    procedure: Annotated[list[ProcedureStep], C1] = Field(default=[])
    cost_terms: Annotated[CostTerms, C1] = Field(default=[])


class DraftAgreement(CasesCommand):
    """Begin to write an agreement; it binds nobody before two people have signed it in."""

    agreement_id: Id
    kind: Annotated[AgreementKind, C1]
    title: Annotated[Line, C1]
    reference: Annotated[Line, C1]
    valid_from: Annotated[Day, C1]
    valid_until: Annotated[Day | None, C1] = None


class TermsCommand(CasesCommand):
    """A change of terms that nobody has signed."""

    allowed: ClassVar[When] = When(agreement=NOT_ENDED, revision={RevisionStatus.WRITTEN})
    agreement_id: Id
    version: Annotated[int, C1] = Field(ge=1)


class CorrectAgreement(TermsCommand):
    """Change some of the terms; what is not named stays."""

    partial: ClassVar[bool] = True
    kind: Annotated[AgreementKind | None, C1] = None
    title: Annotated[Line | None, C1] = None
    reference: Annotated[Line | None, C1] = None
    valid_from: Annotated[Day | None, C1] = None
    valid_until: Annotated[Day | None, C1] = None
    countries: Annotated[list[CountryCode] | None, C1] = Field(default=None, max_length=250)
    areas: Annotated[list[AreaCode] | None, C1] = Field(default=None, max_length=200)
    nationalities: Annotated[list[CountryCode] | None, C1] = Field(default=None, max_length=250)
    categories: Annotated[list[PersonCategory] | None, C1] = Field(default=None, max_length=20)
    vulnerable_groups: Annotated[Prose | None, C1] = None
    channels: Annotated[list[InformationChannel] | None, C1] = Field(default=None, max_length=10)
    decided_by: Annotated[PartyRole | None, C1] = None
    activation_criteria: Annotated[Prose | None, C1] = None
    activation_signals: Annotated[list[ActivationSignal] | None, C1] = Field(default=None, max_length=20)
    sharing_purposes: Annotated[list[Purpose] | None, C1] = Field(default=None, max_length=20)
    sharing_classes: Annotated[list[FieldClass] | None, C1] = Field(default=None, max_length=10)
    report_every_days: Annotated[int | None, C1] = Field(default=None, ge=1, le=366)
    report_figures: Annotated[list[ReportFigure] | None, C1] = Field(default=None, max_length=4)
    exercise_every_months: Annotated[int | None, C1] = Field(default=None, ge=1, le=60)
    review_on: Annotated[Day | None, C1] = None
    evaluate_on: Annotated[Day | None, C1] = None


class SetAgreementParty(TermsCommand):
    """Add an organisation, or say anew what it does under the agreement."""

    organisation_id: Id
    roles: Annotated[list[PartyRole], C1] = Field(min_length=1, max_length=10)


class RemoveAgreementParty(TermsCommand):
    """Take an organisation out that provides nothing and takes no step."""

    organisation_id: Id


class ArrangeService(TermsCommand):
    """Add a service of a party, or say its terms anew."""

    organisation_id: Id
    provides: Annotated[CoordinationService, C1]
    unit: Annotated[ServiceUnit, C1]
    capacity: Annotated[int | None, C1] = Field(default=None, ge=1, le=1_000_000)
    notice_hours: Annotated[int, C1] = Field(ge=0, le=2160)
    price: Annotated[Money | None, C1] = None

    @model_validator(mode="after")
    def _price_is_not_below_zero(self) -> "ArrangeService":
        if self.price is not None and self.price.amount_minor < 0:
            raise PydanticCustomError(
                "price_below_zero",
                "A price is zero, for what is free, or above it",
                {"field": "price.amount_minor", "rule": True},
            )
        return self


class DropService(TermsCommand):
    """Take a service of a party out."""

    organisation_id: Id
    provides: Annotated[CoordinationService, C1]


class SetCostTerms(TermsCommand):
    """Say who pays what; all terms together, since they must not contradict each other."""

    cost_terms: Annotated[CostTerms, C1]


class WriteProcedureStep(TermsCommand):
    """Add a step of the procedure, or write the one with this number anew."""

    number: Annotated[int, C1] = Field(ge=1, le=50)
    organisation_id: Id
    within_hours: Annotated[int, C1] = Field(ge=1, le=2160)
    instruction: Annotated[Line, C1]
    form: Annotated[Line | None, C1] = None
    channel: Annotated[InformationChannel | None, C1] = None


class RemoveProcedureStep(TermsCommand):
    """Take a step of the procedure out; the others keep their numbers."""

    number: Annotated[int, C1] = Field(ge=1, le=50)
