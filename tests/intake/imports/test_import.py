"""A workbook becomes persons: bad rows named, good ones in, and the same file twice changes nothing."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from services.intake.crises.model import CrisisNotActive
from services.intake.imports.chunks import MOST_MEMBERS
from services.intake.imports.rows import RegistrationRow
from services.intake.imports.staging import staged_workbook
from services.intake.settings import search_secret
from shared.contracts.intake.v1 import (
    AgeBand,
    BirthDate,
    CircumstancesOnRecord,
    CloseCrisis,
    HouseholdRegistered,
    ImportCompleted,
    ImportPartsUnread,
    ImportProgressed,
    ImportReceived,
    ImportRefused,
    ImportRowsRefused,
    ImportStaged,
    NeedRecorded,
    PersonProfile,
    PersonRegistered,
    ProtectionAssessed,
    ProtectionStatus,
    RestrictedNeed,
    SubjectKeyIssued,
)
from shared.platform.clock import new_id
from tests.intake.imports.test_doubles import doubles_of
from tests.intake.imports.test_hope import SAMPLE, book
from tests.intake.imports.uploads import arrivals, import_file, people, persons_of, receive, standing, work_through
from tests.intake.world import NOON, World, made_up_name


async def test_import_publishes_an_event_for_every_step(world: World) -> None:
    crisis_id = await world.crisis()
    rows = arrivals(10)
    rows[3]["Birth year"] = 3000
    done = await import_file(world, crisis_id, people(*rows))
    assert (done["status"], done["good"], done["refused"], done["registered"]) == ("completed", 9, 1, 9)
    for kind in (ImportReceived, ImportStaged, ImportRowsRefused, ImportProgressed, ImportCompleted):
        [event] = await world.events(kind, done["id"])
        assert event.aggregate_id() == done["id"]
    [refused] = await world.events(ImportRowsRefused, done["id"])
    [problem] = refused.problems
    assert (problem.sheet, problem.row, problem.column) == ("People", 5, "Birth year")
    assert "3000" not in problem.reason


async def test_imported_persons_are_in_their_households(world: World) -> None:
    crisis_id = await world.crisis()
    done = await import_file(world, crisis_id, people(*arrivals(10)))
    registered = [
        one for one in await world.harness.events(PersonRegistered) if getattr(one, "import_id", 0) == done["id"]
    ]
    households = [
        one for one in await world.harness.events(HouseholdRegistered) if getattr(one, "crisis_id", 0) == crisis_id
    ]
    assert len(registered) == 10
    assert len(households) == 3
    rows = await world.harness.rows(
        "SELECT count(*) AS persons, min(version) AS version FROM persons WHERE crisis_id = :id GROUP BY household_id",
        id=crisis_id,
    )
    assert sorted(row["persons"] for row in rows) == [2, 4, 4]
    assert {row["version"] for row in rows} == {1}


async def test_the_same_file_twice_renamed_or_reordered_changes_nothing(world: World) -> None:
    crisis_id, rows = await world.crisis(), arrivals(30)
    await import_file(world, crisis_id, people(*rows))
    before = await persons_of(world, crisis_id)
    rows = rows[17:] + rows[16::-1]
    again = await import_file(world, crisis_id, people(*rows))
    assert (again["registered"], again["unchanged"]) == (0, 30)
    assert await persons_of(world, crisis_id) == before == 30


async def as_hashed_before(world: World, content: bytes, kind: int) -> None:
    """Rows of a file that was imported stand there by what an earlier release made of them."""
    async with staged_workbook(content, NOON.date(), search_secret()) as staged:
        rows = [row async for row in staged.rows if isinstance(row, RegistrationRow)]
    statement = text("UPDATE imported_rows SET row_hash = :before WHERE row_hash = :now")
    async with world.harness.engine.begin() as connection:
        for row in rows:
            renamed = {"before": bytes.fromhex(row.former_hashes[kind]), "now": bytes.fromhex(row.row_hash)}
            await connection.execute(statement, renamed)


async def test_a_file_that_an_earlier_release_imported_is_the_same_file(world: World) -> None:
    """Every row's hash has changed with the fields that were added: everybody would be registered twice."""
    crisis_id, content = await world.crisis(), people(*arrivals(12))
    await import_file(world, crisis_id, content)
    await as_hashed_before(world, content, 0)
    again = await import_file(world, crisis_id, content)
    assert (again["registered"], again["unchanged"]) == (0, 12)


async def test_rows_merged_by_an_earlier_release_become_two_persons(world: World) -> None:
    """It read of HOPE's names less than they say, so that two of a household had one hash, and were one person."""
    crisis_id = await world.crisis()
    home: list[list[object]] = [["H1", "REFUGEE", "AFG", None, None]]
    poor: list[list[object]] = [["H1", "HEAD", "Fatuma", "Fatuma", None, None, "FEMALE"]]
    names = ("Jan", "Omar", "Salim")
    others: list[list[object]] = [["H1", "SON_DAUGHTER", name, name, None, None, "MALE"] for name in names]
    await import_file(world, crisis_id, book(home, [*poor, *others]))
    fuller: list[list[object]] = [
        ["H1", "HEAD", f"Fatuma {name}", "Fatuma", None, None, "FEMALE"] for name in ("Ali", "Said")
    ]
    again = await import_file(world, crisis_id, book(home, [*fuller, *others]))
    assert (again["registered"], again["unchanged"]) == (1, 4)


async def test_current_row_hash_matches_before_a_former_one(world: World) -> None:
    """Else the second of two would be the first, and the name of the first would be nobody's."""
    crisis_id = await world.crisis()
    home: list[list[object]] = [["H1", "REFUGEE", "AFG", None, None]]
    names = ("Fatuma", "Jan", "Omar")
    others: list[list[object]] = [["H1", "HEAD", name, name, None, None, "FEMALE"] for name in names]
    await import_file(world, crisis_id, book(home, others))
    fuller: list[object] = ["H1", "HEAD", "Fatuma Ali", "Fatuma", None, None, "FEMALE"]
    again = await import_file(world, crisis_id, book(home, [fuller, *others]))
    assert (again["registered"], again["unchanged"]) == (1, 3)
    assert await names_of(world, again["id"]) == ["Fatuma Ali"]


async def names_of(world: World, import_id: UUID) -> list[str]:
    """The given names of whom an import registered."""
    rows = await world.harness.rows("SELECT id FROM persons WHERE import_id = :id", id=import_id)
    registered = [(await world.events(PersonRegistered, row["id"]))[0] for row in rows]
    async with world.harness.unit() as unit:
        return sorted(
            [(await unit.open(one.profile, PersonProfile, of=one.person_id)).given_name for one in registered]
        )


async def test_new_row_in_a_later_file_joins_its_household(world: World) -> None:
    crisis_id, rows = await world.crisis(), arrivals(4)
    await import_file(world, crisis_id, people(*rows))
    newborn = arrivals(1)[0] | {"Household": "H0", "Relationship": "child"}
    again = await import_file(world, crisis_id, people(*rows, newborn))
    assert (again["registered"], again["unchanged"]) == (1, 4)
    households = await world.harness.rows(
        "SELECT DISTINCT household_id FROM persons WHERE crisis_id = :id", id=crisis_id
    )
    assert len(households) == 1


async def test_identical_rows_of_twins_are_two_persons(world: World) -> None:
    """Two unnamed twins, two of one name and age: what a row says is not who it is."""
    crisis_id, rows = await world.crisis(), arrivals(3)
    file = people(*rows, rows[1], rows[1])
    done = await import_file(world, crisis_id, file)
    assert (done["registered"], done["unchanged"]) == (5, 0)
    same_row = [one for one in await doubles_of(world, done) if one.reasons == ["same_row"]]
    assert len(same_row) == 2
    assert len({one.other_id for one in same_row}) == 1
    again = await import_file(world, crisis_id, file)
    assert (again["registered"], again["unchanged"]) == (0, 5)


@pytest.mark.parametrize("certain", [{"Phone": "+224 620 00 11 22"}, {"Document number": "R00112233"}])
async def test_a_row_with_a_paper_or_a_telephone_is_one_person_in_any_file(
    world: World, certain: dict[str, object]
) -> None:
    crisis_id, rows = await world.crisis(), arrivals(2)
    await import_file(world, crisis_id, people(rows[0] | certain, rows[0] | certain, *arrivals(8)))
    assert await persons_of(world, crisis_id) == 9
    again = await import_file(world, crisis_id, people(rows[0] | certain, *arrivals(8)))
    assert (again["registered"], again["unchanged"]) == (8, 1)


async def test_identical_row_without_identifier_in_another_file_is_reported_as_double(world: World) -> None:
    crisis_id, rows = await world.crisis(), arrivals(1)
    first = await import_file(world, crisis_id, people(rows[0], *arrivals(8)))
    other = await import_file(world, crisis_id, people(rows[0], *arrivals(8)))
    assert (other["registered"], other["unchanged"]) == (9, 0)
    same_row = [one for one in await doubles_of(world, other) if one.reasons == ["same_row"]]
    registered = await world.row("SELECT import_id FROM persons WHERE id = :id", id=same_row[0].other_id)
    assert (len(same_row), registered["import_id"]) == (1, first["id"])


async def test_same_name_reveals_no_person_of_another_agency(world: World) -> None:
    crisis_id, rows = await world.crisis(), [{"Given name": made_up_name()} for _ in range(2)]
    await import_file(world, crisis_id, people(*rows), new_id())
    tried = await import_file(world, crisis_id, people(rows[0]), new_id())
    assert (tried["registered"], tried["unchanged"]) == (1, 0)
    assert await doubles_of(world, tried) == []


async def test_file_of_another_agency_joins_no_row_to_existing_households(world: World) -> None:
    crisis_id, rows = await world.crisis(), arrivals(4)
    certain = rows[0] | {"Phone": "+224 620 00 11 33"}
    await import_file(world, crisis_id, people(certain, *rows[1:]), new_id())
    again = await import_file(world, crisis_id, people(certain, *arrivals(1)), new_id())
    assert (again["registered"], again["unchanged"]) == (1, 1)
    homes = await world.harness.rows(
        "SELECT count(DISTINCT registered_by_agency) AS agencies FROM persons WHERE crisis_id = :id"
        " GROUP BY household_id",
        id=crisis_id,
    )
    assert [row["agencies"] for row in homes] == [1, 1]


async def test_household_numbers_belong_to_their_file(world: World) -> None:
    crisis_id = await world.crisis()
    for _ in range(2):
        await import_file(world, crisis_id, people(*arrivals(4)))
    rows = await world.harness.rows(
        "SELECT count(*) AS persons FROM persons WHERE crisis_id = :id GROUP BY household_id", id=crisis_id
    )
    assert [row["persons"] for row in rows] == [4, 4]


async def test_oversized_household_number_makes_no_household(world: World) -> None:
    crisis_id = await world.crisis()
    camp = [row | {"Household": "Camp 5"} for row in arrivals(MOST_MEMBERS + 1)]
    done = await import_file(world, crisis_id, people(*camp, *arrivals(2)))
    households = await world.harness.rows(
        "SELECT DISTINCT household_id FROM persons WHERE crisis_id = :id", id=crisis_id
    )
    assert len(households) == 2
    [unread] = await world.events(ImportPartsUnread, done["id"])
    assert [part.code for part in unread.parts] == ["household_too_large"]


async def test_the_same_row_in_another_crisis_is_another_registration(world: World) -> None:
    rows = arrivals(2)
    for _ in range(2):
        done = await import_file(world, await world.crisis(), people(*rows))
        assert done["registered"] == 2


async def test_needs_and_protection_are_imported_with_their_rows(world: World) -> None:
    crisis_id = await world.crisis()
    [row] = arrivals(1)
    await import_file(
        world, crisis_id, people(row | {"Specific needs": "ER-NF; SV-VF", "Protection status": "asylum_seeker"})
    )
    person = await world.row("SELECT id, is_protected FROM persons WHERE crisis_id = :id", id=crisis_id)
    assert person["is_protected"]
    needs = await world.events(NeedRecorded, person["id"])
    assert sorted(str(need.code) for need in needs) == ["ER-NF", "None", "None"]
    async with world.harness.unit() as unit:
        opened = [
            await unit.open(need.restricted, RestrictedNeed, of=person["id"]) for need in needs if need.restricted
        ]
    reported = {one.code: one.reported_status for one in opened}
    assert reported == {"SV-VF": None, "LP": ProtectionStatus.ASYLUM_SEEKER}
    # No specialist has asked what the person fears, so that no gate may open (D16).
    assert not await world.events(ProtectionAssessed, person["id"])


async def test_region_of_a_row_whose_need_withholds_it_is_never_published(world: World) -> None:
    crisis_id = await world.crisis()
    [row] = arrivals(1)
    await import_file(
        world, crisis_id, people(row | {"Birth year": 1980, "Region": "Zuwara", "Specific needs": "SC-SC"})
    )
    person = await world.row("SELECT id, location_withheld FROM persons WHERE crisis_id = :id", id=crisis_id)
    [event] = await world.events(PersonRegistered, person["id"])
    assert (event.age_band, event.region, person["location_withheld"]) == (AgeBand.FROM_18, None, True)
    async with world.harness.unit() as unit:
        assert event.circumstances is not None
        known = await unit.open(event.circumstances, CircumstancesOnRecord, of=event.person_id)
    assert known.region == "Zuwara"


async def test_file_of_unknown_layout_is_refused_whole(world: World) -> None:
    import_id = await receive(world, await world.crisis(), people({"Given name": "x"})[:2000])
    assert not await work_through(world, import_id)
    [refused] = await world.events(ImportRefused, import_id)
    assert refused.code == "not_a_workbook"
    assert (await standing(world, import_id))["status"] == "refused"
    assert await nothing_rests(world, import_id)


async def test_staged_file_is_deleted_once_the_import_is_done(world: World) -> None:
    done = await import_file(world, await world.crisis(), people(*arrivals(3)))
    assert await nothing_rests(world, done["id"])


async def nothing_rests(world: World, import_id: object) -> bool:
    """Whether file, chunks and key of an import are gone."""
    rests = await world.row(
        "SELECT (SELECT count(*) FROM imports WHERE id = :id AND (content IS NOT NULL OR file_key IS NOT NULL))"
        " + (SELECT count(*) FROM import_chunks WHERE import_id = :id)"
        " + (SELECT count(*) FROM subject_keys WHERE subject_id = :id AND wrapped_key IS NOT NULL) AS rests",
        id=import_id,
    )
    return bool(rests["rests"] == 0)


async def test_import_steps_are_idempotent(world: World) -> None:
    import_id = await receive(world, await world.crisis(), people(*arrivals(5)))
    await work_through(world, import_id)
    before = await standing(world, import_id)
    await work_through(world, import_id)
    assert await standing(world, import_id) == before
    assert len(await world.events(ImportCompleted, import_id)) == 1


async def test_persons_of_an_import_wait_behind_single_registrations(world: World) -> None:
    done = await import_file(world, await world.crisis(), people(*arrivals(2)))
    rows = await world.harness.rows(
        "SELECT DISTINCT lane, type FROM outbox WHERE payload IS NOT NULL AND aggregateid IN"
        " (SELECT id::text FROM persons WHERE import_id = :id)",
        id=done["id"],
    )
    assert {row["lane"] for row in rows} == {1}
    assert any(row["type"].split(".")[-2] == SubjectKeyIssued.__name__ for row in rows)


async def test_no_file_is_received_for_a_closed_crisis(world: World) -> None:
    crisis_id = await world.crisis()
    await world.do(CloseCrisis(crisis_id=crisis_id, version=2), "supervisor")
    with pytest.raises(CrisisNotActive):
        await receive(world, crisis_id, people(*arrivals(1)))


async def test_hope_sample_file_is_imported_as_it_is(world: World) -> None:
    if not SAMPLE.exists():
        pytest.skip("the sample of HOPE's workbook is not here")
    crisis_id, content = await world.crisis(), SAMPLE.read_bytes()
    done = await import_file(world, crisis_id, content)
    assert done["registered"] == done["good"] == await persons_of(world, crisis_id) > 0
    again = await import_file(world, crisis_id, content)
    assert (again["registered"], again["unchanged"], again["refused"]) == (0, done["good"], done["refused"])


async def test_import_date_is_the_date_at_the_place(world: World) -> None:
    """At noon in Tripoli somebody is born today and nobody tomorrow, though the day has begun further east."""
    crisis_id, (born_today, born_tomorrow) = await world.crisis(), arrivals(2)
    del born_today["Birth year"], born_tomorrow["Birth year"]
    born_today["Birth date"], born_tomorrow["Birth date"] = NOON.date(), NOON.date() + timedelta(days=1)
    done = await import_file(world, crisis_id, people(born_today, born_tomorrow))
    [refused] = await world.events(ImportRowsRefused, done["id"])
    assert [(one.row, one.code) for one in refused.problems] == [(3, "birth_date_in_future")]
    assert done["registered"] == 1


async def test_person_of_age_today_at_the_place_is_an_adult_by_file_and_by_desk(world: World) -> None:
    """In Tripoli it is already the eighteenth birthday; the day of the furthest west would keep a child."""
    world.clock.moment = NOON.replace(hour=22, minute=30)
    birthday = date(2008, 1, 6)
    crisis_id, [row] = await world.crisis(), arrivals(1)
    del row["Birth year"]
    done = await import_file(world, crisis_id, people(row | {"Birth date": birthday}))
    by_desk = await world.person(crisis_id=crisis_id, profile_fields={"birth_date": BirthDate(on=birthday)})
    events = [one for one in await world.harness.events(PersonRegistered) if isinstance(one, PersonRegistered)]
    bands = {one.age_band for one in events if by_desk == one.person_id or one.import_id == done["id"]}
    assert bands == {AgeBand.FROM_18}


async def test_imported_row_of_an_erased_person_is_unlinked_and_not_registered_again(world: World) -> None:
    crisis_id, rows = await world.crisis(), arrivals(6)
    done = await import_file(world, crisis_id, people(*rows))
    people_of = "SELECT id FROM persons WHERE import_id = :id ORDER BY id"
    [first, *others] = [row["id"] for row in await world.harness.rows(people_of, id=done["id"])]
    await world.erase(first)
    linked = "SELECT count(*) FROM imported_rows WHERE person_id = :id"
    assert await world.row(linked, id=first) == {"count": 0}
    # The query sees whoever is there.
    assert await world.row(linked, id=others[0]) == {"count": 1}
    again = await import_file(world, crisis_id, people(*rows))
    assert (again["registered"], again["unchanged"]) == (0, 6)
    assert await persons_of(world, crisis_id) == 6
