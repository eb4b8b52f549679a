"""What a role sees of a list: columns it never sees are named, cells it does not see say so."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from graphql import OperationDefinitionNode, parse, validate

from services.gateway.assembly.schema import build_schema
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.execution.persisted_documents import Documents
from services.gateway.exports.columns import Reading, gate, household, moment
from services.gateway.exports.gathering import Gathered
from services.gateway.exports.lists import BY_NAME, LISTS, ExportedList
from services.gateway.exports.sheets import Sheet, Sheets, classes_of, made_up_in
from services.gateway.exports.words import LOCALES, OWN, Words, _read, words_in
from services.gateway.http.list_files import ExportUnreadable, read_wanted
from shared.platform.zones import UnknownTimeZone

SCHEMA = build_schema()[1]
PEOPLE, DOCKET = BY_NAME["people"], BY_NAME["docket"]
PROFILE = {"givenName": "Amina", "familyName": None, "nationality": "GN"}
NOBODY: dict[str, Any] = {
    "id": "1", "reference": "HW-1", "exercise": False, "erasedAt": None, "sex": "FEMALE", "ageBand": "FROM_5",
    "region": "MZ01", "regionName": None, "phase": "REGISTERED", "urgency": None, "hasDocuments": False,
    "registeredAt": "2026-05-04T08:00:00Z", "crisis": {"name": "Flood"}, "profile": PROFILE, "next": None, "cases": [],
}  # fmt: skip


def reading(language: str = "en", zone: str = "Africa/Maputo") -> Reading:
    return Reading(words_in(language), ZoneInfo(zone))


def sheet_for(role: str, *people: dict[str, Any], language: str = "en", listed: ExportedList = PEOPLE) -> Sheet:
    sheets = Sheets(SCHEMA, RoleAccess(frozenset({role})))
    return sheets.sheet(listed, Gathered(list(people), more=False), reading(language), [])


def row_for(role: str, person: dict[str, Any]) -> dict[str, Any]:
    sheet = sheet_for(role, person)
    return dict(zip(sheet.headings, sheet.rows[0], strict=True))


@pytest.mark.parametrize("listed", LISTS, ids=lambda one: one.name)
def test_each_list_asks_what_its_columns_show_within_the_limits_of_any_client(listed: ExportedList) -> None:
    document = Documents(SCHEMA, introspection=False).written(listed.document)
    variables = {one.variable.name.value for one in next(iter(document.operations.values())).variable_definitions or ()}
    assert variables - {"first", "after"} == listed.narrowed_by
    assert all(classes_of(SCHEMA, listed, column) for column in listed.columns if column.path)
    assert not validate(SCHEMA, parse(listed.document))
    assert isinstance(parse(listed.document).definitions[0], OperationDefinitionNode)


@pytest.mark.parametrize("language", LOCALES)
def test_every_word_is_there_in_every_language(language: str) -> None:
    words = words_in(language)
    wanted = {f"column.{column.name}" for listed in LISTS for column in listed.columns}
    wanted |= {f"title.{listed.name}" for listed in LISTS}
    assert all(words[key] for key in wanted)
    assert {key for key in _read(OWN) if key.startswith("column.")} <= wanted
    assert all(set(wording) == set(LOCALES) for wording in _read(OWN).values())


def test_a_role_that_never_sees_identity_is_told_which_columns_are_missing() -> None:
    sheet = sheet_for("committee_member", NOBODY)
    assert "Name" not in sheet.headings
    assert sheet.notes == ["Not in this file, since your role does not see it: Name, Nationality."]


def test_what_is_not_shown_of_one_person_is_no_empty_cell_and_explained() -> None:
    seen, hidden, gone = (
        NOBODY,
        NOBODY | {"profile": None},
        NOBODY | {"profile": None, "erasedAt": "2026-05-04T08:00:00Z"},
    )
    sheet = sheet_for("caseworker", seen, hidden, gone)
    name = sheet.headings.index("Name")
    assert [row[name] for row in sheet.rows] == ["Amina", "[not shown]", "[erased]"]
    assert sheet.notes == ["“[not shown]”: your role does not see this of this person."]


def test_what_nobody_knows_is_an_empty_cell() -> None:
    row = row_for("caseworker", NOBODY | {"profile": PROFILE | {"nationality": None}})
    assert (row["Nationality"], row["Urgency"], row["Next step"], row["Caseworker"]) == (None, None, None, None)


def test_codes_and_countries_are_said_in_the_reader_s_language() -> None:
    sheet = sheet_for("caseworker", NOBODY, language="ar")
    assert sheet.right_to_left
    assert {"غينيا", "5 إلى 11", "Amina", "MZ01", "Flood"} <= set(sheet.rows[0])


def test_a_code_that_is_on_no_list_is_shown_as_it_is() -> None:
    assert Words("en", {}).code("sex", "NEW") == "NEW"
    assert Words("pt", {}).country("ZZZ") == "ZZZ"


def test_made_up_people_are_marked_and_counted() -> None:
    sheet = sheet_for("caseworker", NOBODY, NOBODY | {"exercise": True})
    assert [row[sheet.headings.index("Exercise")] for row in sheet.rows] == [None, "made-up"]
    assert made_up_in(PEOPLE, Gathered([NOBODY, NOBODY | {"exercise": True}], more=False)) == 1


def test_moments_are_told_by_the_reader_s_clock_as_long_as_a_spreadsheet_has_the_day() -> None:
    assert str(moment("2026-05-04T08:00:00Z", reading())) == "2026-05-04 10:00:00"
    assert moment("9999-12-31T23:59:59+00:00", reading()) == "9999-12-31T23:59:59+00:00"


def test_a_check_says_until_when_it_holds_and_what_nobody_checked_is_empty() -> None:
    until = {"gate": "FIT_TO_TRAVEL", "outcome": "PASSED", "validUntil": "2026-05-04T08:00:00Z"}
    gates = [until, {"gate": "PROTECTION", "outcome": "FAILED", "validUntil": None}]
    assert gate("FIT_TO_TRAVEL")(gates, reading()) == "In order, until 2026-05-04 10:00"
    assert gate("PROTECTION")(gates, reading()) == "Not in order"
    assert gate("CONSENT")([{"gate": "CONSENT", "outcome": None, "validUntil": None}], reading()) is None


def test_households_are_numbered_within_one_file() -> None:
    one = reading()
    assert [household(id, one) for id in ("b", "a", "b")] == [1, 2, 1]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "language"),
        ({"language": "de", "timeZone": "UTC", "variables": {}}, "language"),
        ({"language": ["en"], "timeZone": "UTC", "variables": {}}, "language"),
        ({"language": "en", "timeZone": "UTC", "variables": []}, "variables"),
        ({"language": "en", "timeZone": "UTC", "variables": {"first": 5}}, "variables"),
        ({"language": "en", "timeZone": "UTC", "variables": {"id": "x"}}, "variables"),
    ],
)
def test_a_request_that_does_not_say_what_is_wanted_is_refused_by_its_field(body: dict[str, Any], field: str) -> None:
    with pytest.raises(ExportUnreadable) as refused:
        read_wanted(body, PEOPLE)
    assert refused.value.field == field


@pytest.mark.parametrize("zone", ["../../etc/passwd", "Mars/Base", "", None, "Africa"])
def test_a_clock_that_is_not_listed_is_refused(zone: str | None) -> None:
    with pytest.raises(UnknownTimeZone):
        read_wanted({"language": "en", "timeZone": zone, "variables": {}}, PEOPLE)
