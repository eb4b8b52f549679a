"""Whatever is in a file and is not read is reported; a head that is nearly a known one stops the file."""

from collections.abc import Sequence
from datetime import date

import pytest

from services.intake.imports.columns import folded, letters_of
from services.intake.imports.rows import RegistrationRow
from services.intake.imports.staging import staged_workbook
from services.intake.imports.template_columns import KNOWN, PEOPLE_COLUMNS
from services.intake.imports.template_workbook import template_workbook
from shared.contracts.intake.v1 import ProtectionStatus, RowProblem, UnreadPart
from tests.intake.imports.real_files import real_file
from tests.intake.imports.test_hope import HOUSEHOLD, INDIVIDUAL
from tests.intake.imports.workbooks import SECRET, part, with_parts, workbook

TODAY = date(2026, 11, 22)
SHEET = "xl/worksheets/sheet1.xml"
Staged = tuple[list[RegistrationRow], list[RowProblem], list[UnreadPart], Sequence[RowProblem]]


async def stage(content: bytes) -> Staged:
    async with staged_workbook(content, TODAY, SECRET) as staged:
        taken = [row async for row in staged.rows]
        rows = [row for row in taken if isinstance(row, RegistrationRow)]
        return rows, [row for row in taken if isinstance(row, RowProblem)], staged.left_over(), staged.unclear


def places(parts: Sequence[UnreadPart]) -> set[tuple[str, str | None, str]]:
    return {(one.sheet, one.column, one.code) for one in parts}


@pytest.mark.parametrize(
    "heads",
    [
        ["Given name", "Protection Status", "Birth Date", "household"],
        [" GIVEN NAME* ", "protection_status", "BIRTH  DATE (required)", "\ufeffHousehold"],
        ["Prénom", "Statut de protection", "Date de naissance", "Ménage"],
        ["الاسم الأول", "حالة الحماية", "تاريخ الميلاد", "الأسرة"],
        ["Primeiro nome", "Estatuto de proteção", "Data de nascimento", "Agregado familiar"],
        ["given-name", "Protection\u00a0status", "birth\u200b date", "HOUSEHOLD"],
    ],
)
async def test_column_heads_are_matched_despite_spelling_variants(heads: list[str]) -> None:
    [row], problems, parts, unclear = await stage(workbook({"People": [heads, ["A", "refugee", "1990-05-01", "H1"]]}))
    assert (row.profile.given_name, row.protection_status, row.household_key) == ("A", ProtectionStatus.REFUGEE, "H1")
    assert row.profile.birth_date.on == date(1990, 5, 1)
    assert (problems, parts, unclear) == ([], [], [])


@pytest.mark.parametrize("title", ["people", " PEOPLE ", "Personnes", "الأشخاص", "Pessoas"])
async def test_sheet_titles_are_matched_despite_spelling_variants(title: str) -> None:
    content = workbook({title: [["Given name", "Household"], ["A", "1"]], "Ménages": [["household"], ["1"]]})
    [row], problems, parts, _ = await stage(content)
    assert row.household_key == "1"
    assert (problems, parts) == ([], [])


@pytest.mark.parametrize("head", ["Protction status", "Protection statuss", "Statut de protecton", "Natonality"])
async def test_misspelled_column_head_stops_the_file(head: str) -> None:
    *_, unclear = await stage(workbook({"People": [["Given name", head], ["A", "refugee"]]}))
    assert [(one.row, one.column, one.code) for one in unclear] == [
        (1, "Nationality" if head == "Natonality" else "Protection status", "column_nearly")
    ]


async def test_duplicate_column_head_stops_the_file() -> None:
    heads = ["Given name", "Protection status", "Statut de protection"]
    *_, unclear = await stage(workbook({"People": [heads, ["A", None, "refugee"]]}))
    assert [(one.column, one.code) for one in unclear] == [("Protection status", "column_doubled")]


async def test_unread_columns_and_sheets_are_reported_by_position_only() -> None:
    content = workbook(
        {
            "People": [["Given name", "Aminata Diallo", None, 2026], ["A", "x", "y", None, "z"]],
            "Family of Diallo": [["Given name"], ["B"]],
            "Headless": [[], ["B"]],
            "Empty": [],
        }
    )
    rows, problems, parts, unclear = await stage(content)
    assert ([row.profile.given_name for row in rows], problems, list(unclear)) == (["A"], [], [])
    assert places(parts) == {
        ("People", "B", "column_unread"),
        ("People", "D", "column_unread"),
        ("People", "C", "column_without_head"),
        ("People", "E", "column_without_head"),
        ("#2", None, "sheet_unread"),
        ("#3", None, "sheet_unread"),
    }
    assert "Diallo" not in " ".join(one.model_dump_json() for one in parts)


async def test_template_has_no_unread_parts() -> None:
    _, _, parts, unclear = await stage(template_workbook())
    assert (parts, unclear) == ([], [])


async def test_merged_household_cell_applies_to_all_its_rows() -> None:
    content = workbook(
        {"People": [["Household", "Given name", "Region"], ["H1", "A", "X"], [None, "B"], [None, "C"], ["H2", "D"]]}
    )
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>'
    sheet = part(content, SHEET).replace(b"</sheetData>", merged)
    rows, problems, _, _ = await stage(with_parts(content, {SHEET: sheet}))
    assert [row.household_key for row in rows] == ["H1", "H1", "H1", "H2"]
    assert [row.region for row in rows] == ["X", None, None, None]
    assert not problems


async def test_cells_merged_across_columns_are_reported() -> None:
    content = workbook({"People": [["Given name", "Family name", "Sex"], ["A", None, "male"], ["B", "C", "male"]]})
    merged = b"</sheetData><mergeCells count='1'><mergeCell ref='A2:B2'/></mergeCells>"
    sheet = part(content, SHEET).replace(b"</sheetData>", merged)
    rows, problems, _, _ = await stage(with_parts(content, {SHEET: sheet}))
    assert [row.row_number for row in rows] == [3]
    assert {(one.row, one.code) for one in problems} == {(2, "cell_merged")}


def hope(households: list[list[object]], individuals: list[list[object]]) -> bytes:
    return workbook({"Households": [HOUSEHOLD, *households], "Individuals": [INDIVIDUAL, *individuals]})


async def test_the_first_row_of_a_hope_file_without_labels_is_a_person() -> None:
    rows, problems, _, _ = await stage(hope([["H1"]], [["H1", "HEAD", "Laila"], ["H1", "SON_DAUGHTER", "Karim"]]))
    assert [row.row_number for row in rows] == [2, 3]
    assert not problems


async def test_households_without_members_are_reported() -> None:
    _, _, parts, _ = await stage(hope([["H1"], ["H2"]], [["H1", "HEAD", "Laila"]]))
    assert [(one.sheet, one.row, one.code) for one in parts] == [("Households", 3, "household_empty")]


async def test_household_size_mismatch_is_reported() -> None:
    content = workbook(
        {
            "Households": [["household_id", "size_h_c"], ["H1", 2], ["H2", 1]],
            "Individuals": [INDIVIDUAL, ["H1", "HEAD", "Laila"], ["H2", "HEAD", "Karim"]],
        }
    )
    _, _, parts, _ = await stage(content)
    assert [(one.row, one.code) for one in parts] == [(2, "household_size_differs")]


async def test_row_of_blanks_is_skipped() -> None:
    rows, problems, _, _ = await stage(workbook({"People": [["Given name", "Sex"], ["A", "male"], ["  ", " "]]}))
    assert (len(rows), problems) == (1, [])


@pytest.mark.parametrize("name", ["hope_rdi_import_50_hh_50_ind.xlsx", "hope_new_reg_data_import.xlsx"])
async def test_every_part_of_real_files_is_read_or_reported(name: str) -> None:
    file = real_file(name)
    if not file.exists():
        pytest.skip("the workbooks of other systems are not here")
    rows, problems, parts, unclear = await stage(file.read_bytes())
    assert not unclear
    assert len(rows) + len({one.row for one in problems if one.sheet == "Individuals"}) in {208, 6}
    assert {one.sheet for one in parts if one.code == "sheet_unread"} >= {"#1"}
    assert sum(one.code == "column_unread" for one in parts) > 50


def test_known_column_heads_are_unambiguous() -> None:
    assert {folded(name) for name in PEOPLE_COLUMNS} <= KNOWN["People"].keys()
    assert [letters_of(place) for place in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


@pytest.mark.parametrize("titles", [("Personnes", "People"), ("People", "Persons")])
async def test_second_sheet_of_people_is_reported_and_not_read_by_the_heads_of_the_first(
    titles: tuple[str, str],
) -> None:
    first, second = titles
    content = workbook(
        {
            first: [["Given name", "Nationality", "Protection status"], ["Ada", "ER", "refugee"]],
            second: [["Protection status", "Given name"], ["refugee", "Bob"]],
        }
    )
    rows, problems, parts, _ = await stage(content)
    assert [(row.profile.given_name, row.protection_status) for row in rows] == [("Ada", ProtectionStatus.REFUGEE)]
    assert places(parts) == {("#2", None, "sheet_unread")}
    assert not problems


async def test_a_sheet_without_heads_is_not_read_by_those_of_another() -> None:
    content = workbook({"Personnes": [["Given name"], ["Ada"]], "People": [[], ["Bob"]]})
    rows, _, parts, _ = await stage(content)
    assert [row.profile.given_name for row in rows] == ["Ada"]
    assert places(parts) == {("#2", None, "sheet_unread")}


async def test_person_in_the_second_row_with_a_label_like_document_is_read() -> None:
    heads = ["household_id", "full_name_i_c", "other_id_no_i_c"]
    content = workbook(
        {
            "Households": [["household_id", "admin1_h_c"], ["H1", "Camp 3 - ID 4"]],
            "Individuals": [heads, ["H1", "Laila", "UNHCR - ID 5523"], ["H1", "Karim"]],
        }
    )
    rows, problems, _, _ = await stage(content)
    assert [row.row_number for row in rows] == [2, 3]
    assert not problems
