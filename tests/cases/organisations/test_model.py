"""What the directory refuses, and what it never takes for granted."""

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from services.cases.organisations.model import Organisation
from services.cases.organisations.offers import ServiceOffer
from services.cases.organisations.refusals import (
    CapacityNeedsUnit,
    CapacityOnly,
    EmailUnreadable,
    HoursContradict,
    HoursNeedZone,
    OrganisationNeedsState,
    ServiceIsOffered,
    TelephoneUnreadable,
    WebsiteUnreadable,
)
from shared.contracts.cases.v1 import (
    CAPACITY_ONLY,
    CAPACITY_SERVICES,
    ORGANS_OF_A_STATE,
    CapacityUnit,
    ChangeService,
    CoordinationService,
    CorrectOrganisation,
    FocalPointContactChange,
    OfferService,
    OpeningHours,
    OrganisationKind,
    PersonCategory,
)
from shared.platform.clock import new_id
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.zones import UnknownTimeZone
from tests.cases.organisations.made_up import offering, registering
from tests.cases.world import NOON

LATER = NOON + timedelta(days=180)


def made(**named: Any) -> Organisation:
    return Organisation.register(registering(**named), LATER, NOON)[0]


@pytest.mark.parametrize("kind", sorted(ORGANS_OF_A_STATE))
def test_an_organ_of_a_state_says_of_which(kind: OrganisationKind) -> None:
    with pytest.raises(OrganisationNeedsState):
        made(kind=kind)
    assert made(kind=kind, states=["GN", "GN"]).states == ["GN"]


@pytest.mark.parametrize(
    ("named", "refusal"),
    [
        ({"telephones": ["ask Omar"]}, TelephoneUnreadable),
        ({"emails": ["nobody@localhost"]}, EmailUnreadable),
        ({"websites": ["javascript:alert(1)"]}, WebsiteUnreadable),
        ({"websites": ["https://user:secret@example.org"]}, WebsiteUnreadable),
        ({"opening": OpeningHours.WEEKLY}, HoursContradict),
        ({"opening": OpeningHours.ALWAYS, "hours": ["Mo 08:00-17:00"]}, HoursContradict),
        ({"hours": ["Mo 08:00-17:00"]}, HoursContradict),
        ({"country": "CD", "opening": OpeningHours.WEEKLY, "hours": ["Mo 08:00-17:00"]}, HoursNeedZone),
        ({"time_zone": "Africa/Nowhere"}, UnknownTimeZone),
    ],
)
def test_what_nobody_can_use_is_refused_by_its_field(named: dict[str, Any], refusal: type[Refused]) -> None:
    with pytest.raises(refusal) as refused:
        made(**named)
    assert refused.value.field in ("telephones", "emails", "websites", "hours", "time_zone")


@pytest.mark.parametrize("hours", ["Mo 8:00-17:00", "Mo 08:00-25:00", "08:00-17:00", "Mo-Fr 08:00-17:00"])
def test_hours_that_cannot_be_read_are_refused(hours: str) -> None:
    with pytest.raises(ValidationError):
        registering(opening=OpeningHours.WEEKLY, hours=[hours])


def test_the_clock_of_a_country_with_one_is_known_and_hours_are_not() -> None:
    shelter = made()
    assert (shelter.time_zone, shelter.opening) == ("Africa/Tripoli", OpeningHours.UNKNOWN)


def test_a_correction_changes_what_it_names() -> None:
    shelter = made(languages=["ar"], telephones=["+218 91 000 0000"], code="lby-1")
    shelter.correct(CorrectOrganisation(organisation_id=shelter.id, version=1, name="Another", code=None), NOON)
    assert (shelter.name, shelter.code, shelter.languages) == ("Another", None, ["ar"])
    with pytest.raises(NothingCorrected):
        shelter.correct(CorrectOrganisation(organisation_id=shelter.id, version=1, name="Another"), NOON)
    with pytest.raises(ValidationError, match="cannot be taken away"):
        CorrectOrganisation(organisation_id=shelter.id, version=1, languages=None)


@pytest.mark.parametrize("kind", sorted(CAPACITY_ONLY))
@pytest.mark.parametrize("service", sorted(CoordinationService))
def test_an_employer_gives_capacity_and_nothing_that_is_about_people(
    kind: OrganisationKind, service: CoordinationService
) -> None:
    employer = made(kind=kind)
    if service in CAPACITY_SERVICES:
        assert ServiceOffer.offer(offering(employer.id, service), employer, [], NOON)
        for_somebody = offering(employer.id, service, categories=[PersonCategory.VICTIM_OF_TRAFFICKING])
        with pytest.raises(CapacityOnly) as refused:
            ServiceOffer.offer(for_somebody, employer, [], NOON)
        assert refused.value.field == "categories"
    else:
        with pytest.raises(CapacityOnly):
            ServiceOffer.offer(offering(employer.id, service), employer, [], NOON)


@pytest.mark.parametrize("kind", sorted(CAPACITY_ONLY))
def test_an_employer_is_no_agency_that_is_told_of_people(kind: OrganisationKind) -> None:
    with pytest.raises(CapacityOnly) as refused:
        made(kind=kind, agency_id=new_id())
    assert refused.value.field == "agency_id"
    linked = made(agency_id=new_id())
    with pytest.raises(CapacityOnly):
        linked.correct(CorrectOrganisation(organisation_id=linked.id, version=1, kind=kind), NOON)


def test_unknown_capacity_is_neither_nothing_nor_without_limit() -> None:
    shelter = made()
    offer, event = ServiceOffer.offer(offering(shelter.id, CoordinationService.FOOD), shelter, [], NOON)
    assert (event.capacity, event.unit) == (None, None)
    beds = ChangeService(
        organisation_id=shelter.id, version=1, offer_id=offer.id, capacity=0, unit=CapacityUnit.PERSONS_PER_DAY
    )
    assert offer.change(beds, shelter, NOON).capacity == 0
    unknown = ChangeService(organisation_id=shelter.id, version=1, offer_id=offer.id, capacity=None, unit=None)
    assert offer.change(unknown, shelter, NOON).capacity is None


@pytest.mark.parametrize("named", [{"capacity": 3}, {"unit": CapacityUnit.BEDS}])
def test_a_number_needs_what_is_counted(named: dict[str, Any]) -> None:
    shelter = made()
    with pytest.raises(CapacityNeedsUnit):
        ServiceOffer.offer(offering(shelter.id, CoordinationService.FOOD, **named), shelter, [], NOON)


def test_capacity_is_never_below_nothing() -> None:
    with pytest.raises(ValidationError):
        offering(new_id(), CoordinationService.FOOD, capacity=-1, unit=CapacityUnit.BEDS)


def test_one_thing_is_offered_once() -> None:
    shelter = made()
    food: OfferService = offering(shelter.id, CoordinationService.FOOD)
    known, _ = ServiceOffer.offer(food, shelter, [], NOON)
    with pytest.raises(ServiceIsOffered):
        ServiceOffer.offer(offering(shelter.id, CoordinationService.FOOD), shelter, [known], NOON)


def test_whom_to_call_keeps_a_name() -> None:
    with pytest.raises(ValidationError, match="name cannot be taken away"):
        FocalPointContactChange(name=None, telephone="+218 91 000 0000")
    assert FocalPointContactChange(telephone=None).model_fields_set == {"telephone"}
