"""Journeys of those who are home."""

from services.reintegration.returns import handlers, processes
from services.reintegration.returns.activities import JourneyActivities
from services.reintegration.returns.workflow import JourneyWorkflow
from shared.contracts.cases.v1 import PersonHandedOver
from shared.contracts.intake.v1 import AgeBandMoved, PersonCorrected, PersonErased, PersonRegistered
from shared.contracts.reintegration.v1 import CloseJourney, JourneyClosed, JourneyOpened, PlanAgreed, ReviewDecided
from shared.platform.service import Room, Runs

ROOM = Room(
    "returns",
    commands={CloseJourney: handlers.close_journey},
    reactions={
        PersonRegistered: handlers.on_person_registered,
        PersonCorrected: handlers.on_person_registered,
        AgeBandMoved: handlers.on_age_band_moved,
        PersonHandedOver: handlers.on_person_handed_over,
        PersonErased: handlers.on_person_erased,
        ReviewDecided: handlers.on_review_decided,
    },
    workflows=[
        Runs(
            JourneyWorkflow,
            starts={JourneyOpened: processes.start_journey},
            signals={PlanAgreed: processes.signal_plan},
            ends={JourneyClosed: processes.signal_closure},
            open_processes=processes.OPEN_JOURNEYS,
        )
    ],
    activities=[JourneyActivities],
)
