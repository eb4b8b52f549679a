"""That sharing ended is shown to whoever helps a person; not that it ended because of what they fear."""

from datetime import UTC, datetime
from typing import Any

import pytest

from shared.contracts.base import C1
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, assigned, registered
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

ASSESSED_AT = datetime(2026, 3, 5, 21, 47, 11, tzinfo=UTC)
STORY = """query($id: UUID!) { person(id: $id) {
  sharing { id withdrawnAt permittedActions } timeline(first: 50) { edges { node { kind } } } } }"""
OF_NO_PROTECTION = ("caseworker", "supervisor", "data_protection_officer")


async def shown_to(gateway: GatewayHarness, role: str, somebody: Somebody) -> tuple[dict[str, Any], list[str]]:
    """When each grant ended, and the kinds in the timeline."""
    person = (await gateway.ask(role, STORY, id=str(somebody.person)))["person"]
    ends = {one["id"]: one["withdrawnAt"] for one in person["sharing"]}
    return ends, [edge["node"]["kind"] for edge in person["timeline"]["edges"]]


async def test_the_exact_end_of_sharing_is_shown_only_to_roles_that_see_protection(gateway: GatewayHarness) -> None:
    somebody, barred, open_still = Somebody(), new_id(), new_id()
    await registered(gateway, somebody)
    await assigned(gateway, somebody)
    for grant_id in (barred, open_still):
        await gateway.project(
            intake.SharingGranted(
                grant_id=grant_id, person_id=somebody.person, agency_id=new_id(), purpose=intake.Purpose.ASSISTANCE,
                classes=[C1], legal_basis=intake.LegalBasis.VITAL_INTEREST, protocol_version="isp-1", language="fr",
                valid_until=None, granted_at=AT,
            )
        )  # fmt: skip
    before = {role: (await shown_to(gateway, role, somebody))[1] for role in OF_NO_PROTECTION}
    await gateway.project(
        intake.SharingWithdrawn(
            grant_id=barred, person_id=somebody.person, agency_id=new_id(), withdrawn_at=ASSESSED_AT
        )
    )
    for role in OF_NO_PROTECTION:
        ends, story = await shown_to(gateway, role, somebody)
        assert ends[str(open_still)] is None
        assert ends[str(barred)], f"{role} sees that it ended"
        assert datetime.fromisoformat(ends[str(barred)]) == datetime(2026, 3, 5, 12, tzinfo=UTC), role
        assert story == before[role], "and by no line whose author and moment would show why"
    ends, story = await shown_to(gateway, "protection_specialist", somebody)
    assert datetime.fromisoformat(ends[str(barred)]) == ASSESSED_AT
    assert "SharingWithdrawn" in story
