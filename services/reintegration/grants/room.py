"""Grants: applied for, decided, shown evidence for, released and paid."""

from services.reintegration.grants import budgets, handlers, processes
from services.reintegration.grants.activities import GrantActivities
from services.reintegration.grants.workflow import GrantWorkflow
from shared.contracts.intake.v1 import PersonErased
from shared.contracts.reintegration.v1 import (
    EvidenceSubmitted,
    GrantApproved,
    GrantEnded,
    GrantRejected,
    JourneyClosed,
    NamePayee,
    PayTranche,
    RecordFundAmount,
    RecordPaymentReturn,
    RequestGrant,
    ReviewDecided,
    SubmitEvidence,
    TranchePaid,
)
from shared.platform.service import Room, Runs

ROOM = Room(
    "grants",
    commands={
        RequestGrant: handlers.request_grant,
        NamePayee: handlers.name_payee,
        SubmitEvidence: handlers.submit_evidence,
        PayTranche: handlers.pay_tranche,
        RecordPaymentReturn: handlers.record_payment_return,
        RecordFundAmount: budgets.record_fund_amount,
    },
    reactions={
        PersonErased: handlers.on_person_erased,
        ReviewDecided: handlers.on_review_decided,
        JourneyClosed: handlers.on_journey_closed,
    },
    workflows=[
        Runs(
            GrantWorkflow,
            starts={GrantApproved: processes.start_grant},
            signals=dict.fromkeys((EvidenceSubmitted, TranchePaid), processes.signal_grant),
            ends=dict.fromkeys((GrantEnded, GrantRejected), processes.signal_grant),
            open_processes=processes.OPEN_GRANTS,
        )
    ],
    activities=[GrantActivities],
)
