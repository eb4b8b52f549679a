"""Households and persons: registered, found, corrected."""

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from services.intake.persons.age import AgesDisagree, BirthDateInFuture
from services.intake.persons.model import HouseholdElsewhere, PossibleDuplicate
from services.intake.persons.reference import parse_registration_reference
from services.intake.persons.searches import MOST_AN_HOUR, Search, SearchBudgetSpent
from shared.contracts.base import Sealed
from shared.contracts.intake.v1 import (
    AgeBand,
    BirthDate,
    CandidatesLookedAt,
    Circumstances,
    CircumstancesOnRecord,
    CircumstancesRecorded,
    CorrectPerson,
    DuplicateJudgement,
    FindPersons,
    IdentityDocument,
    KnownBy,
    PersonCorrected,
    PersonProfile,
    PersonRegistered,
    RecordCircumstances,
    RegisterHousehold,
    RegisterPerson,
    Relationship,
    SearchPurpose,
    Sex,
    reference_in_the_open,
)
from shared.platform.clock import new_id
from shared.platform.errors import AlreadyExists, ExerciseIsMixed, NotFound, VersionConflict
from shared.platform.identity import Actor
from tests.intake.world import World, made_up_name, profile
from tests.support.harness import somebody


async def test_person_with_a_single_name_is_registered(world: World) -> None:
    person_id = await world.person(profile=PersonProfile(given_name=made_up_name()))
    [event] = await world.events(PersonRegistered, person_id)
    assert event.age_band is AgeBand.UNKNOWN
    assert event.birth_date_estimated
    assert not event.has_documents
    assert event.reference == reference_in_the_open(person_id), "logs outlive the person, and so does a card"
    assert not event.model_dump()["search_keys"], "they would outlive the person in the log"


async def test_profile_is_sealed_and_opens_again(world: World) -> None:
    own = profile()
    person_id = await world.person(profile=own)
    [event] = await world.events(PersonRegistered, person_id)
    async with world.harness.unit() as unit:
        assert await unit.open(event.profile, PersonProfile, of=event.person_id) == own


async def test_two_persons_have_two_references(world: World) -> None:
    crisis_id = await world.crisis()
    for _ in range(5):
        await world.person(crisis_id=crisis_id)
    rows = await world.harness.rows("SELECT reference FROM persons WHERE crisis_id = :id", id=crisis_id)
    assert len({parse_registration_reference(row["reference"]) for row in rows}) == 5


async def test_key_is_published_before_the_person(world: World) -> None:
    person_id = await world.person()
    rows = await world.harness.rows(
        "SELECT aggregatetype FROM outbox WHERE aggregateid = :key ORDER BY position", key=str(person_id)
    )
    assert [row["aggregatetype"] for row in rows] == ["homeward.subject-keys.v1", "homeward.intake.v1"]


async def test_household_members_are_joined(world: World) -> None:
    crisis_id, household_id = await world.crisis(), new_id()
    await world.do(RegisterHousehold(household_id=household_id, crisis_id=crisis_id))
    child = await world.person(crisis_id=crisis_id, household_id=household_id, relationship=Relationship.CHILD)
    [event] = await world.events(PersonRegistered, child)
    assert event.household_id == household_id
    with pytest.raises(HouseholdElsewhere):
        await world.person(household_id=household_id)
    with pytest.raises(NotFound):
        await world.person(household_id=new_id())


async def test_person_id_is_used_once(world: World) -> None:
    crisis_id, person_id = await world.crisis(), new_id()
    await world.do(RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=profile()))
    with pytest.raises(AlreadyExists):
        await world.do(RegisterPerson(person_id=person_id, crisis_id=crisis_id, profile=profile()))


async def test_impossible_birth_date_is_refused(world: World) -> None:
    with pytest.raises(BirthDateInFuture):
        await world.person(profile_fields={"birth_date": BirthDate(year=2100)})


@pytest.mark.parametrize("birth", [BirthDate(age=7), BirthDate(age_months=7), BirthDate()])
async def test_region_of_a_possible_child_is_sealed(world: World, birth: BirthDate) -> None:
    own = profile(birth_date=birth)
    child = await world.person(region="Sabha", profile=own, circumstances=Circumstances(location="The stadium"))
    [event] = await world.events(PersonRegistered, child)
    assert event.region is None
    assert isinstance(event.circumstances, Sealed)
    async with world.harness.unit() as unit:
        known = await unit.open(event.circumstances, CircumstancesOnRecord, of=event.person_id)
    assert known == CircumstancesOnRecord(location="The stadium", region="Sabha")


async def test_possible_duplicate_must_be_looked_at_before_registering(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1984-05-17"))
    first = await world.person(profile=own)
    with pytest.raises(PossibleDuplicate) as refused:
        await world.person(profile=own)
    assert refused.value.candidates == [first]
    assert (refused.value.about, str(first) in refused.value.message) == ((first,), False)
    assert refused.value.field == "looked_at"
    desk, crisis_id = somebody("caseworker"), await world.crisis()
    search = await world.harness.command(looking_for(own), actor=desk)
    command = RegisterPerson(
        person_id=new_id(), crisis_id=crisis_id, profile=own, looked_at=looked_at(search, "relative_or_twin")
    )
    with pytest.raises(PossibleDuplicate):  # of a search that somebody else made
        await world.do(command)
    await world.harness.command(command, actor=desk)
    entry = await world.row(
        "SELECT entry FROM audit WHERE entry->>'action' = 'RegisterPerson' AND entry->>'decision' = 'allowed'"
        " AND entry->'subjects'->>0 = :id",
        id=str(command.person_id),
    )
    assert entry["entry"]["subjects"] == [str(command.person_id), str(first)]
    assert entry["entry"]["detail"]["judgement"] == "relative_or_twin"


def looking_for(own: PersonProfile, **fields: Any) -> FindPersons:
    """The search a desk makes before it registers somebody."""
    return FindPersons(
        given_name=own.given_name,
        family_name=own.family_name,
        birth_date=own.birth_date,
        phone=own.phone,
        document_numbers=[document.number for document in own.documents],
        **fields,
    )


def looked_at(search: dict[str, Any], judgement: str = "other_people") -> CandidatesLookedAt:
    """What a desk says once it has looked."""
    return CandidatesLookedAt(search_id=search["answer"]["search_id"], judgement=DuplicateJudgement(judgement))


async def test_person_with_many_namesakes_can_be_registered(world: World) -> None:
    own, crisis_id, desk = profile(birth_date=BirthDate(on="1984-05-18")), await world.crisis(), somebody("caseworker")
    for _ in range(25):
        command = RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=own)
        searched = await world.harness.command(looking_for(own), actor=desk)
        judged = command.model_copy(update={"looked_at": looked_at(searched)})
        await world.harness.command(judged, actor=desk)
    searched = await world.harness.command(looking_for(own, limit=100), actor=desk)
    assert len(searched["answer"]["candidates"]) == 25


async def test_duplicate_registered_since_the_search_must_be_looked_at_too(world: World) -> None:
    own, crisis_id, desk = profile(birth_date=BirthDate(on="1984-05-19")), await world.crisis(), somebody("caseworker")
    await world.person(profile=own)
    early = looked_at(await world.harness.command(looking_for(own), actor=desk))
    later = RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=own, looked_at=early)
    await world.harness.command(later, actor=desk)
    again = RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=own, looked_at=early)
    with pytest.raises(PossibleDuplicate) as refused:
        await world.harness.command(again, actor=desk)
    assert refused.value.candidates == [later.person_id]


async def test_refused_registration_is_audited_with_the_duplicate_it_revealed(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1984-05-20"))
    first = await world.person(profile=own)
    with pytest.raises(PossibleDuplicate) as refused:
        await world.person(profile=own)
    entry = await world.row(
        "SELECT entry FROM audit WHERE entry->>'decision' = 'refused' AND entry->'subjects' @> :ids",
        ids=f'["{first}"]',
    )
    assert entry["entry"]["subjects"] == [str(refused.value.person_id), str(first)]


async def test_search_reveals_of_another_agency_only_strong_matches_without_reasons(world: World) -> None:
    own = profile(birth_date=BirthDate(on="1984-05-21"), phone="+224 620 55 44 33")
    theirs, ours = somebody("intake_officer", agency_id=new_id()), somebody("intake_officer", agency_id=new_id())
    command = RegisterPerson(person_id=new_id(), crisis_id=await world.crisis(), profile=own)
    await world.harness.command(command, actor=theirs)

    async def matches(search: FindPersons, actor: Actor = ours) -> list[dict[str, Any]]:
        candidates: list[dict[str, Any]] = (await world.harness.command(search, actor=actor))["answer"]["candidates"]
        return [one for one in candidates if one["person_id"] == str(command.person_id)]

    by_name = FindPersons(given_name=own.given_name, family_name=own.family_name)
    assert await matches(by_name) == await matches(FindPersons(phone=own.phone)) == []
    near = by_name.model_copy(update={"birth_date": BirthDate(on="1991-01-02")})
    assert await matches(near) == []
    assert await matches(looking_for(own)) == [{"person_id": str(command.person_id), "band": "strong", "reasons": []}]
    assert await matches(looking_for(own, purpose=SearchPurpose.LIST)) == []
    [own_view] = await matches(by_name, theirs)
    assert (own_view["band"], own_view["reasons"]) == ("likely", ["same_name"])


async def test_one_name_alone_lists_whoever_of_the_own_agency_has_it(world: World) -> None:
    ours, theirs = (somebody("caseworker", agency_id=new_id()) for _ in range(2))
    name = made_up_name()
    born = profile(given_name=name)
    unborn = profile(given_name=name, birth_date=BirthDate())
    ids = {}
    for known, own in (("born", born), ("unborn", unborn), ("another", profile())):
        ids[known] = new_id()
        command = RegisterPerson(person_id=ids[known], crisis_id=await world.crisis(), profile=own)
        await world.harness.command(command, actor=ours)

    async def found(actor: Actor, **terms: Any) -> set[str]:
        search = FindPersons(purpose=SearchPurpose.LIST, **terms)
        answer = (await world.harness.command(search, actor=actor))["answer"]
        return {one["person_id"] for one in answer["candidates"]} & {str(one) for one in ids.values()}

    assert await found(ours, given_name=name.upper()) == {str(ids["born"])}
    assert await found(ours, given_name=born.family_name) == {str(ids["born"])}
    assert await found(theirs, given_name=name) == set()
    assert await found(ours, given_name=name, among=[ids["born"], ids["another"]]) == {str(ids["born"])}
    assert await found(ours, given_name=name, among=[ids["another"]]) == set()
    assert await found(theirs, given_name=name, among=[ids["born"]]) == set()
    registering = FindPersons(given_name=name)
    answer = (await world.harness.command(registering, actor=ours))["answer"]
    assert str(ids["born"]) not in [one["person_id"] for one in answer["candidates"]]


async def test_search_budget_per_hour_is_enforced_and_alarms(world: World) -> None:
    desk = somebody("caseworker")
    async with world.harness.unit(desk) as unit:
        for _ in range(MOST_AN_HOUR - 1):
            unit.add(Search(id=new_id(), actor_id=desk.id, searched_at=unit.now(), candidates=[]))
    search = FindPersons(given_name=made_up_name())
    await world.harness.command(search, actor=desk)
    with pytest.raises(SearchBudgetSpent):
        await world.harness.command(search, actor=desk)
    await world.harness.command(search.model_copy(update={"purpose": SearchPurpose.LIST}), actor=desk)
    await world.do(search)
    entry = await world.row(
        "SELECT entry FROM audit WHERE entry->>'actor' = :id AND entry->>'decision' = 'denied'", id=str(desk.id)
    )
    assert entry["entry"]["detail"] == {"alarm": "search_budget_spent"}
    world.clock.moment += timedelta(hours=1, minutes=1)
    await world.harness.command(search, actor=desk)


async def test_registration_attempts_count_towards_the_search_budget(world: World) -> None:
    """Duplicates that a registration reveals, or none, show who is registered: right and wrong guesses count alike."""
    desk, crisis_id, own = somebody("caseworker"), await world.crisis(), profile(birth_date=BirthDate(on="1984-05-22"))
    await world.person(profile=own)

    async def guess(who: PersonProfile) -> None:
        await world.harness.command(RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=who), actor=desk)

    async with world.harness.unit(desk) as unit:
        for _ in range(MOST_AN_HOUR - 2):
            unit.add(Search(id=new_id(), actor_id=desk.id, searched_at=unit.now(), candidates=[]))
    await guess(profile())
    with pytest.raises(PossibleDuplicate):
        await guess(own)
    for who in (own, profile()):
        with pytest.raises(SearchBudgetSpent):
            await guess(who)
    rows = await world.harness.rows(
        "SELECT entry FROM audit WHERE entry->>'actor' = :id AND entry->>'action' = 'RegisterPerson'"
        " AND entry->'detail'->>'alarm' = 'search_budget_spent'",
        id=str(desk.id),
    )
    assert len(rows) == 2


async def test_search_results_are_audited(world: World) -> None:
    own, desk = profile(), somebody("caseworker")
    person_id = await world.person(profile=own)
    await world.harness.command(looking_for(own), actor=desk)
    entry = await world.row("SELECT entry FROM audit WHERE entry->>'actor' = :id", id=str(desk.id))
    assert entry["entry"]["subjects"] == [str(person_id)]


async def test_exercise_persons_are_never_duplicates_of_real_ones(world: World) -> None:
    own, tag = profile(birth_date=BirthDate(on="1987-09-23")), "2026-11-22T12:00:00+00:00/1"
    in_exercise = await world.crisis(exercise=tag)
    made_up = await world.person(profile=own, crisis_id=in_exercise)
    assert made_up != await world.person(profile=own)
    with pytest.raises(PossibleDuplicate):
        await world.person(profile=own, crisis_id=in_exercise)


async def test_concurrent_registrations_of_one_person_register_once(world: World) -> None:
    own, crisis_id = profile(birth_date=BirthDate(on="1979-11-02")), await world.crisis()
    commands = [RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=own) for _ in range(4)]
    answers = await asyncio.gather(*(world.do(command) for command in commands), return_exceptions=True)
    assert sum(isinstance(answer, dict) for answer in answers) == 1
    assert sum(isinstance(answer, PossibleDuplicate) for answer in answers) == 3


async def test_search_answers_ids_bands_and_reasons_only(world: World) -> None:
    own = profile(
        birth_date=BirthDate(on="1991-03-08"), documents=[IdentityDocument(kind="passport", number="QX 77-1234 Z")]
    )
    person_id = await world.person(profile=own)
    by_name = FindPersons(given_name=own.family_name, family_name=own.given_name, birth_date=own.birth_date)
    by_document = FindPersons(document_number="qx771234z")
    for search in (by_name, by_document):
        answer = (await world.do(search))["answer"]
        [candidate] = [one for one in answer["candidates"] if one["person_id"] == str(person_id)]
        assert set(candidate) == {"person_id", "band", "reasons"}
        assert candidate["reasons"]
    assert (await world.do(FindPersons(given_name=made_up_name(), family_name=made_up_name())))["events"] == []


async def test_corrected_person_is_searchable_by_the_new_name_only(world: World) -> None:
    old, new = profile(), profile(birth_date=BirthDate(on="2001-01-30"))
    person_id = await world.person(profile=old)
    with pytest.raises(VersionConflict):
        await world.do(CorrectPerson(person_id=person_id, version=7, profile=new, sex=Sex.FEMALE))
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=new, sex=Sex.FEMALE, region="Kankan"))
    [event] = await world.events(PersonCorrected, person_id)
    assert (event.sex, event.region, event.age_band) == (Sex.FEMALE, "LY-KANKAN", AgeBand.FROM_18)
    assert await _finds(world, new, person_id)
    assert not await _finds(world, old, person_id)


async def test_person_correction_changes_only_the_fields_it_names(world: World) -> None:
    own = profile(
        phone="0911000000",
        documents=[IdentityDocument(kind="passport", number=f"A{new_id().hex}", issuing_country="GN")],
    )
    person_id = await world.person(profile=own, sex=Sex.FEMALE, region="Kankan")
    named = PersonProfile(given_name=own.given_name, email="a.diallo@example.org")
    await world.do(CorrectPerson(person_id=person_id, version=1, profile=named))
    [event] = await world.events(PersonCorrected, person_id)
    assert (event.sex, event.region, event.has_documents) == (Sex.FEMALE, "LY-KANKAN", True)
    async with world.harness.unit() as unit:
        assert await unit.open(event.profile, PersonProfile, of=event.person_id) == own.model_copy(
            update={"email": named.email}
        )


async def test_nationality_source_is_retained_and_cleared_with_the_nationality(world: World) -> None:
    own = profile(nationality="GN", nationality_known_by="paper")
    person_id = await world.person(profile=own)
    name = own.given_name
    corrections = [
        (PersonProfile(given_name=name, phone="0911000000"), KnownBy.PAPER),
        (PersonProfile(given_name=name, nationality_known_by="unknown"), KnownBy.UNKNOWN),
        (PersonProfile(given_name=name, nationality="ER", nationality_known_by="paper"), KnownBy.PAPER),
        (PersonProfile(given_name=name, nationality="SO"), KnownBy.STATED),
    ]
    for version, (named, _) in enumerate(corrections, start=1):
        await world.do(CorrectPerson(person_id=person_id, version=version, profile=named))
    async with world.harness.unit() as unit:
        events = await world.events(PersonCorrected, person_id)
        profiles = [await unit.open(one.profile, PersonProfile, of=person_id) for one in events]
    assert [one.nationality_known_by for one in profiles] == [known_by for _, known_by in corrections]


async def test_profile_field_corrected_to_null_is_cleared(world: World) -> None:
    own = profile(phone="0911000000")
    person_id = await world.person(profile=own, region="Kankan")
    named = PersonProfile(given_name=own.given_name, phone=None)
    sent = CorrectPerson(person_id=person_id, version=1, profile=named, region=None).as_sent()
    assert '"phone":null' in sent
    assert "family_name" not in sent
    await world.do(CorrectPerson.model_validate_json(sent))
    [event] = await world.events(PersonCorrected, person_id)
    assert event.region is None
    async with world.harness.unit() as unit:
        known = await unit.open(event.profile, PersonProfile, of=event.person_id)
    assert (known.phone, known.family_name) == (None, own.family_name)


@pytest.mark.parametrize("name", ["profile", "sex"])
def test_profile_field_that_cannot_be_cleared_is_refused_by_name(name: str) -> None:
    with pytest.raises(ValidationError, match=f"{name} cannot be taken away"):
        CorrectPerson.model_validate({"person_id": new_id(), "version": 1, name: None})


async def test_region_is_sealed_while_a_corrected_birth_makes_a_child(world: World) -> None:
    own = profile(birth_date=BirthDate(age=40))
    person_id = await world.person(profile=own, region="Kankan")
    for version, age in ((1, 15), (3, 40)):
        aged = PersonProfile(given_name=own.given_name, birth_date=BirthDate(age=age))
        await world.do(CorrectPerson(person_id=person_id, version=version, profile=aged))
    child, adult = await world.events(PersonCorrected, person_id)
    assert (child.region, adult.region) == (None, "LY-KANKAN")
    sealed, taken_out = await world.events(CircumstancesRecorded, person_id)
    async with world.harness.unit() as unit:
        assert (await unit.open(sealed.circumstances, CircumstancesOnRecord, of=sealed.person_id)).region == "LY-KANKAN"
        assert (await unit.open(taken_out.circumstances, CircumstancesOnRecord, of=taken_out.person_id)).region is None


async def test_region_corrected_while_withheld_is_sealed(world: World) -> None:
    person_id = await world.person(profile_fields={"birth_date": BirthDate(age=9)}, region="Kankan")
    await world.do(CorrectPerson(person_id=person_id, version=1, region="Labé"))
    [event] = await world.events(PersonCorrected, person_id)
    assert event.region is None
    [recorded] = await world.events(CircumstancesRecorded, person_id)
    async with world.harness.unit() as unit:
        assert (await unit.open(recorded.circumstances, CircumstancesOnRecord, of=recorded.person_id)).region == "Labé"


async def test_circumstances_correction_changes_only_the_fields_it_names(world: World) -> None:
    person_id = await world.person(circumstances=Circumstances(location="The stadium", notes="slept outside"))
    await world.do(RecordCircumstances(person_id=person_id, version=1, location="The school"))
    await world.do(RecordCircumstances(person_id=person_id, version=2, notes=None))
    with pytest.raises(VersionConflict):
        await world.do(RecordCircumstances(person_id=person_id, version=2, location="The port"))
    first, second = await world.events(CircumstancesRecorded, person_id)
    async with world.harness.unit() as unit:
        known = [await unit.open(one.circumstances, CircumstancesOnRecord, of=one.person_id) for one in (first, second)]
    assert [(one.location, one.notes) for one in known] == [("The school", "slept outside"), ("The school", None)]


async def _finds(world: World, known: PersonProfile, person_id: object) -> bool:
    search = FindPersons(given_name=known.given_name, family_name=known.family_name)
    candidates = (await world.do(search))["answer"]["candidates"]
    return str(person_id) in {one["person_id"] for one in candidates}


async def test_registered_person_belongs_to_the_actors_agency(world: World) -> None:
    agency_id, person_id = new_id(), new_id()
    command = RegisterPerson(person_id=person_id, crisis_id=await world.crisis(), profile=profile())
    await world.harness.command(command, actor=somebody("intake_officer", agency_id=agency_id))
    [event] = await world.events(PersonRegistered, person_id)
    assert event.registered_by_agency == agency_id


async def test_person_registered_in_an_exercise_belongs_to_it(world: World) -> None:
    tag = "2026-01-06T12:00:00+00:00/10"
    crisis_id = await world.crisis(exercise=tag)
    person_id = await world.person(crisis_id=crisis_id)
    [event] = await world.events(PersonRegistered, person_id)
    row = await world.row("SELECT exercise FROM persons WHERE id = :id", id=person_id)
    assert row["exercise"] == tag
    assert event.registered_at < world.clock.moment


async def test_exercise_registration_is_refused_in_a_real_crisis(world: World) -> None:
    crisis_id, tag = await world.crisis(), "2026-01-06T12:00:00+00:00/10"
    command = RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=profile())
    with pytest.raises(ExerciseIsMixed):
        await world.do(command, exercise=tag)
    with pytest.raises(ExerciseIsMixed):
        await world.do(RegisterHousehold(household_id=new_id(), crisis_id=crisis_id), exercise=tag)


async def test_registration_with_contradicting_ages_reveals_no_duplicate(world: World) -> None:
    own = profile(birth_date=BirthDate(on=date(1987, 3, 2)))
    crisis_id = await world.crisis()
    await world.person(crisis_id=crisis_id, profile=own)
    guess = own.model_copy(update={"birth_date": BirthDate(on=date(1987, 3, 2), age=5)})
    with pytest.raises(AgesDisagree):
        await world.do(RegisterPerson(person_id=new_id(), crisis_id=crisis_id, profile=guess))
