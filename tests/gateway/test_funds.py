"""How much of a donor's money there is: shown to whoever decides and pays, to no donor, and never as zero."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.contracts.base import Money
from shared.contracts.reintegration import v1 as reintegration
from shared.platform.clock import new_id
from tests.gateway.support import AT, Envelope, GatewayHarness

pytestmark = pytest.mark.stack

FUNDS = """{ donors { id permittedActions fund { version validUntil
  amount { amountMinor currency } committed { amountMinor } paid { amountMinor } left { amountMinor }
  returned { amountMinor } months { month amountMinor committedMinor paidMinor returnedMinor } } } }"""


async def seen(gateway: GatewayHarness, role: str, donor: UUID) -> dict[str, Any]:
    donors = (await gateway.ask(role, FUNDS))["donors"]
    return next(one for one in donors if one["id"] == str(donor))


def months(fund: dict[str, Any]) -> list[tuple[int | None, ...]]:
    return [
        tuple(month[of] for of in ("amountMinor", "committedMinor", "paidMinor", "returnedMinor"))
        for month in fund["months"]
    ]


async def test_a_fund_is_shown_as_the_service_tells_it(gateway: GatewayHarness) -> None:
    donor, fund = new_id(), new_id()
    known = {"fund_id": fund, "donor_id": donor}
    await gateway.project(
        reintegration.DonorRegistered(donor_id=donor, name="Northlight", currency="EUR", registered_at=AT)
    )
    assert (await seen(gateway, "finance_officer", donor))["fund"] is None
    recorded = reintegration.FundAmountRecorded(
        **known, amount=Money(amount_minor=100_000, currency="EUR"), valid_from=date(2026, 1, 1),
        valid_until=date(2026, 12, 31), reason=reintegration.FundAmountReason.AGREED, recorded_at=AT,
    )  # fmt: skip
    await gateway.project(recorded)
    one = (await seen(gateway, "committee_member", donor))["fund"]
    assert (one["left"], one["paid"], one["version"]) == ({"amountMinor": 100_000}, {"amountMinor": 0}, 1)
    assert (one["returned"], months(one)) == (None, [(100_000, 0, 0, 0)])
    drawn = reintegration.FundDrawn(
        **known, committed_minor=60_000, paid_minor=70_000, returned_minor=5_000, drawn_at=AT
    )
    await gateway.project(drawn)
    shown = await seen(gateway, "finance_officer", donor)
    assert shown["fund"]["amount"] == {"amountMinor": 100_000, "currency": "EUR"}
    assert [shown["fund"][of]["amountMinor"] for of in ("committed", "paid", "left")] == [60_000, 70_000, -30_000]
    assert shown["fund"]["returned"] == {"amountMinor": 5_000}
    later = reintegration.FundDrawn(**known, committed_minor=0, paid_minor=9, drawn_at=AT + timedelta(days=31))
    await gateway.project(later)
    assert months((await seen(gateway, "supervisor", donor))["fund"]) == [
        (100_000, 60_000, 70_000, 5_000),
        (None, 0, 9, None),
    ]
    assert "RecordFundAmount" in shown["permittedActions"]
    assert "RecordFundAmount" not in (await seen(gateway, "committee_member", donor))["permittedActions"]


async def test_a_donor_s_account_sees_no_sums_of_its_fund(gateway: GatewayHarness) -> None:
    donor = new_id()
    known = {"fund_id": new_id(), "donor_id": donor}
    of_exercise = [
        reintegration.DonorRegistered(donor_id=donor, name="Southlight", currency="EUR", registered_at=AT),
        reintegration.FundAmountRecorded(
            **known, amount=Money(amount_minor=1, currency="EUR"), valid_from=date(2026, 1, 1), valid_until=None,
            reason=reintegration.FundAmountReason.AGREED, recorded_at=AT,
        ),
    ]  # fmt: skip
    await gateway.project(*(Envelope(one, exercise="2026-05-04T08:00:00Z/1") for one in of_exercise))
    assert (await seen(gateway, "donor", donor))["fund"] is None
