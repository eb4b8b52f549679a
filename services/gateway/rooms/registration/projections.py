"""Persons and their households: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections, actor_of
from services.gateway.readmodel.rows import Row, row, row_from_event
from services.gateway.rooms.registration.tables import HOUSEHOLDS, PERSONS
from shared.contracts.intake.v1 import (
    AgeBand,
    AgeBandMoved,
    CircumstancesRecorded,
    HouseholdChanged,
    HouseholdRegistered,
    PersonCorrected,
    PersonErased,
    PersonRegistered,
    Relationship,
    RelationshipCorrected,
    Sex,
    SpecialistReviewAsked,
    SpecialistReviewEnded,
    reference_in_the_open,
)
from shared.platform.erased import reference_of_erased
from shared.platform.messaging.headers import Delivery

PROJECTIONS = Projections()
PROJECTIONS.copies(HOUSEHOLDS, HouseholdRegistered)
PROJECTIONS.copies(PERSONS, CircumstancesRecorded)


@PROJECTIONS.of(PersonRegistered)
def person_registered(event: PersonRegistered, delivery: Delivery) -> list[Row]:
    """A person, sealed as received; events of before have the card's reference in the clear."""
    in_the_clear = event.reference != reference_in_the_open(event.person_id)
    return [
        row_from_event(
            PERSONS,
            event.person_id,
            event,
            version=delivery.sequence,
            exercise=delivery.exercise,
            agency_id=event.registered_by_agency,
            registered_by=actor_of(delivery),
            unlisted_since=event.registered_at if event.unlisted_codes else None,
            **({"card": event.reference} if in_the_clear else {}),
        )
    ]


@PROJECTIONS.of(PersonCorrected)
def person_corrected(event: PersonCorrected, delivery: Delivery) -> list[Row]:
    unlisted_since = event.corrected_at if event.unlisted_codes else None
    return [row_from_event(PERSONS, event.person_id, event, version=delivery.sequence, unlisted_since=unlisted_since)]


@PROJECTIONS.of(SpecialistReviewAsked)
def specialist_review_asked(event: SpecialistReviewAsked, delivery: Delivery) -> list[Row]:
    return [row(PERSONS, event.person_id, version=delivery.sequence, review_since=event.asked_at)]


@PROJECTIONS.of(SpecialistReviewEnded)
def specialist_review_ended(event: SpecialistReviewEnded, delivery: Delivery) -> list[Row]:
    return [row(PERSONS, event.person_id, version=delivery.sequence, review_since=None)]


@PROJECTIONS.of(AgeBandMoved)
def age_band_moved(event: AgeBandMoved, delivery: Delivery) -> list[Row]:
    """Who grew up beside a child did not come with it as an adult."""
    grown = {"adult_since": event.moved_at} if event.age_band is AgeBand.FROM_18 else {}
    return [row(PERSONS, event.person_id, version=delivery.sequence, age_band=event.age_band, **grown)]


@PROJECTIONS.of(RelationshipCorrected)
def relationship_corrected(event: RelationshipCorrected, delivery: Delivery) -> list[Row]:
    """What the person is to the head of the household."""
    return [row(PERSONS, event.person_id, version=delivery.sequence, relationship=event.relationship)]


@PROJECTIONS.of(HouseholdChanged)
def household_changed(event: HouseholdChanged, delivery: Delivery) -> list[Row]:
    """To whom the person belongs, and since when: an adult who came later is nobody a child came with."""
    return [
        row_from_event(
            PERSONS, event.person_id, event, version=delivery.sequence, household_changed_at=event.changed_at
        )
    ]


@PROJECTIONS.of(PersonErased)
def person_erased(event: PersonErased, delivery: Delivery) -> list[Row]:
    """The mark, and what intake drops too; every sealed value of the person is dropped when the batch is settled."""
    gone = {
        "region": None,
        "sex": Sex.UNKNOWN,
        "age_band": AgeBand.UNKNOWN,
        "reference": reference_of_erased(event.person_id),
        "card": reference_of_erased(event.person_id),
        "household_id": None,
        "household_changed_at": None,
        "adult_since": None,
        "relationship": Relationship.NOT_RELATED,
        "has_documents": False,
        "birth_date_estimated": False,
        "origin_answered": None,
        "unlisted_since": None,
        "review_since": None,
    }
    return [row_from_event(PERSONS, event.person_id, event, version=delivery.sequence, **gone)]
