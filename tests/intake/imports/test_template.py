from collections.abc import Mapping
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from services.intake.imports.cells import Cell, SheetRow
from services.intake.imports.columns import sheet_columns
from services.intake.imports.rows import RegistrationRow, Taken
from services.intake.imports.staging import staged_workbook
from services.intake.imports.template import TemplateMapper
from services.intake.imports.template_columns import HOUSEHOLD_COLUMNS, KNOWN, PEOPLE_COLUMNS
from services.intake.imports.template_workbook import template_workbook
from shared.contracts.intake.v1.imports import RowProblem
from shared.contracts.intake.v1.values import BirthDate, ProtectionStatus, Relationship, Sex
from tests.intake.imports.workbooks import SECRET

TODAY = date(2026, 11, 22)
COLUMNS = {
    sheet: sheet_columns(SheetRow(sheet, 1, heads), KNOWN[sheet])
    for sheet, heads in (("People", PEOPLE_COLUMNS), ("Households", HOUSEHOLD_COLUMNS))
}


def mapper(secret: bytes = SECRET) -> TemplateMapper:
    return TemplateMapper(COLUMNS, TODAY, secret)


def person(**values: Cell) -> SheetRow:
    return person_in(2, values)


def person_in(number: int, values: Mapping[str, Cell]) -> SheetRow:
    named = {column: values.get(column.replace(" ", "_").lower()) for column in PEOPLE_COLUMNS}
    return SheetRow("People", number, tuple(named.values()))


def household(number: int, *cells: Cell) -> SheetRow:
    return SheetRow("Households", number, cells)


def good(taken: Taken) -> RegistrationRow:
    (row,) = taken
    assert isinstance(row, RegistrationRow)
    return row


def codes(taken: Taken) -> list[tuple[str, str]]:
    return [(problem.column, problem.code) for problem in taken if isinstance(problem, RowProblem)]


async def test_empty_template_is_accepted() -> None:
    content = template_workbook()
    async with staged_workbook(content, TODAY, SECRET) as staged:
        assert staged.layout == "homeward"
        assert [row async for row in staged.rows] == []
    book = load_workbook(BytesIO(content))
    assert [cell.value for cell in book["People"][1]] == list(PEOPLE_COLUMNS)
    assert book["Lists"].sheet_state == "hidden"
    drop_downs = [rule for rule in book["People"].data_validations.dataValidation if rule.type == "list"]
    assert len(drop_downs) == 8
    assert all(rule.prompt for rule in book["People"].data_validations.dataValidation)


def test_template_row_with_every_column_is_read() -> None:
    row = good(
        mapper().take(
            person(
                household="7",
                relationship="Spouse",
                given_name=" Aminata ",
                family_name="Diallo",
                sex="female",
                birth_date="28.02.2001",
                nationality="GN - Guinea",
                phone=224620000001,
                document_type="passport",
                document_number="X 12",
                document_country="GIN",
                region="Kindia",
                protection_status="asylum_seeker",
                specific_needs="sv-va, CR;CR",
            )
        )
    )
    assert (row.household_key, row.relationship, row.sex) == ("7", Relationship.SPOUSE, Sex.FEMALE)
    assert (row.profile.given_name, row.profile.family_name) == ("Aminata", "Diallo")
    assert (row.profile.birth_date, row.birth_date_estimated) == (BirthDate(on=date(2001, 2, 28)), False)
    assert (row.profile.nationality, row.profile.phone, row.region) == ("GN", "224620000001", "Kindia")
    assert row.profile.documents[0].model_dump(exclude_none=True) == {
        "kind": "passport", "number": "X 12", "issuing_country": "GN", "confiscated": False,
    }  # fmt: skip
    assert (row.protection_status, row.needs) == (ProtectionStatus.ASYLUM_SEEKER, ("CR", "SV-VA"))
    assert "Aminata" not in repr(row)


@pytest.mark.parametrize(
    ("values", "birth"),
    [
        ({"birth_year": 1990.0}, BirthDate(year=1990)),
        ({"age": "40"}, BirthDate(age=40)),
        ({"age": "٤٠"}, BirthDate(age=40)),
        ({"birth_year": "۱۹۹۰"}, BirthDate(year=1990)),
        ({"age": "7 months"}, BirthDate(age_months=7)),
        ({"age": "٧ أشهر"}, BirthDate(age_months=7)),
        ({"birth_year": 1990, "age": 36}, BirthDate(year=1990)),
        ({"birth_date": date(1990, 5, 1), "birth_year": 1990}, BirthDate(on=date(1990, 5, 1))),
        ({}, BirthDate()),
    ],
)
def test_birth_columns_are_read(values: dict[str, Cell], birth: BirthDate) -> None:
    assert good(mapper().take(person(given_name="Aminata", **values))).profile.birth_date == birth


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"birth_date": "05/06/1990"}, ("Birth date", "date_format")),
        ({"birth_date": "1990-13-01"}, ("Birth date", "date_impossible")),
        ({"birth_date": date(1850, 1, 1)}, ("Birth date", "birth_date_too_long_ago")),
        ({"birth_date": "1990-05-01", "birth_year": 1991}, ("Birth year", "ages_disagree")),
        ({"birth_year": 1890}, ("Birth year", "birth_date_too_long_ago")),
        ({"age": 131}, ("Age", "age_not_readable")),
        ({"age": "12?"}, ("Age", "age_not_readable")),
        ({"birth_year": 1990, "age": 12}, ("Age", "ages_disagree")),
        ({"birth_date": date(1990, 5, 1), "age": 12}, ("Age", "ages_disagree")),
        ({"document_type": "passport"}, ("Document number", "document_number_missing")),
        ({"document_country": "ER"}, ("Document number", "document_number_missing")),
        ({"phone": "12345"}, ("Phone", "phone_format")),
        ({"given_name": True}, ("Given name", "not_text")),
        ({"given_name": "  "}, ("Given name", "required")),
        ({"given_name": "a\ud800"}, ("Given name", "text_control")),
        ({"given_name": "a\x00"}, ("Given name", "text_control")),
    ],
)
def test_template_row_problems_are_named(values: dict[str, Cell], expected: tuple[str, str]) -> None:
    assert codes(mapper().take(person(**{"given_name": "Aminata", **values}))) == [expected]


def test_template_rows_are_grouped_into_households() -> None:
    reader = mapper()
    assert reader.take(household(2, "1", "Kindia")) == []
    assert codes(reader.take(household(3, "1"))) == [("Household", "household_twice")]
    assert codes(reader.take(household(4, None, "Boké"))) == [("Household", "required")]
    assert good(reader.take(person(household=1, given_name="Aminata"))).region == "Kindia"
    assert codes(reader.take(person(household="l", given_name="Aminata"))) == [("Household", "household_unknown")]


def test_row_hash_depends_on_values_not_on_position() -> None:
    here = good(mapper().take(person(given_name="Aminata", phone="620000001")))
    there = good(mapper().take(person_in(9, {"given_name": "Aminata", "phone": 620000001})))
    assert here.row_hash == there.row_hash
    assert len(here.row_hash) == 64
    assert good(mapper().take(person(given_name="Aminato", phone="620000001"))).row_hash != here.row_hash
    other = good(mapper(b"another made-up secret of 32 byte").take(person(given_name="Aminata", phone="620000001")))
    assert other.row_hash != here.row_hash
    with pytest.raises(ValueError, match="at least 32 bytes"):
        mapper(b"short").take(person(given_name="Aminata"))
