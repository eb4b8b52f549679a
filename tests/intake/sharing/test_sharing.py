"""An agency receives what its grant allows, and nothing after its end."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.intake.consent.model import NoLegalBasis
from services.intake.sharing_grants.model.agencies import AgencyCodeTaken, AgencyGetsCapacityOnly, ClassNotShareable
from services.intake.sharing_grants.model.grants import GrantExpired, SharingAlreadyEnded
from shared.contracts.base import C1, C2, C3, C4
from shared.contracts.cases.v1 import AssistanceStarted, CaseOpened, PersonArrived
from shared.contracts.intake.v1 import (
    AgencyKind,
    AgencyRegistered,
    BirthDate,
    Circumstances,
    CorrectPerson,
    Guardian,
    GuardianCheck,
    GuardianRelation,
    LegalBasis,
    NeedRecorded,
    PersonCorrected,
    Purpose,
    RecordNeed,
    RegisterAgency,
    Sex,
    SharingGranted,
    SharingWithdrawn,
    Urgency,
    WithdrawConsent,
    WithdrawSharing,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, NotFound
from tests.intake.sharing.partner import partner
from tests.intake.world import NOON, World, profile


async def test_an_agency_is_registered_once_under_a_code(world: World) -> None:
    agency_id = await world.agency()
    [event] = await world.events(AgencyRegistered, agency_id)
    again = RegisterAgency(agency_id=new_id(), code=event.code, name="Another", kind=AgencyKind.HUMANITARIAN)
    with pytest.raises(AgencyCodeTaken):
        await world.do(again, "supervisor")
    with pytest.raises(AlreadyExists):
        await world.do(again.model_copy(update={"agency_id": agency_id}), "supervisor")


async def test_partner_opens_the_classes_its_grant_allows(world: World) -> None:
    brother = Guardian(name="Omar", relation=GuardianRelation.SIBLING, verified_by=GuardianCheck.NOT_YET)
    own = profile(guardian=brother)
    circumstances = Circumstances(location="The stadium", notes="slept outside")
    person_id = await world.person(profile=own, circumstances=circumstances, region="Kindia")
    agency_id = await world.agency()
    await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="WR-LC"))
    grant_id = await world.grant(person_id, agency_id)
    [event] = await world.events(SharingGranted, grant_id)
    assert event.classes == [C1, C2, C3]
    reader = await partner(world, agency_id)
    [record] = reader.received("PersonShared")
    opened = reader.opened(record)
    assert opened["profile"]["given_name"] == own.given_name
    assert opened["profile"].get("guardian") is None, "somebody else, who was asked for nothing"
    assert opened["circumstances"]["location"] == "The stadium"
    assert opened["region"] == "LY-KINDIA"
    assert opened["needs"] == ["WR-LC"]
    assert record["sequence"] == 1
    assert str(person_id) not in str(record)


@pytest.mark.parametrize(
    ("classes", "present", "absent"),
    [
        ((C1,), {"reference", "age_band"}, {"profile", "circumstances"}),
        ((C2,), {"profile"}, {"reference", "region", "circumstances"}),
        ((C3,), {"circumstances"}, {"profile", "reference"}),
    ],
)
async def test_a_class_not_granted_is_not_shared(
    world: World, classes: Any, present: set[str], absent: set[str]
) -> None:
    person_id = await world.person(circumstances=Circumstances(notes="asks for a doctor"))
    agency_id = await world.agency()
    await world.grant(person_id, agency_id, *classes)
    reader = await partner(world, agency_id)
    opened = reader.opened(reader.received("PersonShared")[0])
    assert present <= opened.keys()
    assert not absent & opened.keys()


async def test_two_agencies_receive_different_pseudonyms(world: World) -> None:
    person_id = await world.person()
    subjects = set()
    for _ in range(2):
        agency_id = await world.agency()
        await world.grant(person_id, agency_id)
        subjects.add((await partner(world, agency_id)).records[0]["subject"])
    assert len(subjects) == 2


async def test_location_of_a_child_is_never_shared(world: World) -> None:
    child = await world.person(
        region="Labe",
        circumstances=Circumstances(location="House 9", notes="with an aunt in House 9"),
        profile_fields={"birth_date": BirthDate(age=9)},
    )
    agency_id = await world.agency()
    await world.grant(child, agency_id, purpose=Purpose.EVACUATION)
    await world.harness.deliver(arrived(child))
    reader = await partner(world, agency_id)
    [record] = reader.records
    assert not {"region", "circumstances"} & reader.opened(record).keys()


async def test_restricted_needs_are_never_shared(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.grant(person_id, agency_id)
    need = RecordNeed(need_id=new_id(), person_id=person_id, code="TR-PI")
    await world.do(need, "protection_specialist")
    [event] = await world.events(NeedRecorded, need.need_id)
    await world.harness.deliver(event)
    reader = await partner(world, agency_id)
    assert all("needs" not in reader.opened(record) or not reader.opened(record)["needs"] for record in reader.records)


def opened_case(person_id: UUID) -> CaseOpened:
    """A case of somebody."""
    return CaseOpened(
        case_id=new_id(),
        person_id=person_id,
        crisis_id=new_id(),
        request_id=new_id(),
        urgency=Urgency.HIGH,
        opened_at=NOON,
    )


def arrived(person_id: UUID) -> PersonArrived:
    """Somebody is home."""
    return PersonArrived(
        movement_id=new_id(),
        operation_id=new_id(),
        case_id=new_id(),
        person_id=person_id,
        country="GN",
        arrived_at=NOON,
    )


async def test_partner_receives_progress_for_its_purpose_only(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.grant(person_id, agency_id, purpose=Purpose.ASSISTANCE)
    started = AssistanceStarted(assistance_id=new_id(), case_id=new_id(), person_id=person_id, started_at=NOON)
    for event in (opened_case(person_id), started, arrived(person_id)):
        await world.harness.deliver(event)
    reader = await partner(world, agency_id)
    steps = [reader.opened(record)["step"] for record in reader.received("ProgressShared")]
    assert steps == ["case_opened", "assistance_started"]
    assert "case_opened" not in str(reader.records)
    assert [record["sequence"] for record in reader.records] == [1, 2, 3]


async def test_progress_is_shared_only_with_the_operational_class(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.grant(person_id, agency_id, C2)
    await world.harness.deliver(opened_case(person_id))
    assert not (await partner(world, agency_id)).received("ProgressShared")


async def test_withdrawal_stops_the_feed_and_destroys_its_keys(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    grant_id = await world.grant(person_id, agency_id)
    await world.do(WithdrawSharing(grant_id=grant_id))
    assert await world.events(SharingWithdrawn, grant_id)
    await world.harness.deliver(opened_case(person_id))
    reader = await partner(world, agency_id)
    assert [record["type"].split(".")[-2] for record in reader.records] == ["PersonShared", "SharingEnded"]
    with pytest.raises(KeyError):
        reader.opened(reader.records[0])
    with pytest.raises(SharingAlreadyEnded):
        await world.do(WithdrawSharing(grant_id=grant_id))


async def test_a_grant_on_consent_needs_consent_and_ends_with_it(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    with pytest.raises(NoLegalBasis):
        await world.grant(person_id, agency_id, legal_basis=LegalBasis.CONSENT)
    consent_id = await world.consent(person_id, Purpose.SHARING)
    grants = [
        await world.grant(person_id, agency_id, legal_basis=LegalBasis.CONSENT),
        await world.grant(person_id, agency_id),
    ]
    await world.do(WithdrawConsent(consent_id=consent_id))
    for grant_id in grants:
        assert await world.events(SharingWithdrawn, grant_id)


async def test_a_grant_on_consent_lasts_no_longer_than_the_consent(world: World) -> None:
    own = profile()
    person_id, agency_id = await world.person(profile=own), await world.agency()
    last_day = NOON.date() + timedelta(days=1)
    await world.consent(person_id, Purpose.SHARING, valid_until=NOON.date())
    await world.consent(person_id, Purpose.SHARING, valid_until=last_day)
    grant_id = await world.grant(person_id, agency_id, C1, legal_basis=LegalBasis.CONSENT)
    [event] = await world.events(SharingGranted, grant_id)
    assert event.valid_until == last_day, "so that a workflow ends it, and the agency is notified to delete"
    sooner = await world.grant(person_id, agency_id, C1, legal_basis=LegalBasis.CONSENT, valid_until=NOON.date())
    assert (await world.events(SharingGranted, sooner))[0].valid_until == NOON.date()
    records_before = len((await partner(world, agency_id)).records)
    world.clock.moment = NOON + timedelta(days=2)
    await world.harness.deliver(opened_case(person_id))
    assert len((await partner(world, agency_id)).records) == records_before


async def test_grant_on_a_consent_without_a_last_day_has_none(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    await world.consent(person_id, Purpose.SHARING, valid_until=NOON.date())
    await world.consent(person_id, Purpose.SHARING)
    grant_id = await world.grant(person_id, agency_id, C1, legal_basis=LegalBasis.CONSENT)
    assert (await world.events(SharingGranted, grant_id))[0].valid_until is None


async def test_withdrawn_purpose_ends_the_grants_of_that_purpose_only(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    consent_id = await world.consent(person_id, Purpose.EVACUATION)
    ended = await world.grant(person_id, agency_id, purpose=Purpose.EVACUATION)
    unaffected = await world.grant(person_id, agency_id, purpose=Purpose.ASSISTANCE)
    await world.do(WithdrawConsent(consent_id=consent_id))
    assert await world.events(SharingWithdrawn, ended)
    assert not await world.events(SharingWithdrawn, unaffected)


async def test_a_grant_past_its_last_day_allows_nothing(world: World) -> None:
    person_id, agency_id = await world.person(), await world.agency()
    with pytest.raises(GrantExpired):
        await world.grant(person_id, agency_id, valid_until=NOON.date() - timedelta(days=1))
    await world.grant(person_id, agency_id, valid_until=NOON.date())
    world.clock.moment = NOON + timedelta(days=1)
    await world.harness.deliver(opened_case(person_id))
    assert len((await partner(world, agency_id)).records) == 1


async def test_grants_are_bounded_by_the_kind_of_agency(world: World) -> None:
    person_id = await world.person()
    with pytest.raises(AgencyGetsCapacityOnly):
        await world.grant(person_id, await world.agency(AgencyKind.PRIVATE_SECTOR), C1)
    with pytest.raises(ClassNotShareable):
        await world.grant(person_id, await world.agency(AgencyKind.CONSULAR, "GN"), C1, C3)
    with pytest.raises(ClassNotShareable):
        await world.grant(person_id, await world.agency(), C1, C4)


async def test_grants_made_before_the_topics_exist_are_published_when_they_do(world: World) -> None:
    person_id, agency_id = await world.person(), new_id()
    register = RegisterAgency(
        agency_id=agency_id, code=f"late-{agency_id.hex[-8:]}", name="Late", kind=AgencyKind.HUMANITARIAN
    )
    await world.do(register, "supervisor")
    await world.grant(person_id, agency_id)
    ended = await world.grant(await world.person(), agency_id)
    await world.do(WithdrawSharing(grant_id=ended))
    assert not (await partner(world, agency_id)).records
    await world.open_feed(agency_id)
    await world.open_feed(agency_id)
    reader = await partner(world, agency_id)
    [record] = reader.records
    assert reader.opened(record)["reference"]


async def test_person_correction_reaches_partners(world: World) -> None:
    person_id, agency_id, new = await world.person(), await world.agency(), profile()
    await world.grant(person_id, agency_id)
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=new, sex=Sex.FEMALE))
    [corrected] = await world.events(PersonCorrected, person_id)
    await world.harness.deliver(corrected)
    reader = await partner(world, agency_id)
    names = [reader.opened(record)["profile"]["given_name"] for record in reader.received("PersonShared")]
    assert names[1:] == [new.given_name]


async def test_an_agency_of_an_exercise_does_not_make_a_real_person_part_of_it(world: World) -> None:
    agency_id = new_id()
    register = RegisterAgency(
        agency_id=agency_id, code=f"drill-{agency_id.hex[-8:]}", name="Drill", kind=AgencyKind.HUMANITARIAN
    )
    await world.do(register, "supervisor", exercise="2026-01-06T12:00:00+00:00/10")
    grant_id = await world.grant(await world.person(), agency_id)
    row = await world.row("SELECT exercise, granted_at FROM sharing_grants WHERE id = :id", id=grant_id)
    assert row == {"exercise": None, "granted_at": NOON}
    with pytest.raises(NotFound):
        await world.grant(await world.person(), new_id())
