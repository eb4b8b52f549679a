"""Agencies, and what each of them may know of whom."""

from datetime import timedelta

from services.intake.sharing import handlers, partner_keys, processes
from services.intake.sharing.activities import SharingActivities
from services.intake.sharing.feed_routes import feed_routes
from services.intake.sharing.looking import look_at_people_of_corrected
from services.intake.sharing.progress import STEPS
from services.intake.sharing.workflow import AdmissionWorkflow, ExpiryWorkflow
from services.intake.sharing_grants.repository import ended_among
from shared.contracts.intake.v1 import (
    AcceptPartnerKey,
    AgeBandMoved,
    AgencyRegistered,
    CorrectAgency,
    DeclinePartnerKey,
    GrantSharing,
    NeedEnded,
    NeedRecorded,
    PersonCorrected,
    ProposePartnerKey,
    RegisterAgency,
    SharingGranted,
    WithdrawSharing,
)
from shared.platform.service import Recurring, Room, Runs

ROOM = Room(
    "sharing",
    commands={
        RegisterAgency: handlers.register_agency,
        CorrectAgency: handlers.correct_agency,
        GrantSharing: handlers.grant_sharing,
        WithdrawSharing: handlers.withdraw_sharing,
        ProposePartnerKey: partner_keys.propose_partner_key,
        AcceptPartnerKey: partner_keys.accept_partner_key,
        DeclinePartnerKey: partner_keys.decline_partner_key,
    },
    reactions={
        **dict.fromkeys((PersonCorrected, AgeBandMoved, NeedRecorded, NeedEnded), handlers.on_person_changed),
        **dict.fromkeys(STEPS, handlers.on_progress),
    },
    workflows=[
        Runs(
            AdmissionWorkflow,
            starts={AgencyRegistered: processes.start_admission},
            open_processes=processes.OPEN_ADMISSIONS,
        ),
        Runs(
            ExpiryWorkflow,
            starts={SharingGranted: processes.start_expiry},
            open_processes=processes.OPEN_GRANTS,
        ),
    ],
    activities=[SharingActivities],
    recurring=[
        Recurring("corrected_agencies", timedelta(seconds=2), look_at_people_of_corrected),
        Recurring("partner_keys", timedelta(seconds=5), partner_keys.send_keys_anew),
    ],
    routes=feed_routes,
    ended_keys=ended_among,
)
