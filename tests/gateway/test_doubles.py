"""Whom an import registered although somebody very alike was there, for whoever may see both."""

from uuid import UUID

import pytest

from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, registered
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

DOUBLES = """query Doubles($id: UUID!, $first: Int = 10) { import(id: $id) { doubles(first: $first) {
  edges { node { reasons person { reference } other { reference } } } pageInfo { hasNextPage } } } }"""


async def import_of(gateway: GatewayHarness, *doubles: intake.LikelyDouble) -> UUID:
    import_id = new_id()
    await gateway.project(
        intake.ImportReceived(import_id=import_id, crisis_id=new_id(), received_at=AT),
        intake.ImportDoublesFound(import_id=import_id, doubles=list(doubles)),
    )
    return import_id


def double(person: Somebody, other: Somebody) -> intake.LikelyDouble:
    return intake.LikelyDouble(
        person_id=person.person, other_id=other.person, reasons=["similar_name", "same_birth_date"]
    )


async def test_doubles_of_an_import_are_listed_with_both_persons_in_order(gateway: GatewayHarness) -> None:
    mine, known, another = Somebody(), Somebody(), Somebody()
    for somebody in (mine, known, another):
        await registered(gateway, somebody)
    import_id = await import_of(gateway, double(mine, known), double(mine, another))
    doubles = (await gateway.ask("intake_officer", DOUBLES, id=str(import_id)))["import"]["doubles"]
    assert [(edge["node"]["person"], edge["node"]["other"]) for edge in doubles["edges"]] == [
        ({"reference": mine.reference}, {"reference": known.reference}),
        ({"reference": mine.reference}, {"reference": another.reference}),
    ]
    assert doubles["edges"][0]["node"]["reasons"] == ["similar_name", "same_birth_date"]
    first = (await gateway.ask("intake_officer", DOUBLES, id=str(import_id), first=1))["import"]["doubles"]
    assert first["pageInfo"]["hasNextPage"]


async def test_a_double_the_viewer_may_not_see_stays_unnamed(gateway: GatewayHarness) -> None:
    mine, theirs = Somebody(), Somebody()
    await registered(gateway, mine)
    await registered(gateway, theirs, agency_id=new_id())
    import_id = await import_of(gateway, double(mine, theirs), double(theirs, mine))
    doubles = (await gateway.ask("supervisor", DOUBLES, id=str(import_id)))["import"]["doubles"]["edges"]
    assert [(edge["node"]["person"], edge["node"]["other"]) for edge in doubles] == [
        ({"reference": mine.reference}, None)
    ]


async def test_reasons_for_a_double_of_another_agency_are_not_shown(gateway: GatewayHarness) -> None:
    """An intake officer sees that they are there; a workbook of guesses must not reveal who they are."""
    mine, theirs = Somebody(), Somebody()
    await registered(gateway, mine)
    await registered(gateway, theirs, agency_id=new_id())
    import_id = await import_of(gateway, double(mine, theirs))
    doubles = (await gateway.ask("intake_officer", DOUBLES, id=str(import_id)))["import"]["doubles"]["edges"]
    assert [(edge["node"]["other"], edge["node"]["reasons"]) for edge in doubles] == [
        ({"reference": theirs.reference}, [])
    ]
