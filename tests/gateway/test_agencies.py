"""Agencies as the page lists them: every State, and what somebody must put right."""

from typing import Any
from uuid import UUID

import pytest

from shared.contracts.intake import v1 as intake
from shared.contracts.intake.v1 import AgencyKind
from shared.platform.clock import new_id
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack
LISTED = "{ agencies { id version name kind countryOfAllegiance states stateMissing codeUnsafe } }"


async def listed(gateway: GatewayHarness, agency_id: UUID) -> dict[str, Any]:
    agencies = (await gateway.ask("administrator", LISTED))["agencies"]
    [one] = [agency for agency in agencies if agency["id"] == str(agency_id)]
    return dict(one)


def registered(agency_id: UUID, kind: AgencyKind, first: str | None, code: str = "aid") -> intake.AgencyRegistered:
    return intake.AgencyRegistered(
        agency_id=agency_id, code=code, name="A", kind=kind, country_of_allegiance=first, registered_at=AT
    )


@pytest.mark.parametrize(
    ("kind", "first", "missing"),
    [
        (AgencyKind.CONSULAR, None, True),
        (AgencyKind.GOVERNMENT, None, True),
        (AgencyKind.CONSULAR, "UK", True),
        (AgencyKind.HUMANITARIAN, "UK", True),
        (AgencyKind.CONSULAR, "GB", False),
        (AgencyKind.HUMANITARIAN, None, False),
    ],
)
async def test_an_agency_without_its_state_is_marked_until_it_is_corrected(
    gateway: GatewayHarness,
    kind: AgencyKind,
    first: str | None,
    missing: bool,  # noqa: FBT001  # a parameter
) -> None:
    """As earlier releases published it, without `states`."""
    agency_id = new_id()
    await gateway.project(registered(agency_id, kind, first))
    shown = await listed(gateway, agency_id)
    assert (shown["stateMissing"], shown["states"]) == (missing, [first] if first else [])
    corrected = intake.AgencyCorrected(agency_id=agency_id, name="B", kind=kind, states=["KE", "DJ"], corrected_at=AT)
    await gateway.project(corrected)
    shown = await listed(gateway, agency_id)
    assert (shown["name"], shown["countryOfAllegiance"], shown["states"]) == ("B", "KE", ["KE", "DJ"])
    assert shown["stateMissing"] is False


@pytest.mark.parametrize(("code", "unsafe"), [("aid", False), ("aid_2", False), ("aid.keys", True), ("..", True)])
async def test_an_agency_code_that_names_another_s_topics_is_marked(
    gateway: GatewayHarness,
    code: str,
    unsafe: bool,  # noqa: FBT001  # a parameter
) -> None:
    agency_id = new_id()
    await gateway.project(registered(agency_id, AgencyKind.HUMANITARIAN, None, code))
    assert (await listed(gateway, agency_id))["codeUnsafe"] is unsafe
