"""A file can say the whole origin of a person, in both layouts and four languages; what is unreadable is reported."""

from datetime import date

import pytest

from services.intake.imports.origin import (
    ANSWER,
    FURTHER,
    ORIGIN_HEADS,
    RESIDENCES,
    RESIDENCES_COMPLETE,
    ImportedOrigin,
)
from services.intake.imports.rows import ImportedPerson, RegistrationRow, former_hashes, row_hash
from services.intake.imports.staging import staged_workbook
from services.intake.screening.origin import is_origin_known
from shared.contracts.intake.v1 import PersonRegistered, SpecialistReviewAsked
from shared.contracts.intake.v1.imports import RowProblem
from shared.contracts.intake.v1.values import (
    BirthDate,
    IdentityDocument,
    Nationality,
    NationalityAnswer,
    PersonProfile,
    ProtectionStatus,
    Relationship,
    Sex,
)
from tests.intake.imports.uploads import arrivals, import_file
from tests.intake.imports.workbooks import SECRET, people, workbook
from tests.intake.world import World

TODAY = date(2026, 11, 22)


async def read(content: bytes) -> tuple[list[PersonProfile], list[tuple[str, str]]]:
    """The profiles of a file, and the problems of its rows."""
    async with staged_workbook(content, TODAY, SECRET) as staged:
        taken = [row async for row in staged.rows]
    problems = [(row.column or "", row.code) for row in taken if isinstance(row, RowProblem)]
    return [row.profile for row in taken if isinstance(row, RegistrationRow)], problems


def hope(**columns: object) -> bytes:
    """A HOPE file of one person, with its row of labels."""
    heads = ["household_id", "full_name_i_c", *columns]
    labels = ["Household ID - ID - required", *("Label - STRING" for _ in heads[1:])]
    return workbook(
        {
            "Individuals": [heads, labels, ["1", "Amina Diallo", *columns.values()]],
            "Households": [["household_id", "country_origin_h_c"], ["Household ID - ID"], ["1", "GIN"]],
        }
    )


FLEXIBLE = "Any_other_nationality_i_f"
ANSWERED = [
    *((head, "no_other") for head in (ANSWER, *ORIGIN_HEADS[ANSWER], "ANY OTHER NATIONALITY *", FLEXIBLE)),
    *((ANSWER, said) for said in ("No", "NON", "não", "لا")),
]


@pytest.mark.parametrize(("head", "said"), ANSWERED)
async def test_answer_no_other_nationality_makes_the_origin_known(head: str, said: str) -> None:
    files = [hope(**{head: said})]
    if not head.endswith("_i_f"):
        files.append(people({"Given name": "Amina", "Nationality": "GN", head: said}))
    for file in files:
        [profile], problems = await read(file)
        assert problems == []
        assert profile.nationality_answer is NationalityAnswer.NO_OTHER
        assert is_origin_known(profile)


async def test_file_without_the_origin_column_leaves_the_origin_unknown() -> None:
    [profile], _ = await read(people({"Given name": "Amina", "Nationality": "GN"}))
    assert profile.nationality_answer is None
    assert not is_origin_known(profile)


@pytest.mark.parametrize("said", ["LR; SL", "LR,SL", "LBR;SLE", "LR - Liberia; SL - Sierra Leone", "LR; LR; SL"])
async def test_further_nationalities_of_a_row_are_read(said: str) -> None:
    [profile], problems = await read(people({"Given name": "Amina", "Nationality": "GN", FURTHER: said}))
    assert problems == []
    assert profile.nationalities == [Nationality(country="LR"), Nationality(country="SL")]


@pytest.mark.parametrize(
    ("column", "said", "code"),
    [
        (FURTHER, "LR; ZR", "country_withdrawn"),
        (FURTHER, "LR; Liberia", "country_unknown"),
        (FURTHER, "LR - Liberia, SL - Sierra Leone", "country_unknown"),
        (FURTHER, "GN;LR;SL;ML;SN;CI;BF;NE;NG", "text_too_long"),
        (ANSWER, "yes", "not_listed"),
        (RESIDENCES, "UK", "country_withdrawn"),
        (RESIDENCES_COMPLETE, "yes", "not_listed"),
    ],
)
async def test_unreadable_origin_is_a_problem_of_the_row(column: str, said: str, code: str) -> None:
    for file in (people({"Given name": "Amina", column: said}), hope(**{column: said})):
        profiles, problems = await read(file)
        assert profiles == []
        assert problems == [(column, code)]


async def test_stateless_person_has_former_residences_as_origin() -> None:
    said = {ANSWER: "stateless", RESIDENCES: "LB; JO"}
    [profile], _ = await read(people({"Given name": "Amina"} | said))
    assert not is_origin_known(profile), "nobody said that there is no other"
    [profile], _ = await read(people({"Given name": "Amina"} | said | {RESIDENCES_COMPLETE: "no"}))
    assert profile.former_residences == ["LB", "JO"]
    assert is_origin_known(profile)


@pytest.mark.stack
async def test_imported_person_has_a_known_origin_and_a_stateless_one_a_specialist_review(world: World) -> None:
    crisis_id = await world.crisis()
    known, stateless, unasked = arrivals(3)
    rows = (
        known | {"Nationality": "GN", ANSWER: "no_other"},
        stateless | {"Nationality": "", ANSWER: "stateless", RESIDENCES: "LB", RESIDENCES_COMPLETE: "no_other"},
        unasked | {"Nationality": "GN"},
    )
    await import_file(world, crisis_id, people(*rows))
    people_of = await world.harness.rows("SELECT id, is_protected FROM persons WHERE crisis_id = :id", id=crisis_id)
    assert sorted(row["is_protected"] for row in people_of) == [False, False, True]
    registered = [(await world.events(PersonRegistered, row["id"]))[0] for row in people_of]
    assert sorted(str(one.origin_answered) for one in registered) == ["False", "True", "True"]
    asked = [len(await world.events(SpecialistReviewAsked, row["id"])) for row in people_of]
    assert sorted(asked) == [0, 0, 1]


@pytest.mark.parametrize(
    ("kind", "issuer", "known_by"),
    [
        ("passport", "GN", "paper"),
        ("passport", "LR", "stated"),
        ("driving_licence", "GN", "stated"),
        (None, None, "stated"),
    ],
)
def test_nationality_is_known_by_a_document_its_state_issued(
    kind: str | None, issuer: str | None, known_by: str
) -> None:
    papers = (IdentityDocument(kind=kind, number="1", issuing_country=issuer),) if kind else ()
    imported = ImportedPerson(
        household_key=None, relationship=Relationship.HEAD, sex=Sex.FEMALE, region=None, given_name="Amina",
        family_name=None, birth_date=BirthDate(), nationality="GN", phone=None, documents=papers,
        protection_status=ProtectionStatus.NONE_KNOWN, needs=(),
        origin=ImportedOrigin(nationalities=(Nationality(country="GN"), Nationality(country="SL"))),
    )  # fmt: skip
    profile = imported.profile()
    assert profile.nationality_known_by == known_by
    assert [one.known_by for one in profile.nationalities] == [known_by, "stated"]
    if issuer == "GN" and kind == "passport":
        # As it was hashed while empty answers stood in hashes: the same file again brings nobody twice.
        hashes = {row_hash(imported, bytes(32)), *former_hashes(imported, bytes(32))}
        assert "e7cc5fefba73a60b12eb8c680bfe6ba4c9866320418f3e1ed444b097033bdd1a" in hashes
