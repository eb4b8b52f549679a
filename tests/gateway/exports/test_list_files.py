"""Lists taken away as files: each role gets what it sees on the page, and the trail says who took what of whom."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import httpx
import orjson
import pytest
from openpyxl import load_workbook

from services.gateway.exports import gathering
from shared.contracts.base import SealKind
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from shared.policy.matrix import matrix
from tests.gateway.journey import Somebody, assigned, evacuated, registered, whole_journey
from tests.gateway.support import AT, Envelope, GatewayHarness, account_of, agency

pytestmark = pytest.mark.stack

HOSTILE = '=HYPERLINK("http://x","007") مريم 👩‍👧'
EXERCISE = "2026-01-01T00:00:00+00:00/10"
LINES = "SELECT entry FROM audit WHERE entry->>'action' = $1 AND entry->>'actor' = $2 ORDER BY sequence DESC LIMIT 1"


async def asked(gateway: GatewayHarness, role: str | None, name: str, /, **body: Any) -> httpx.Response:
    told = {"language": "en", "timeZone": "UTC", "variables": {}} | body
    async with gateway.client(role) as client:
        return await client.post(f"/exports/{name}.xlsx", json=told)


async def rows(gateway: GatewayHarness, role: str, name: str, **variables: Any) -> list[dict[str, Any]]:
    """What stands below the headings, by heading."""
    return below(await asked(gateway, role, name, variables=variables))


def below(answer: httpx.Response) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.text
    lines = [list(line) for line in load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True)]  # type: ignore[union-attr]
    head = next(place for place, line in enumerate(lines[1:], start=1) if not any(line)) + 1
    return [dict(zip(lines[head], line, strict=True)) for line in lines[head + 1 :]]


def notes(answer: httpx.Response) -> list[str]:
    cells = [line[0] for line in load_workbook(BytesIO(answer.content)).active.iter_rows(values_only=True)]  # type: ignore[union-attr]
    return [str(one) for one in cells[1 : cells.index(None)]]


async def last_line(gateway: GatewayHarness, action: str, role: str) -> dict[str, Any]:
    connection = await gateway.as_owner()
    try:
        line = await connection.fetchval(LINES, action, str(account_of(role).id))
    finally:
        await connection.close()
    return dict(orjson.loads(line))


async def named(gateway: GatewayHarness, crisis: Somebody, name: str, exercise: str | None = None) -> Somebody:
    """Somebody else of a crisis."""
    somebody = Somebody(crisis=crisis.crisis)
    wrapped = await gateway.issue_key(somebody.person)
    profile = intake.PersonProfile(given_name=name, nationality="GN")
    told = intake.PersonRegistered(
        person_id=somebody.person, crisis_id=somebody.crisis, household_id=somebody.household,
        relationship=intake.Relationship.HEAD, reference=somebody.reference, sex=intake.Sex.FEMALE,
        age_band=intake.AgeBand.FROM_5, birth_date_estimated=True, has_documents=False, region=None,
        profile=gateway.seal(wrapped, somebody.person, SealKind.PROFILE, profile), registered_at=AT,
        registered_by_agency=agency(), origin_answered=True,
    )  # fmt: skip
    await gateway.project(Envelope(told, exercise=exercise))
    return somebody


SECTIONS = {
    "queue": {
        "intake_officer", "caseworker", "protection_specialist", "supervisor", "evacuation_coordinator",
        "reintegration_officer", "finance_officer", "data_protection_officer",
    },
    "people": set(matrix().roles) - {"donor", "partner", "administrator"},
    "manifest": {
        "caseworker", "evacuation_coordinator", "supervisor", "reintegration_officer", "protection_specialist",
    },
    "docket": {"committee_member"},
    "codes": {"administrator", "data_protection_officer"},
}  # fmt: skip


@pytest.mark.parametrize("name", SECTIONS)
async def test_only_who_has_a_list_on_the_page_takes_it_away(gateway: GatewayHarness, name: str) -> None:
    somebody = await whole_journey(gateway)
    variables = {"id": str(somebody.operation)} if name == "manifest" else {}
    for role in matrix().roles:
        answer = await asked(gateway, role, name, variables=variables)
        assert (answer.status_code == 200) is (role in SECTIONS[name]), (role, answer.text)
        if role not in SECTIONS[name]:
            line = await last_line(gateway, f"Export{name.capitalize()}", role)
            assert (answer.json()["code"], line["decision"]) == ("forbidden", "denied")
    assert (await asked(gateway, None, name)).status_code == 401


async def test_a_file_has_of_each_person_what_the_role_sees(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    other = Somebody(crisis=somebody.crisis)
    await registered(gateway, other, agency_id=new_id())
    await assigned(gateway, somebody, new_id())
    crisis = {"crisisId": str(somebody.crisis)}
    [seen] = await rows(gateway, "supervisor", "people", filter=crisis)
    assert (seen["Name"], seen["Reference"], seen["Age"]) == ("Mirembe Adongo", somebody.reference, "18 to 59")
    [colleague] = await rows(gateway, "caseworker", "people", filter=crisis)
    assert colleague["Name"] == "[not shown]"
    both = await asked(gateway, "committee_member", "people", variables={"filter": crisis})
    assert [("Name" in row, row["Sex"]) for row in below(both)] == [(False, "Female")] * 2
    assert "Not in this file, since your role does not see it: Name, Nationality." in notes(both)
    abroad = {row["Reference"]: row["Name"] for row in await rows(gateway, "intake_officer", "people", filter=crisis)}
    assert abroad == {somebody.reference: "Mirembe Adongo", other.reference: "[not shown]"}


async def test_what_somebody_typed_stays_text_and_made_up_people_are_marked(gateway: GatewayHarness) -> None:
    crisis = Somebody()
    await registered(gateway, crisis)
    await named(gateway, crisis, HOSTILE)
    await named(gateway, crisis, "Amina", EXERCISE)
    answer = await asked(gateway, "supervisor", "people", variables={"filter": {"crisisId": str(crisis.crisis)}})
    found = {row["Name"]: row["Exercise"] for row in below(answer)}
    assert found == {"Mirembe Adongo": None, HOSTILE: None, "Amina": "made-up"}
    assert "Made-up people of an exercise: 1; their rows are marked." in notes(answer)
    assert {row["Age"] for row in below(answer)} == {"18 to 59", "5 to 11"}


async def test_the_queue_comes_as_it_stands_on_the_screen_or_as_it_was_chosen(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    other = await named(gateway, somebody, "Amina")
    crisis = {"crisisId": str(somebody.crisis)}
    both = await rows(gateway, "supervisor", "queue", filter=crisis, sort="AGE", descending=False)
    assert [row["Name"] for row in both] == ["Amina", "Mirembe Adongo"]
    turned = await rows(gateway, "supervisor", "queue", filter=crisis, sort="AGE", descending=True)
    assert [row["Name"] for row in turned] == ["Mirembe Adongo", "Amina"]
    chosen = {"filter": crisis | {"people": [str(other.person), str(new_id())]}}
    answer = await asked(gateway, "supervisor", "queue", variables=chosen)
    assert [row["Name"] for row in below(answer)] == ["Amina"]
    assert "Chosen rows: 2, of which 1 are in this file." in notes(answer)
    assert not await rows(gateway, "supervisor", "queue", filter=crisis | {"people": []})


@pytest.mark.parametrize("chosen", [str, lambda one: [str(one), str(one).upper()]], ids=["alone", "twice"])
async def test_chosen_rows_are_counted_as_the_list_understands_them(
    gateway: GatewayHarness, chosen: Callable[[UUID], object]
) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    variables = {"filter": {"people": chosen(somebody.person)}}
    answer = await asked(gateway, "supervisor", "queue", variables=variables)
    assert "Chosen rows: 1, of which 1 are in this file." in notes(answer)


async def test_chosen_people_of_another_agency_do_not_come_along(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody, agency_id=new_id())
    assert not await rows(gateway, "supervisor", "queue", filter={"people": [str(somebody.person)]})


async def test_a_manifest_is_of_one_operation(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    await evacuated(gateway, somebody)
    answer = await asked(gateway, "evacuation_coordinator", "manifest", variables={"id": str(somebody.operation)})
    [row] = below(answer)
    assert (row["Seat"], row["Gate: consent"], row["Status"]) == (1, "In order", "Handed over")
    assert "Manifest Boat 1" in unquote(answer.headers["content-disposition"])
    assert (await asked(gateway, "supervisor", "manifest", variables={"id": str(new_id())})).status_code == 404


async def test_the_trail_says_who_took_what_of_whom_and_nothing_of_what_was_looked_for(gateway: GatewayHarness) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    variables = {"filter": {"search": somebody.reference, "crisisId": str(somebody.crisis)}}
    await asked(gateway, "supervisor", "people", variables=variables)
    line = await last_line(gateway, "ExportPeople", "supervisor")
    assert line["subjects"] == [str(somebody.person)]
    assert line["classes"] == ["C1", "C2"]
    assert line["detail"] == {"rows": "1", "narrowed": "crisisId search"}
    assert somebody.reference not in str(line)
    assert (await last_line(gateway, "People", "supervisor"))["subjects"] == [str(somebody.person)]


async def test_a_list_that_is_too_long_says_so(gateway: GatewayHarness, monkeypatch: pytest.MonkeyPatch) -> None:
    somebody = Somebody()
    await registered(gateway, somebody)
    await named(gateway, somebody, "Amina")
    monkeypatch.setattr(gathering, "MOST_ROWS", 1)
    monkeypatch.setattr(gathering, "MOST", 1)
    answer = await asked(gateway, "supervisor", "people", variables={"filter": {"crisisId": str(somebody.crisis)}})
    assert len(below(answer)) == 1
    assert answer.headers["homeward-more"] == "true"
    assert any(note.startswith("Not complete: only the first 1 rows") for note in notes(answer))


@pytest.mark.parametrize(
    ("variables", "field"),
    [
        ({"filter": {"crisisId": "' OR 1=1 --"}}, "variables"),
        ({"filter": {"urgency": "HIGHEST"}}, "variables"),
        ({"filter": {"people": "all"}}, "variables"),
        ({"filter": ["x"]}, "variables"),
        ({"sort": None}, "variables"),
        ({"first": 100_000}, "variables"),
    ],
)
async def test_a_filter_that_is_none_is_refused(gateway: GatewayHarness, variables: dict[str, Any], field: str) -> None:
    answer = await asked(gateway, "supervisor", "queue", variables=variables)
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (400, "export_unreadable", field)


async def test_a_zone_that_is_none_is_refused_by_its_name(gateway: GatewayHarness) -> None:
    answer = await asked(gateway, "supervisor", "queue", timeZone="Atlantis/Harbour")
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (422, "unknown_time_zone", "timeZone")


async def test_what_is_no_request_for_a_file_is_refused(gateway: GatewayHarness) -> None:
    async with gateway.client("supervisor") as client:
        for content in (b"", b"{", b"[" * 300_000):
            answer = await client.post("/exports/people.xlsx", content=content)
            assert (answer.status_code, answer.json()["code"]) == (400, "export_unreadable")
        told = {"language": "en", "timeZone": "UTC", "variables": {}}
        assert (await client.post("/exports/audit.xlsx", json=told)).status_code == 404
        assert (await client.get("/exports/people.xlsx")).status_code == 404
        del client.headers["x-homeward-csrf"]
        assert (await client.post("/exports/people.xlsx", json=told)).status_code == 403
