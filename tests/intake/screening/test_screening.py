"""Needs and protection concerns: who may record them, and what they set off."""

from uuid import UUID

import pytest

from services.intake.persons.model import Person
from services.intake.screening.model import NeedAlreadyEnded, RestrictedNeedForbidden
from services.intake.screening.needs import SupersededNeed, UnknownNeed
from shared.contracts.intake.v1 import (
    AssessmentOnRecord,
    AssessProtection,
    CircumstancesOnRecord,
    CircumstancesRecorded,
    CorrectPerson,
    EndNeed,
    IdentityDocument,
    NeedEnded,
    NeedRecorded,
    PersonCorrected,
    PersonProfile,
    ProtectionAssessed,
    ProtectionStatus,
    RecordNeed,
    RestrictedNeed,
    Sex,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, Forbidden, VersionConflict
from tests.intake.world import World, profile


async def test_unrestricted_need_is_published_with_its_code(world: World) -> None:
    person_id, need_id = await world.person(), new_id()
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="ER-NF"))
    [event] = await world.events(NeedRecorded, need_id)
    assert (event.code, event.restricted) == ("ER-NF", None)
    await world.do(EndNeed(need_id=need_id))
    assert await world.events(NeedEnded, need_id)
    with pytest.raises(NeedAlreadyEnded):
        await world.do(EndNeed(need_id=need_id))
    with pytest.raises(AlreadyExists):
        await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="ER-NF"))


async def test_unaccompanied_child_need_can_be_recorded_but_not_read_at_a_desk(world: World) -> None:
    person_id, need_id = await world.person(), new_id()
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="SC-UC"), "intake_officer")
    [event] = await world.events(NeedRecorded, need_id)
    assert event.code is None
    assert event.restricted is not None
    async with world.harness.unit() as unit:
        assert await unit.open(event.restricted, RestrictedNeed, of=event.person_id) == RestrictedNeed(code="SC-UC")
    row = await world.row("SELECT code, restricted::text AS sealed FROM needs WHERE id = :id", id=need_id)
    assert row["code"] is None
    assert "SC-UC" not in row["sealed"]
    for role in ("intake_officer", "caseworker"):
        with pytest.raises((RestrictedNeedForbidden, Forbidden)):
            await world.do(EndNeed(need_id=need_id), role)
    await world.do(EndNeed(need_id=need_id), "protection_specialist")
    [ended] = await world.events(NeedEnded, need_id)
    assert ended.code is None


@pytest.mark.parametrize("code", ["SC-UC", "CR-AF", "LP-IH"])
async def test_withholding_need_seals_the_region_until_it_ends(world: World, code: str) -> None:
    person_id, need_id = await world.person(region="Zuwara"), new_id()
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code=code))
    await world.do(EndNeed(need_id=need_id), "protection_specialist")
    withheld, restored = await world.events(PersonCorrected, person_id)
    assert (withheld.region, restored.region) == (None, "LY-ZUWARA")


async def test_region_stays_sealed_while_one_withholding_ground_remains(world: World) -> None:
    person_id, one, two = await world.person(region="Zuwara"), new_id(), new_id()
    for need_id in (one, two):
        await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="SC-SC"))
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, trafficking=True)
    for need_id in (one, two):
        await world.do(EndNeed(need_id=need_id), "protection_specialist")
    assert [event.region for event in await world.events(PersonCorrected, person_id)] == [None]
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, version=1, trafficking=False)
    assert [event.region for event in await world.events(PersonCorrected, person_id)] == [None, "LY-ZUWARA"]


async def test_region_withheld_by_an_earlier_release_stays_withheld(world: World) -> None:
    person_id, need_id = await world.person(region="Zuwara"), new_id()
    async with world.harness.unit() as unit:
        (await unit.load(Person, person_id)).location_withheld = True
    await world.do(RecordNeed(need_id=need_id, person_id=person_id, code="ER-NF"))
    await world.do(EndNeed(need_id=need_id))
    row = await world.row("SELECT region, location_withheld FROM persons WHERE id = :id", id=person_id)
    assert row == {"region": None, "location_withheld": True}


@pytest.mark.parametrize(("code", "refusal"), [("ZZ-ZZ", UnknownNeed), ("DS-BD", SupersededNeed)])
async def test_unlisted_or_superseded_need_code_is_refused(world: World, code: str, refusal: type[Exception]) -> None:
    person_id = await world.person()
    with pytest.raises(refusal):
        await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code=code), "protection_specialist")


async def assess(
    world: World, person_id: object, status: ProtectionStatus, version: int | None = None, **fields: object
) -> None:
    """Record an assessment."""
    assessment = {"status": status} | fields
    command = {"person_id": person_id, "version": version, "assessment": assessment}
    await world.do(AssessProtection.model_validate(command), "protection_specialist")


async def test_partial_reassessment_retains_the_other_fields(world: World) -> None:
    person_id = await world.person()
    await assess(world, person_id, ProtectionStatus.FEARS_RETURN, feared_countries=["NG", "NE"], trafficking=True)
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER, version=1)
    _, reassessed = await on_record(world, person_id)
    assert (reassessed.status, reassessed.feared_countries, reassessed.trafficking) == (
        "asylum_seeker",
        ["NG", "NE"],
        True,
    )


@pytest.mark.parametrize("version", [None, 2])
async def test_assessment_requires_the_version_it_replaces(world: World, version: int | None) -> None:
    person_id = await world.person()
    await assess(world, person_id, ProtectionStatus.FEARS_RETURN, feared_countries=["NG", "NE"])
    with pytest.raises(VersionConflict):
        await assess(world, person_id, ProtectionStatus.FEARS_RETURN, version=version, feared_countries=["LY"])


async def test_assessments_of_a_person_are_versions_of_one_record(world: World) -> None:
    person_id = await world.person()
    await assess(world, person_id, ProtectionStatus.ASYLUM_SEEKER)
    await assess(world, person_id, ProtectionStatus.REFUGEE, version=1, feared_countries=["SD"])
    first, second = await world.events(ProtectionAssessed, person_id)
    assert first.assessment_id == second.assessment_id
    assert first.assessment.blob != second.assessment.blob


async def test_later_assessment_never_lifts_protection(world: World) -> None:
    person_id = await world.person()
    await assess(world, person_id, ProtectionStatus.STATELESS)
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, version=1)
    async with world.harness.unit() as unit:
        assert (await unit.load(Person, person_id)).is_protected


async def test_feared_country_alone_protects(world: World) -> None:
    person_id = await world.person()
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, feared_countries=["SD"])
    row = await world.row("SELECT is_protected FROM persons WHERE id = :id", id=person_id)
    assert row["is_protected"]


async def test_refoulement_need_protects(world: World) -> None:
    person_id = await world.person()
    await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="LP-RR"), "protection_specialist")
    row = await world.row("SELECT is_protected FROM persons WHERE id = :id", id=person_id)
    assert row["is_protected"]


async def test_region_of_a_trafficked_person_is_withdrawn_and_sealed(world: World) -> None:
    person_id = await world.person(region="Zuwara")
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, trafficking=True)
    [event] = await world.events(PersonCorrected, person_id)
    assert event.region is None
    row = await world.row("SELECT region, location_withheld, is_protected FROM persons WHERE id = :id", id=person_id)
    assert row == {"region": None, "location_withheld": True, "is_protected": False}
    [sealed] = await world.events(CircumstancesRecorded, person_id)
    async with world.harness.unit() as unit:
        assert (await unit.open(sealed.circumstances, CircumstancesOnRecord, of=sealed.person_id)).region == "LY-ZUWARA"


async def test_barred_countries_of_a_protected_person_never_rest_unsealed(world: World) -> None:
    one = await world.person(profile_fields={"nationality": "ER"})
    two = await world.person(profile_fields={"nationality": "ER"})
    for person_id in (one, two):
        await assess(world, person_id, ProtectionStatus.FEARS_RETURN)
    rows = await world.harness.rows(
        "SELECT state_digest FROM barred_states WHERE person_id IN (:one, :two)", one=one, two=two
    )
    assert len({row["state_digest"] for row in rows}) == 2


async def on_record(world: World, person_id: UUID) -> list[AssessmentOnRecord]:
    """What cases can open of the person's assessments, oldest first."""
    async with world.harness.unit() as unit:
        events = await world.events(ProtectionAssessed, person_id)
        return [await unit.open(one.assessment, AssessmentOnRecord, of=person_id) for one in events]


async def test_assessment_event_carries_the_states_of_origin(world: World) -> None:
    passport = IdentityDocument(kind="passport", number=new_id().hex, issuing_country="SO")
    person_id = await world.person(profile_fields={"nationality": "ER", "documents": [passport]})
    await assess(world, person_id, ProtectionStatus.REFUGEE, feared_countries=["SD"])
    [recorded] = await on_record(world, person_id)
    assert recorded.protected
    assert recorded.barred_countries == ["ER", "SD", "SO"]
    assert recorded.feared_countries == ["SD"]


async def test_unprotected_person_has_no_barred_country(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN)
    [recorded] = await on_record(world, person_id)
    assert (recorded.protected, recorded.barred_countries) == (False, [])


async def test_later_assessment_unbars_no_state(world: World) -> None:
    person_id = await world.person(profile_fields={"nationality": "ER"})
    await assess(world, person_id, ProtectionStatus.FEARS_RETURN, feared_countries=["SD"])
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN, version=1)
    _, last = await on_record(world, person_id)
    assert (last.status, last.barred_countries) == (ProtectionStatus.NONE_KNOWN, ["ER", "SD"])


async def test_newly_barred_countries_are_published_in_an_assessment_event(world: World) -> None:
    own = profile(nationality="ER")
    person_id = await world.person(profile=own)
    await assess(world, person_id, ProtectionStatus.NONE_KNOWN)
    await world.do(RecordNeed(need_id=new_id(), person_id=person_id, code="LP-RR"), "protection_specialist")
    await correct(world, person_id, own.model_copy(update={"nationality": "SO"}))
    first, second, third = await on_record(world, person_id)
    assert [one.barred_countries for one in (first, second, third)] == [[], ["ER"], ["ER", "SO"]]
    await correct(world, person_id, own.model_copy(update={"nationality": "SO", "phone": "0912345678"}))
    assert len(await on_record(world, person_id)) == 3, "nothing new is barred, so nothing is published"


async def correct(world: World, person_id: UUID, known: PersonProfile) -> None:
    """Put the profile right."""
    row = await world.row("SELECT version FROM persons WHERE id = :id", id=person_id)
    await world.do(CorrectPerson(person_id=person_id, version=row["version"], profile=known, sex=Sex.MALE))
