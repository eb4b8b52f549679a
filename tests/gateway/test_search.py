"""A search from anywhere: whoever is beyond reach is never in it, whatever a service answers."""

import json
from typing import Any
from uuid import UUID

import pytest

from services.gateway.execution.people_search import MOST_SHOWN
from shared.platform.clock import new_id
from tests.gateway.cards import a_card, deliver_keys, issued, somebody
from tests.gateway.journey import Somebody, assigned, registered, whole_journey
from tests.gateway.support import GatewayHarness

pytestmark = pytest.mark.stack

SEARCH = """query Search($text: String!) {
  searchPeople(text: $text) { band reasons person { id exercise profile { givenName } household { members { id } } } }
  operations(first: 6, search: $text) { edges { node { id } } }
}"""


async def search(gateway: GatewayHarness, text: str, role: str = "caseworker") -> list[dict[str, Any]]:
    candidates: list[dict[str, Any]] = (await gateway.ask(role, SEARCH, text=text))["searchPeople"]
    return candidates


def ids_of(candidates: list[dict[str, Any]]) -> list[UUID]:
    return [UUID(one["person"]["id"]) for one in candidates]


async def intake_answers(gateway: GatewayHarness, *people: Somebody, band: str = "likely") -> None:
    reasons = ["same_name", "same_birth_date"]
    candidates = [{"person_id": str(one.person), "band": band, "reasons": reasons} for one in people]
    await gateway.accept(answer={"candidates": candidates})


async def test_a_search_by_name_lists_only_people_whose_identity_is_within_reach(gateway: GatewayHarness) -> None:
    ours, colleagues, theirs, unknown = Somebody(), Somebody(), Somebody(), Somebody()
    await registered(gateway, ours)
    await registered(gateway, colleagues)
    await assigned(gateway, colleagues, new_id())
    await registered(gateway, theirs, agency_id=new_id())
    await intake_answers(gateway, theirs, colleagues, unknown, ours, band="strong")
    [candidate] = await search(gateway, "Mirembe Adongo")
    assert candidate["person"]["id"] == str(ours.person)
    assert candidate["person"]["profile"] is not None
    assert b'"purpose":"list"' in gateway.played.requests[-1].content
    # Not because nothing would come up: whoever reads the whole agency gets the colleague's as well.
    assert ids_of(await search(gateway, "Mirembe Adongo", "supervisor")) == [colleagues.person, ours.person]


async def test_whoever_reads_some_of_their_agency_has_only_these_opened(gateway: GatewayHarness) -> None:
    ours, colleagues = Somebody(), Somebody()
    for one in (ours, colleagues):
        await registered(gateway, one)
    await assigned(gateway, colleagues, new_id())
    await intake_answers(gateway)
    for text in ("Mirembe", "Mirembe Adongo", "Nobody"):
        gateway.played.requests.clear()
        await search(gateway, text)
        asked = [json.loads(request.content)["among"] for request in gateway.played.requests]
        named = [one for among in asked for one in among]
        assert (str(ours.person) in named, str(colleagues.person) in named) == (True, False)
    await search(gateway, "Mirembe", "supervisor")
    assert json.loads(gateway.played.requests[-1].content)["among"] is None


async def test_a_role_that_may_not_search_by_name_sends_no_search_to_intake(gateway: GatewayHarness) -> None:
    one = Somebody()
    await registered(gateway, one)
    await intake_answers(gateway, one, band="strong")
    gateway.played.requests.clear()
    for role in ("donor", "committee_member", "administrator"):
        assert await search(gateway, "Mirembe Adongo", role) == []
    assert gateway.played.requests == []


async def test_a_search_by_card_stops_at_the_agency_of_the_viewer(gateway: GatewayHarness) -> None:
    ours, theirs = somebody(), somebody()
    own_card, other_card = a_card(), a_card()
    await registered(gateway, ours)
    await registered(gateway, theirs, agency_id=new_id())
    await deliver_keys(
        gateway, await issued(gateway, ours.person, own_card), await issued(gateway, theirs.person, other_card)
    )
    await gateway.accept(answer={"candidates": []})
    [candidate] = await search(gateway, own_card.lower().replace("-", " "))
    assert (candidate["reasons"], candidate["person"]["id"]) == (["same_reference"], str(ours.person))
    assert await search(gateway, other_card) == []


async def test_a_search_answers_one_more_than_a_page_shows_and_no_more(gateway: GatewayHarness) -> None:
    people = [Somebody() for _ in range(MOST_SHOWN + 2)]
    for one in people:
        await registered(gateway, one)
    await intake_answers(gateway, *people)
    assert len(await search(gateway, "Mirembe Adongo", "supervisor")) == MOST_SHOWN


async def test_the_made_up_are_marked_among_the_real(gateway: GatewayHarness) -> None:
    real, played = Somebody(), Somebody()
    await registered(gateway, real)
    await registered(gateway, played, exercise="3000-01-01T00:00:00+00:00/1")
    await intake_answers(gateway, real, played)
    candidates = await search(gateway, "Mirembe Adongo", "supervisor")
    marks = {UUID(one["person"]["id"]): one["person"]["exercise"] for one in candidates}
    assert marks == {real.person: False, played.person: True}


async def test_a_search_is_not_answered_to_get(gateway: GatewayHarness) -> None:
    """An address is kept by browsers, proxies and logs."""
    asked = {"query": SEARCH, "variables": '{"text": "Mirembe Adongo"}'}
    async with gateway.client("caseworker") as client:
        assert (await client.get("/graphql", params=asked)).status_code == 405


async def test_a_number_is_searched_as_a_telephone_and_as_a_document(gateway: GatewayHarness) -> None:
    await gateway.accept(answer={"candidates": []})
    await search(gateway, "٠٦٢ ٠٠٠ ٠٠٠١")
    sent = gateway.played.requests[-1].content.decode()
    assert '"phone"' in sent
    assert '"document_number"' in sent


async def test_operations_are_searched_by_part_of_their_name(gateway: GatewayHarness) -> None:
    one = await whole_journey(gateway)
    await gateway.accept(answer={"candidates": []})
    query = "query O($id: UUID!) { operation(id: $id) { name } }"
    name = (await gateway.ask("supervisor", query, id=str(one.operation)))["operation"]["name"]

    async def listed(text: str) -> list[str]:
        edges = (await gateway.ask("supervisor", SEARCH, text=text))["operations"]["edges"]
        return [edge["node"]["id"] for edge in edges]

    assert str(one.operation) in await listed(f" {name[1:5].upper()}")
    assert await listed(f"{name} but another") == []
