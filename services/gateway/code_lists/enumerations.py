"""Which enumerations are lists of codes, by the name under which their labels stand among the page's words."""

from collections.abc import Mapping
from enum import StrEnum

from services.gateway.access.commands import AccountReason, RoleName
from services.gateway.readmodel.office import OfficeSubject
from services.gateway.readmodel.values import Phase
from services.gateway.rooms.office.types import OfficeTaskKind
from services.gateway.rooms.screening.tasks import ReasonToSee
from services.gateway.rooms.todo.queue import Assignment, Lane
from services.gateway.rooms.todo.types import StepKind
from shared.contracts import base, deadlines
from shared.contracts.cases import v1 as cases
from shared.contracts.intake import v1 as intake
from shared.contracts.partner import v1 as partner
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.audit import AuditOutcome
from shared.platform.parked import DiscardReason

NAMED_BY_STANDARDS = {"keyWrapping": "RFC 7518, JSON Web Algorithms", "mediaType": "IANA, Media Types"}
"""Their codes are names of their own: nobody translates them."""

ENUMERATIONS: Mapping[str, type[StrEnum]] = {
    # who takes part
    "role": RoleName,
    "agencyKind": intake.AgencyKind,
    "donorStatus": reintegration.DonorStatus,
    "accountReason": AccountReason,
    "partnerKeyDecline": intake.PartnerKeyDeclineReason,
    "keyWrapping": partner.KeyWrapping,
    # what there is to do
    "phase": Phase,
    "step": StepKind,
    "officeTask": OfficeTaskKind,
    "officeSubject": OfficeSubject,
    "reasonToSee": ReasonToSee,
    "lane": Lane,
    "assignment": Assignment,
    "urgency": intake.Urgency,
    "deadlineUnit": deadlines.DeadlineUnit,
    "deadlineReason": deadlines.DeadlineReason,
    # people
    "crisisStatus": intake.CrisisStatus,
    "hazard": intake.Hazard,
    "sex": intake.Sex,
    "ageBand": intake.AgeBand,
    "relationship": intake.Relationship,
    "nationalityAnswer": intake.NationalityAnswer,
    "knownBy": intake.KnownBy,
    "guardianRelation": intake.GuardianRelation,
    "guardianCheck": intake.GuardianCheck,
    "searchPurpose": intake.SearchPurpose,
    "matchBand": intake.MatchBand,
    "judgement": intake.DuplicateJudgement,
    "importStatus": intake.ImportStatus,
    "needStatus": intake.NeedStatus,
    "protectionStatus": intake.ProtectionStatus,
    "ownView": intake.OwnView,
    # what may be done with their data
    "fieldClass": base.FieldClass,
    "sealKind": base.SealKind,
    "purpose": intake.Purpose,
    "legalBasis": intake.LegalBasis,
    "consentForm": intake.ConsentForm,
    "consentStatus": intake.ConsentStatus,
    "interpretation": intake.Interpretation,
    "sharingGrantStatus": intake.SharingGrantStatus,
    "overrideGround": intake.OverrideGround,
    "overrideDecline": intake.OverrideDeclineReason,
    "progressStep": partner.ProgressStep,
    "secondPersonStatus": intake.SecondPersonStatus,
    "eraseReason": intake.ErasureReason,
    "eraseDecline": intake.ErasureDeclineReason,
    "fileKind": intake.FileKind,
    "fileStatus": intake.FileStatus,
    "fileWithdrawal": intake.FileWithdrawalReason,
    "attachmentKind": intake.AttachmentKind,
    "attachmentWithdrawal": intake.AttachmentWithdrawalReason,
    "textPart": intake.TextPart,
    "recordingWithdrawal": intake.RecordingWithdrawalReason,
    "mediaType": intake.MediaType,
    "auditOutcome": AuditOutcome,
    "discardReason": DiscardReason,
    # assistance and evacuation
    "requestKind": intake.RequestKind,
    "requestStatus": intake.RequestStatus,
    "caseStatus": cases.CaseStatus,
    "caseRelease": cases.CaseReleaseReason,
    "caseClosure": cases.CaseClosureReason,
    "assistanceStatus": cases.AssistanceStatus,
    "modality": cases.Modality,
    "deliveryCorrection": cases.DeliveryCorrectionReason,
    "mode": cases.TransportMode,
    "operationStatus": cases.OperationStatus,
    "movement": cases.MovementStatus,
    "gate": cases.Gate,
    "gateOutcome": cases.GateOutcome,
    "departureOverride": cases.DepartureOverride,
    "seatRelease": cases.SeatReleaseReason,
    "boardingCorrection": cases.BoardingCorrectionReason,
    # whom to work with, and what is arranged with them
    "organisationKind": cases.OrganisationKind,
    "organisationStatus": cases.OrganisationStatus,
    "organisationClosure": cases.OrganisationClosureReason,
    "opening": cases.OpeningHours,
    "coordinationService": cases.CoordinationService,
    "capacityUnit": cases.CapacityUnit,
    "serviceOfferStatus": cases.ServiceOfferStatus,
    "focalPointStatus": cases.FocalPointStatus,
    "personCategory": cases.PersonCategory,
    "agreementKind": cases.AgreementKind,
    "agreementStatus": cases.AgreementStatus,
    "agreementEnd": cases.AgreementEndReason,
    "suspensionReason": cases.SuspensionReason,
    "revisionStatus": cases.RevisionStatus,
    "termsStatus": cases.TermsStatus,
    "partyRole": cases.PartyRole,
    "serviceUnit": cases.ServiceUnit,
    "informationChannel": cases.InformationChannel,
    "activationSignal": cases.ActivationSignal,
    "reportFigure": cases.ReportFigure,
    "agreementDuty": cases.AgreementDuty,
    "payerKind": cases.PayerKind,
    "payingTurn": cases.PayingTurn,
    "costBasis": cases.CostBasis,
    "costUnit": cases.CostUnit,
    "capScope": cases.CapScope,
    "disputeStatus": cases.DisputeStatus,
    # reintegration
    "journeyStatus": reintegration.JourneyStatus,
    "grantStatus": reintegration.GrantStatus,
    "fundAmountReason": reintegration.FundAmountReason,
    "trancheStatus": reintegration.TrancheStatus,
    "paymentReturn": reintegration.PaymentReturnReason,
    "followUpStatus": reintegration.FollowUpStatus,
    "contactMode": reintegration.ContactMode,
    "contactOutcome": reintegration.ContactOutcome,
    "reviewSubject": reintegration.ReviewSubject,
    "reviewStatus": reintegration.ReviewStatus,
    "reviewDecision": reintegration.ReviewDecision,
    "decisionCorrection": reintegration.DecisionCorrectionReason,
    "closureOutcome": reintegration.ClosureOutcome,
}
