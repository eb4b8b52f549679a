"""The wiring of reintegration."""

from services.reintegration import processes
from services.reintegration.funds.handlers import register_donor
from services.reintegration.grants import handlers as grants
from services.reintegration.grants.activities import GrantActivities
from services.reintegration.grants.workflow import GrantWorkflow
from services.reintegration.monitoring import handlers as monitoring
from services.reintegration.monitoring.activities import FollowUpActivities
from services.reintegration.monitoring.workflow import FollowUpWorkflow
from services.reintegration.open_processes import OPEN_PROCESSES
from services.reintegration.plans import handlers as plans
from services.reintegration.records import metadata
from services.reintegration.reports.handlers import publish_report
from services.reintegration.reports.publishing import finish_reports, publish_at_once
from services.reintegration.returns import handlers as returns
from services.reintegration.returns.activities import JourneyActivities
from services.reintegration.returns.workflow import JourneyWorkflow
from services.reintegration.standings import STANDINGS
from services.reintegration.training import handlers as training
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.intake.v1 import AgeBandMoved, PersonCorrected, PersonErased, PersonRegistered
from shared.contracts.reintegration import v1
from shared.platform.service import Handles, On, Service, Starts

service = Service(
    name="reintegration",
    metadata=metadata,
    standings=STANDINGS,
    commands=[
        Handles(v1.AgreePlan, plans.agree_plan),
        Handles(v1.CloseJourney, returns.close_journey),
        Handles(v1.RegisterDonor, register_donor),
        Handles(v1.RequestGrant, grants.request_grant),
        Handles(v1.NamePayee, grants.name_payee),
        Handles(v1.SubmitEvidence, grants.submit_evidence),
        Handles(v1.PayTranche, grants.pay_tranche),
        Handles(v1.OfferCourse, training.offer_course),
        Handles(v1.EnrolInCourse, training.enrol_in_course),
        Handles(v1.RecordAttendance, training.record_attendance),
        Handles(v1.RecordContactAttempt, monitoring.record_contact_attempt),
        Handles(v1.RecordFollowUp, monitoring.record_follow_up),
        Handles(v1.DecideReview, monitoring.decide_review),
        Handles(v1.PublishReport, publish_report, publish_at_once),
    ],
    reactions=[
        On(PersonRegistered, returns.on_person_registered),
        On(PersonCorrected, returns.on_person_registered),
        On(AgeBandMoved, returns.on_age_band_moved),
        On(PersonHandedOver, returns.on_person_handed_over),
        On(PersonErased, returns.on_person_erased),
        On(PersonErased, plans.on_person_erased),
        On(PersonErased, grants.on_person_erased),
        On(PersonErased, monitoring.on_person_erased),
        On(v1.ReviewDecided, grants.on_review_decided),
        On(v1.ReviewDecided, returns.on_review_decided),
        On(v1.JourneyClosed, grants.on_journey_closed),
    ],
    processes=[
        Starts(v1.JourneyOpened, processes.start_journey),
        Starts(v1.PlanAgreed, processes.tell_plan),
        Starts(v1.JourneyClosed, processes.tell_closure),
        Starts(v1.FollowUpScheduled, processes.start_follow_up),
        Starts(v1.FollowUpRecorded, processes.tell_record),
        Starts(v1.GrantApproved, processes.start_grant),
        Starts(v1.EvidenceSubmitted, processes.tell_grant),
        Starts(v1.TranchePaid, processes.tell_grant),
        Starts(v1.GrantEnded, processes.tell_grant),
    ],
    beside_consuming=(finish_reports,),
    open_processes=OPEN_PROCESSES,
    workflows=[JourneyWorkflow, FollowUpWorkflow, GrantWorkflow],
    activities=[JourneyActivities, FollowUpActivities, GrantActivities],
)
