"""Agreements."""

from services.cases.agreements import handlers
from shared.contracts.cases.v1 import (
    AmendAgreement,
    ArrangeService,
    BringAgreementIntoForce,
    ConfirmSigning,
    CorrectAgreement,
    DiscardAmendment,
    DraftAgreement,
    DropService,
    EndAgreement,
    ProposeSigning,
    RecordAgreementDuty,
    RemoveAgreementParty,
    RemoveProcedureStep,
    ResumeAgreement,
    SetAgreementParty,
    SetCostTerms,
    SuspendAgreement,
    WithdrawSigning,
    WriteProcedureStep,
)
from shared.platform.service import Room

ROOM = Room(
    "agreements",
    commands={
        DraftAgreement: handlers.draft_agreement,
        CorrectAgreement: handlers.write_terms,
        SetAgreementParty: handlers.set_agreement_party,
        RemoveAgreementParty: handlers.write_terms,
        ArrangeService: handlers.arrange_service,
        DropService: handlers.write_terms,
        SetCostTerms: handlers.write_terms,
        WriteProcedureStep: handlers.write_terms,
        RemoveProcedureStep: handlers.write_terms,
        AmendAgreement: handlers.amend_agreement,
        DiscardAmendment: handlers.discard_amendment,
        ProposeSigning: handlers.propose_signing,
        WithdrawSigning: handlers.withdraw_signing,
        ConfirmSigning: handlers.confirm_signing,
        BringAgreementIntoForce: handlers.bring_agreement_into_force,
        SuspendAgreement: handlers.suspend_agreement,
        ResumeAgreement: handlers.resume_agreement,
        EndAgreement: handlers.end_agreement,
        RecordAgreementDuty: handlers.record_agreement_duty,
    },
)
