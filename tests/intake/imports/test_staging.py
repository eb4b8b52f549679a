"""Uploads through limits, reading process, layout and mapping, as the service sees them."""

import asyncio
import resource
from datetime import date
from pathlib import Path

import pytest

from services.intake.imports.rows import RegistrationRow
from services.intake.imports.staging import staged_workbook
from services.intake.imports.subprocess_reader import ReaderLimits, opened_workbook
from services.intake.imports.workbook_refused import WorkbookRefused
from shared.contracts.intake.v1.imports import RowProblem
from tests.intake.imports.workbooks import SECRET, part, people, with_parts, workbook

TODAY = date(2026, 11, 22)
SHEET = "xl/worksheets/sheet1.xml"


async def stage(content: bytes) -> tuple[list[RegistrationRow], list[RowProblem]]:
    rows, problems = [], []
    async with staged_workbook(content, TODAY, SECRET) as staged:
        async for taken in staged.rows:
            if isinstance(taken, RowProblem):
                problems.append(taken)
            else:
                rows.append(taken)
    return rows, problems


async def refusal(content: bytes) -> str:
    with pytest.raises(WorkbookRefused) as refused:
        await stage(content)
    return refused.value.code


@pytest.mark.parametrize(
    "name",
    [
        "محمد عبد الله",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "Ka\u0301tia",
        "Kátia",
        "Ɓuuba Ɗiallo",
        "N'Dèye",
        "𞤀𞤣𞤤𞤢𞤥",
        "👩\u200d👧",
        "Null",
        "x" * 200,
    ],
)
async def test_names_are_stored_as_typed(name: str) -> None:
    (row,), problems = await stage(people({"Given name": name}))
    assert row.profile.given_name == name
    assert not problems


async def test_single_name_is_enough() -> None:
    (row,), _ = await stage(people({"Given name": "Suparman"}))
    assert row.profile.family_name is None
    assert row.birth_date_estimated


async def test_problems_of_all_rows_are_listed_without_cell_values() -> None:
    rows, problems = await stage(
        people(
            {"Given name": "Aminata", "Birth date": "31.02.2001", "Phone": "call me", "Nationality": "Atlantis"},
            {"Given name": "Boubacar", "Birth date": "2001-02-28"},
            {"Family name": "Diallo", "Age": "about 30", "Sex": "f", "Specific needs": "LP-ZZ; DS-BD"},
            {"Given name": "x" * 201, "Birth year": 2031},
            {"Given name": date(2001, 2, 28), "Birth date": date(2027, 1, 1)},
        )
    )
    assert [row.row_number for row in rows] == [3]
    assert [(problem.row, problem.column, problem.code) for problem in problems] == [
        (2, "Birth date", "date_impossible"),
        (2, "Nationality", "country_unknown"),
        (2, "Phone", "phone_format"),
        (4, "Sex", "not_listed"),
        (4, "Given name", "required"),
        (4, "Age", "age_not_readable"),
        (4, "Specific needs", "unknown_need"),
        (4, "Specific needs", "superseded_need"),
        (5, "Given name", "text_too_long"),
        (5, "Birth year", "not_in_range"),
        (6, "Given name", "not_text"),
        (6, "Birth date", "birth_date_in_future"),
    ]
    reasons = " ".join(problem.reason for problem in problems)
    assert not any(value in reasons for value in ("31.02", "call me", "Atlantis", "Diallo", "LP-ZZ", "2031"))
    assert {problem.sheet for problem in problems} == {"People"}


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Ami_x000D_\nnata", "Ami nata"),
        ("Ami\u0085nata", "Ami nata"),
        ("\u202eelaM\u202c", "elaM"),
        ("Ami\u00adna\ufeffta\u200b", "Aminata"),
        ("  Ami \u00a0 nata ", "Ami nata"),
        ("Jos_x005F_x", "Jos_x"),
    ],
)
async def test_invisible_characters_are_removed_from_names(typed: str, stored: str) -> None:
    (row,), _ = await stage(people({"Given name": typed}))
    assert row.profile.given_name == stored


@pytest.mark.parametrize("name", ["\u200b", "\u3164", "\u00a0\u2800", "\u200d", "\u202e \u202c"])
async def test_name_of_invisible_characters_only_is_missing(name: str) -> None:
    _, (problem,) = await stage(people({"Given name": name, "Sex": "male"}))
    assert (problem.column, problem.code) == ("Given name", "required")


async def test_numbers_rounded_by_the_spreadsheet_are_reported() -> None:
    _, (problem,) = await stage(people({"Given name": "Ami", "Document number": 12345678901234567}))
    assert (problem.column, problem.code) == ("Document number", "number_rounded")
    (row,), _ = await stage(people({"Given name": "Ami", "Document number": "12345678901234567"}))
    assert row.profile.documents[0].number == "12345678901234567"


async def test_control_characters_are_refused() -> None:
    _, (problem,) = await stage(people({"Given name": "Ami_x0007_nata"}))
    assert (problem.column, problem.code) == ("Given name", "text_control")


@pytest.mark.parametrize("character", [b"\x00", b"\xed\xa0\x80", b"&#0;", b"&#xD800;"])
async def test_nul_and_lone_surrogates_are_refused(character: bytes) -> None:
    content = people({"Given name": "Aminata"})
    shared = part(content, "xl/sharedStrings.xml").replace(b"Aminata", b"Ami" + character + b"nata")
    assert await refusal(with_parts(content, {"xl/sharedStrings.xml": shared})) == "unreadable"


async def test_cell_of_ten_megabytes_is_a_problem() -> None:
    content = people({"Given name": "Aminata", "Family name": "Diallo"})
    shared = part(content, "xl/sharedStrings.xml").replace(b"Diallo", b"abcdefghij0123456789" * 25_000 + b"%d")
    _, (problem,) = await stage(with_parts(content, {"xl/sharedStrings.xml": shared}))
    assert (problem.row, problem.column, problem.code) == (2, "Family name", "cell_too_long")


async def test_formulas_are_not_computed() -> None:
    content = people({"Given name": '=WEBSERVICE("http://192.0.2.1/")', "Family name": "Diallo"})
    rows, problems = await stage(content)
    assert [row.profile.given_name for row in rows] == ["0"]
    assert not problems
    unsaved = part(content, SHEET).replace(b"</f><v>0</v>", b"</f>")
    _, (problem,) = await stage(with_parts(content, {SHEET: unsaved}))
    assert (problem.column, problem.code) == ("Given name", "cell_formula")


async def test_spreadsheet_error_cells_are_problems() -> None:
    _, (problem,) = await stage(people({"Given name": "Aminata", "Phone": "#REF!"}))
    assert (problem.column, problem.code) == ("Phone", "cell_error")


async def test_an_unknown_layout_is_refused() -> None:
    assert await refusal(workbook({"Sheet1": [["a", "b"], [1, 2]]})) == "layout_unknown"
    assert await refusal(workbook({"People": []})) == "layout_unknown"


async def test_too_many_columns_and_sheets_are_refused() -> None:
    assert await refusal(workbook({"People": [["Given name"], [1] * 500]})) == "unreadable"
    assert await refusal(workbook({f"Sheet{number}": [["a"]] for number in range(31)})) == "unreadable"


@pytest.mark.parametrize("number", [b"1048577", b"99999999999"])
async def test_rows_beyond_the_limit_are_refused(number: bytes) -> None:
    assert await refusal(moved_down(number)) == "unreadable"


async def test_last_allowed_row_of_a_sheet_is_read() -> None:
    (row,), _ = await stage(moved_down(b"1048576"))
    assert row.row_number == 1_048_576


def moved_down(number: bytes) -> bytes:
    content = people({"Given name": "Aminata"})
    far = part(content, SHEET).replace(b'<row r="2"', b'<row r="%s"' % number).replace(b'r="A2"', b'r="A%s"' % number)
    return with_parts(content, {SHEET: far})


async def test_limits_hold_in_the_reading_process() -> None:
    content = people(*({"Given name": f"Made-up {number}"} for number in range(20_000)))
    with pytest.raises(WorkbookRefused) as refused:
        async with opened_workbook(content, ReaderLimits(memory=200 << 20, processor=0)) as opened:
            assert [row async for row in opened.rows]
    assert refused.value.code == "too_heavy"
    with pytest.raises(WorkbookRefused) as refused:
        async with opened_workbook(content, ReaderLimits(line_wait=0.01)) as opened:
            assert [row async for row in opened.rows]
    assert refused.value.code == "too_heavy"


async def test_leaving_early_terminates_the_reading_process() -> None:
    before = set(children())
    async with staged_workbook(people(*({"Given name": "A"} for _ in range(5000))), TODAY, SECRET) as staged:
        assert isinstance(await anext(staged.rows), RegistrationRow)
    assert set(children()) <= before


def children() -> list[str]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [pid for task in tasks for pid in task.read_text().split()]


async def test_shared_string_bomb_does_not_grow_the_service_process() -> None:
    content = people({"Given name": "Aminata"})
    strings = b"<sst>" + b"".join(b"<si><t>%d</t></si>" % number for number in range(1_500_000)) + b"</sst>"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    hostile = with_parts(content, {"xl/sharedStrings.xml": strings})
    built = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Neither the clock nor the processor's ends it, but its memory.
    only_memory = ReaderLimits(memory=200 << 20, processor=3_600, line_wait=3_600)
    with pytest.raises(WorkbookRefused) as refused:
        async with opened_workbook(hostile, only_memory) as opened:
            assert [row async for row in opened.rows]
    assert refused.value.code == "too_heavy"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - built < 20_000
    assert built >= before


async def test_many_workbooks_are_staged_concurrently() -> None:
    content = people({"Given name": "Aminata"})
    results = await asyncio.gather(*(stage(content) for _ in range(4)))
    assert all(len(rows) == 1 for rows, _ in results)
