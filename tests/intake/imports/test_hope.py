from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.imports.cells import SheetRow
from services.intake.imports.hope import HopeMapper
from services.intake.imports.hope_names import name_of
from services.intake.imports.rows import RegistrationRow, Taken
from services.intake.imports.staging import staged_workbook
from shared.contracts.intake.v1.imports import RowProblem
from shared.contracts.intake.v1.values import BirthDate, ProtectionStatus, Relationship
from tests.intake.imports.real_files import real_file
from tests.intake.imports.workbooks import SECRET, workbook

TODAY = date(2026, 11, 22)
WORDS = st.sampled_from(["Fatuma", "Ali", "Hassan", "Amina", "Jan"])
SAMPLE = real_file("hope_rdi_import_50_hh_50_ind.xlsx")
HOUSEHOLD = ["household_id", "residence_status_h_c", "country_origin_h_c", "admin1_h_c", "admin2_h_c"]
INDIVIDUAL = [
    "household_id",
    "relationship_i_c",
    "full_name_i_c",
    "given_name_i_c",
    "middle_name_i_c",
    "family_name_i_c",
    "gender_i_c",
    "birth_date_i_c",
    "estimated_birth_date_i_c",
    "seeing_disability_i_c",
    "pregnant_i_c",
    "national_id_no_i_c",
    "national_id_issuer_i_c",
]


async def stage(content: bytes) -> tuple[list[RegistrationRow], list[RowProblem]]:
    async with staged_workbook(content, TODAY, SECRET) as staged:
        assert staged.layout == "hope"
        taken = [row async for row in staged.rows]
    return (
        [row for row in taken if isinstance(row, RegistrationRow)],
        [row for row in taken if isinstance(row, RowProblem)],
    )


def book(households: list[list[object]], individuals: list[list[object]]) -> bytes:
    labels = [["Household ID - ID"], ["Household ID - ID - required"]]
    return workbook(
        {
            "Individuals": [INDIVIDUAL, labels[1], *individuals],
            "Households": [HOUSEHOLD, labels[0], *households],
        }
    )


@pytest.fixture
def sample() -> bytes:
    if not SAMPLE.exists():
        pytest.skip("the sample of HOPE's workbook is not here")
    return SAMPLE.read_bytes()


async def test_hope_sample_file_is_read_as_it_is(sample: bytes) -> None:
    rows, problems = await stage(sample)
    assert (len(rows), problems) == (208, [])
    assert Counter(row.relationship for row in rows)[Relationship.HEAD] == 50
    assert len({row.household_key for row in rows}) == 50
    assert {row.profile.nationality for row in rows} == {"AF"}
    assert all(len(row.profile.documents) == 7 for row in rows)
    assert len({row.row_hash for row in rows}) == 208


async def test_hope_household_is_read_before_its_people_wherever_its_sheet_stands() -> None:
    person = ["H1", "HEAD", "Laila Rahimi", None, None, "Rahimi", "FEMALE", date(1990, 5, 1), "TRUE"]
    rows, problems = await stage(
        book([["H1", "REFUGEE", "AFG", "AF01", "AF0105"]], [[*person, "LOT_DIFFICULTY", "1", 77, "AFG"]])
    )
    assert not problems
    (row,) = rows
    assert (row.profile.given_name, row.profile.family_name) == ("Laila", "Rahimi")
    assert (row.profile.nationality, row.region) == ("AF", "AF0105")
    assert row.protection_status is ProtectionStatus.REFUGEE
    assert (row.profile.birth_date, row.birth_date_estimated) == (BirthDate(year=1990), True)
    assert row.needs == ("DS-V", "WR-PY")
    assert row.profile.documents[0].kind == "national_id"


@pytest.mark.parametrize(
    ("columns", "stored"),
    [
        (("Laila Rahimi", "Laila", "Jan", "Rahimi"), ("Laila Jan", "Rahimi")),
        (("Laila Rahimi", "Laila", None, None), ("Laila Rahimi", None)),
        (("Fatuma Ali Hassan", "Fatuma", None, None), ("Fatuma Ali Hassan", None)),
        (("Fatuma Ali Hassan", "Fatuma", None, "Hassan"), ("Fatuma Ali", "Hassan")),
        (("Fatuma Ali Hassan", "Fatuma", None, "Ali"), ("Fatuma Ali Hassan", None)),
        (("James Hall", "Tanya", None, "Sullivan"), ("Tanya (James Hall)", "Sullivan")),
        (("Fatuma Ali Hassan", "Amina", None, "Hassan"), ("Fatuma Ali (Amina)", "Hassan")),
        (("Fatuma Hassan", "Amina", "Ali", "Hassan"), ("Amina Ali (Fatuma)", "Hassan")),
        (("FATUMA HASSÁN", "Fatuma", None, "Hassan"), ("Fatuma", "Hassan")),
        (("Laila Rahimi", None, None, None), ("Laila Rahimi", None)),
        (("Laila Rahimi", None, None, "Karimi"), ("Laila Rahimi", "Karimi")),
        (("Rahimi", None, None, "Rahimi"), ("Rahimi", "Rahimi")),
    ],
)
async def test_hope_name_columns_are_merged_without_loss(
    columns: tuple[object, ...], stored: tuple[str, str | None]
) -> None:
    rows, _ = await stage(book([["H1"]], [["H1", "HEAD", *columns]]))
    assert (rows[0].profile.given_name, rows[0].profile.family_name) == stored


async def test_name_that_contradicts_its_parts_is_reported_as_names_differ() -> None:
    rows_of_file: list[list[object]] = [
        ["H1", "HEAD", "James Hall", "Tanya", None, "Sullivan"],
        ["H1", "OTHER", "Laila Rahimi", "Laila", "Jan", "Rahimi"],
    ]
    async with staged_workbook(book([["H1"]], rows_of_file), TODAY, SECRET) as staged:
        rows = [row async for row in staged.rows if isinstance(row, RegistrationRow)]
        parts = [(part.code, part.sheet, part.row, part.column) for part in staged.left_over()]
    assert len(rows) == 2
    assert ("names_differ", "Individuals", rows[0].row_number, "full_name_i_c") in parts
    assert [code for code, *_ in parts].count("names_differ") == 1


@given(st.lists(WORDS, min_size=1, max_size=4), WORDS, st.none() | WORDS, st.none() | WORDS)
def test_every_word_of_the_name_columns_stays_in_the_name(
    full: list[str], first: str, middle: str | None, family: str | None
) -> None:
    name = name_of(" ".join(full), first, middle, family)
    words = Counter(f"{name.given_name} {name.family_name or ''}".replace("(", " ").replace(")", " ").split())
    assert Counter(full) <= words
    assert Counter([word for word in (first, middle, family) if word]) <= words


async def test_problems_name_their_sheet() -> None:
    rows, problems = await stage(
        book(
            [["H1", "MARTIAN"], ["H2"], ["H2"], [None, "HOST"]],
            [
                ["H1", "HEAD", "Laila"],
                ["H3", "UNCLE", "Karim", None, None, None, "X", "1.1.2030", "maybe"],
                ["H2", "HEAD", None],
                [None, "HEAD", "Sara"],
                ["H2", "HEAD", "Omid"],
            ],
        )
    )
    assert [row.row_number for row in rows] == [7]
    assert [(problem.sheet, problem.row, problem.column, problem.code) for problem in problems] == [
        ("Households", 3, "residence_status_h_c", "not_listed"),
        ("Households", 5, "household_id", "household_twice"),
        ("Households", 6, "household_id", "required"),
        ("Individuals", 3, "household_id", "household_unknown"),
        ("Individuals", 4, "household_id", "household_unknown"),
        ("Individuals", 4, "relationship_i_c", "not_listed"),
        ("Individuals", 4, "gender_i_c", "not_listed"),
        ("Individuals", 4, "estimated_birth_date_i_c", "not_yes_or_no"),
        ("Individuals", 4, "birth_date_i_c", "birth_date_in_future"),
        ("Individuals", 5, "full_name_i_c", "required"),
        ("Individuals", 6, "household_id", "required"),
    ]


@pytest.mark.parametrize("estimated", ["TRUE", "FALSE", None])
async def test_impossible_birth_year_is_a_problem_of_its_row(estimated: str | None) -> None:
    old: list[object] = ["H1", "HEAD", "Laila", None, None, None, "FEMALE", "01.01.1090", estimated]
    rows, problems = await stage(book([["H1"]], [old, ["H1", "HEAD", "Karim"]]))
    assert [row.row_number for row in rows] == [4]
    assert [(one.row, one.column, one.code) for one in problems] == [(3, "birth_date_i_c", "birth_date_too_long_ago")]


async def test_row_that_breaks_the_mapping_is_a_problem_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken = HopeMapper.take

    def stumbling(self: HopeMapper, row: SheetRow) -> Taken:
        if row.number == 4:
            raise KeyError("what the row says")
        return taken(self, row)

    monkeypatch.setattr(HopeMapper, "take", stumbling)
    rows, problems = await stage(book([["H1"]], [["H1", "HEAD", "Laila"], ["H1", "HEAD", "Karim"]]))
    assert [row.row_number for row in rows] == [3]
    assert [(one.sheet, one.row, one.column, one.code) for one in problems] == [
        ("Individuals", 4, "", "row_unreadable")
    ]
    assert "what the row says" not in problems[0].reason


async def test_document_with_an_issuer_and_no_number_is_a_problem() -> None:
    content = workbook(
        {
            "Households": [["household_id"], ["H1"]],
            "Individuals": [["household_id", "full_name_i_c", "national_id_issuer_i_c"], ["H1", "Laila", "ERI"]],
        }
    )
    _, (problem,) = await stage(content)
    assert (problem.column, problem.code) == ("national_id_no_i_c", "document_number_missing")


@pytest.mark.parametrize(("other", "further"), [("SDN", ["SD"]), ("ERI", []), (None, [])])
async def test_differing_countries_of_origin_are_both_stored(other: str | None, further: list[str]) -> None:
    heads = ["household_id", "country_origin_h_c", "consent_origin_h_c"]
    individuals = [["household_id", "full_name_i_c"], ["H1", "Laila"]]
    (row,), problems = await stage(workbook({"Households": [heads, ["H1", "ERI", other]], "Individuals": individuals}))
    assert (row.profile.nationality, [one.country for one in row.profile.nationalities]) == ("ER", further)
    assert not problems
