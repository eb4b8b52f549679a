"""The wiring of intake."""

from datetime import timedelta

from services.intake.consent.handlers import give_consent, withdraw_consent
from services.intake.crises.handlers import activate_crisis, close_crisis, correct_crisis, declare_crisis
from services.intake.erasure.handlers import approve_erasure, decline_erasure, request_erasure
from services.intake.imports.activities import ImportActivities
from services.intake.imports.processes import begin_import
from services.intake.imports.reception import import_routes
from services.intake.imports.workflow import ImportWorkflow
from services.intake.open_processes import OPEN_PROCESSES
from services.intake.overrides.handlers import (
    approve_sharing_override,
    decline_sharing_override,
    request_sharing_override,
)
from services.intake.records import metadata
from services.intake.registration.bands import move_age_bands
from services.intake.registration.handlers import (
    correct_person,
    find_persons,
    record_circumstances,
    register_household,
    register_person,
)
from services.intake.registration.heads import name_head
from services.intake.requests.handlers import make_request, withdraw_request
from services.intake.screening.handlers import assess_protection, end_need, record_need
from services.intake.screening.reports import add_circumstances
from services.intake.sharing.activities import SharingActivities
from services.intake.sharing.handlers import (
    correct_agency,
    grant_sharing,
    on_person_changed,
    on_progress,
    register_agency,
    withdraw_sharing,
)
from services.intake.sharing.looking import look_at_people_of_corrected
from services.intake.sharing.processes import admit, expire
from services.intake.sharing.progress import STEPS
from services.intake.sharing.repository import ended_among
from services.intake.sharing.workflow import AdmissionWorkflow, ExpiryWorkflow
from services.intake.standings import STANDINGS
from shared.contracts.intake.v1 import (
    ActivateCrisis,
    AddCircumstances,
    AgeBandMoved,
    AgencyRegistered,
    ApproveErasure,
    ApproveSharingOverride,
    AssessProtection,
    CloseCrisis,
    CorrectAgency,
    CorrectCrisis,
    CorrectPerson,
    DeclareCrisis,
    DeclineErasure,
    DeclineSharingOverride,
    EndNeed,
    FindPersons,
    GiveConsent,
    GrantSharing,
    ImportReceived,
    MakeRequest,
    NameHead,
    NeedEnded,
    NeedRecorded,
    PersonCorrected,
    RecordCircumstances,
    RecordNeed,
    RegisterAgency,
    RegisterHousehold,
    RegisterPerson,
    RequestErasure,
    RequestSharingOverride,
    SharingGranted,
    WithdrawConsent,
    WithdrawRequest,
    WithdrawSharing,
)
from shared.platform.service import Handles, On, Recurring, Service, Starts

service = Service(
    name="intake",
    metadata=metadata,
    standings=STANDINGS,
    commands=[
        Handles(DeclareCrisis, declare_crisis),
        Handles(ActivateCrisis, activate_crisis),
        Handles(CloseCrisis, close_crisis),
        Handles(CorrectCrisis, correct_crisis),
        Handles(RegisterHousehold, register_household),
        Handles(RegisterPerson, register_person),
        Handles(CorrectPerson, correct_person),
        Handles(RecordCircumstances, record_circumstances),
        Handles(NameHead, name_head),
        Handles(FindPersons, find_persons),
        Handles(RequestErasure, request_erasure),
        Handles(ApproveErasure, approve_erasure),
        Handles(DeclineErasure, decline_erasure),
        Handles(RecordNeed, record_need),
        Handles(AddCircumstances, add_circumstances),
        Handles(EndNeed, end_need),
        Handles(AssessProtection, assess_protection),
        Handles(GiveConsent, give_consent),
        Handles(WithdrawConsent, withdraw_consent),
        Handles(MakeRequest, make_request),
        Handles(WithdrawRequest, withdraw_request),
        Handles(RegisterAgency, register_agency),
        Handles(CorrectAgency, correct_agency),
        Handles(GrantSharing, grant_sharing),
        Handles(WithdrawSharing, withdraw_sharing),
        Handles(RequestSharingOverride, request_sharing_override),
        Handles(ApproveSharingOverride, approve_sharing_override),
        Handles(DeclineSharingOverride, decline_sharing_override),
    ],
    reactions=[
        *(On(event, on_person_changed) for event in (PersonCorrected, AgeBandMoved, NeedRecorded, NeedEnded)),
        *(On(event, on_progress) for event in STEPS),
    ],
    processes=[
        Starts(AgencyRegistered, admit),
        Starts(SharingGranted, expire),
        Starts(ImportReceived, begin_import),
    ],
    open_processes=OPEN_PROCESSES,
    workflows=[AdmissionWorkflow, ExpiryWorkflow, ImportWorkflow],
    activities=[SharingActivities, ImportActivities],
    routes=import_routes,
    recurring=[
        Recurring("age_bands", timedelta(hours=6), move_age_bands),
        Recurring("corrected_agencies", timedelta(seconds=2), look_at_people_of_corrected),
    ],
    ended_keys=ended_among,
)
