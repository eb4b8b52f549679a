"""The directory is read by staff and by nobody beyond; whom to call is opened by who reads names, and written down."""

from typing import Any
from uuid import UUID

import pytest

from shared.contracts.base import SealKind
from shared.contracts.cases import v1 as cases
from shared.platform.clock import new_id
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

LISTED = """query Listed($service: CoordinationService, $area: String, $search: String) {
  organisations(service: $service, area: $area, search: $search) {
    id version status confirmationDue permittedActions services { id service capacity categories permittedActions }
    focalPoints { id permittedActions deputies { id standsInId } } } }"""
OPENED = """query FocalPointContact($id: ID!) { node(id: $id) { ... on FocalPoint { contact { name telephone } } } }"""
CONTACT = cases.FocalPointContact(name="Made Up", telephone="+218 91 000 0000")


async def registered(gateway: GatewayHarness, organisation: UUID, **named: Any) -> None:
    usual = {"name": f"House {organisation.hex[-6:]}", "kind": cases.OrganisationKind.SHELTER, "country": "LY"}
    event = cases.OrganisationRegistered(
        organisation_id=organisation, confirm_by=AT, registered_at=AT, **(usual | named)
    )
    await gateway.project(event)


async def with_parts(gateway: GatewayHarness, **named: Any) -> tuple[UUID, UUID]:
    """One that offers food, and somebody to call there."""
    organisation, focal_point = new_id(), new_id()
    await registered(gateway, organisation, **named)
    sealed = gateway.seal(await gateway.issue_key(organisation), organisation, SealKind.CONTACT, CONTACT)
    await gateway.project(
        cases.ServiceOffered(
            organisation_id=organisation, offer_id=new_id(), offered_service=cases.CoordinationService.FOOD,
            categories=[cases.PersonCategory.CHILD], offered_at=AT,
        ),
        cases.FocalPointNamed(organisation_id=organisation, focal_point_id=focal_point, contact=sealed, named_at=AT),
    )  # fmt: skip
    return organisation, focal_point


async def listed(gateway: GatewayHarness, role: str, **narrowed: Any) -> dict[str, dict[str, Any]]:
    answered = await gateway.ask(role, LISTED, **narrowed)
    return {one["id"]: one for one in answered["organisations"]}


async def test_the_directory_is_read_by_staff_and_changed_by_coordinators(gateway: GatewayHarness) -> None:
    organisation, _ = await with_parts(gateway)
    shown = (await listed(gateway, "caseworker"))[str(organisation)]
    assert (shown["version"], shown["confirmationDue"], shown["permittedActions"]) == (3, True, [])
    [offer] = shown["services"]
    assert (offer["service"], offer["capacity"], offer["categories"]) == ("FOOD", None, ["CHILD"])
    changing = (await listed(gateway, "evacuation_coordinator"))[str(organisation)]
    assert set(changing["permittedActions"]) == {
        "CorrectOrganisation", "ConfirmOrganisation", "CloseOrganisation", "OfferService", "NameFocalPoint",
    }  # fmt: skip
    for outside in ("donor", "partner", "administrator"):
        assert await listed(gateway, outside) == {}


async def test_it_is_narrowed_by_what_is_offered_and_by_areas_above_and_below(gateway: GatewayHarness) -> None:
    here, _ = await with_parts(gateway, areas=["LY0215"])
    elsewhere, _ = await with_parts(gateway, country="TN", areas=["TN"])
    around = str(here) in await listed(gateway, "caseworker", area="LY02", service="FOOD")
    below = str(here) in await listed(gateway, "caseworker", area="LY021599")
    abroad = str(elsewhere) in await listed(gateway, "caseworker", area="LY02")
    other = str(here) in await listed(gateway, "caseworker", service="WATER")
    assert (around, below, abroad, other) == (True, True, False, False)


async def test_a_contact_is_opened_by_who_reads_names_and_that_is_written_down(gateway: GatewayHarness) -> None:
    organisation, focal_point = await with_parts(gateway)
    opened = await gateway.ask("caseworker", OPENED, id=str(focal_point))
    assert opened == {"node": {"contact": {"name": "Made Up", "telephone": "+218 91 000 0000"}}}
    connection = await gateway.as_owner()
    try:
        written = await connection.fetchval(
            "SELECT count(*) FROM audit WHERE entry->'subjects' ? $1", str(organisation)
        )
    finally:
        await connection.close()
    assert written == 1
    hidden = await gateway.ask("finance_officer", OPENED, id=str(focal_point))
    assert hidden == {"node": {"contact": None}}


async def test_closing_ends_what_it_names_and_drops_the_contacts(gateway: GatewayHarness) -> None:
    organisation, focal_point = await with_parts(gateway)
    await gateway.project(
        cases.OrganisationClosed(
            organisation_id=organisation, reason=cases.OrganisationClosureReason.CEASED, focal_point_ids=[focal_point],
            closed_at=AT,
        )
    )  # fmt: skip
    assert str(organisation) not in await listed(gateway, "caseworker")
    opened = await gateway.ask("caseworker", OPENED, id=str(focal_point))
    assert opened == {"node": {"contact": None}}
