"""Enumerations of the schema: the contracts' own, and those of the read model."""

from enum import StrEnum

import strawberry

from services.gateway.access.commands import AccountReason, Language, RoleName
from services.gateway.readmodel import values
from shared.contracts import base, deadlines
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.partner.v1 import ProgressStep
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.audit import AuditOutcome
from shared.platform.messaging.parking import ParkingReason
from shared.platform.parked import DiscardReason

__all__ = ["CONTRACTED", "Language", "Role", "Section"]

CONTRACTED = (
    base.FieldClass,
    intake.DuplicateJudgement, intake.MatchBand, intake.SearchPurpose,
    intake.AgeBand, intake.AgencyKind, intake.ConsentForm, intake.ErasureDeclineReason, intake.ErasureReason,
    intake.Hazard, intake.Interpretation, intake.LegalBasis, intake.OverrideDeclineReason, intake.OverrideGround,
    intake.OwnView, intake.KnownBy, intake.NationalityAnswer, intake.GuardianCheck, intake.GuardianRelation,
    intake.ProtectionStatus, intake.Purpose, intake.Relationship, intake.RequestKind, intake.Sex, intake.Urgency,
    cases.ActivationSignal, cases.AgreementDuty, cases.AgreementEndReason, cases.AgreementKind, cases.AgreementStatus,
    cases.InformationChannel, cases.PartyRole, cases.ReportFigure, cases.ServiceUnit, cases.TermsStatus,
    cases.CapScope, cases.CostBasis, cases.CostUnit, cases.PayerKind, cases.PayingTurn, cases.SuspensionReason,
    cases.CaseClosureReason, cases.CaseReleaseReason, cases.CaseStatus, cases.DepartureOverride, cases.Gate,
    cases.CapacityUnit, cases.CoordinationService, cases.FocalPointStatus, cases.OpeningHours,
    cases.OrganisationClosureReason, cases.OrganisationKind, cases.OrganisationStatus, cases.PersonCategory,
    cases.ServiceOfferStatus,
    cases.GateOutcome, cases.Modality, cases.SeatReleaseReason, cases.TransportMode,
    reintegration.ClosureOutcome, reintegration.ContactMode, reintegration.ContactOutcome, reintegration.ReviewDecision,
    reintegration.ReviewSubject,
    intake.CrisisStatus, intake.ImportStatus, cases.AssistanceStatus, cases.MovementStatus, cases.OperationStatus,
    reintegration.FollowUpStatus, reintegration.GrantStatus, reintegration.TrancheStatus,
    intake.PartnerKeyDeclineReason, ProgressStep,
    deadlines.DeadlineCode, deadlines.DeadlineReason, deadlines.DeadlineUnit,
    values.AuditedService, values.DonorChangeKind, values.Phase, values.Service, AuditOutcome,
    AccountReason, DiscardReason, ParkingReason,
)  # fmt: skip

for _enum in CONTRACTED:
    strawberry.enum(_enum, description=_enum.__doc__)

Role = strawberry.enum(RoleName, name="Role", description="What an account may do and see.")


strawberry.enum(Language, description="A language of the page.")


@strawberry.enum(description="A part of the page.")
class Section(StrEnum):
    """A part of the page, for the roles that work there."""

    OVERVIEW = "OVERVIEW"
    TO_DO = "TO_DO"
    OFFICE = "OFFICE"
    WORKLOAD = "WORKLOAD"
    PEOPLE = "PEOPLE"
    REGISTER = "REGISTER"
    IMPORTS = "IMPORTS"
    EVACUATION = "EVACUATION"
    AGREEMENTS = "AGREEMENTS"
    DIRECTORY = "DIRECTORY"
    DOCKET = "DOCKET"
    TRAINING = "TRAINING"
    REPORTS = "REPORTS"
    TRAIL = "TRAIL"
    AUDIT = "AUDIT"
    FEED = "FEED"
