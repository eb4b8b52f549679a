"""Donors and reports that were there before donors changed come up with the name they had."""

import asyncio

import pytest
from alembic import command

from shared.contracts.reintegration.v1 import DonorCorrected, DonorRegistered, ReportPublished
from shared.platform.clock import new_id
from shared.platform.migrations import configuration, migrate
from shared.platform.secrets import Secrets
from tests.gateway.support import AT, account_of, gateway_harness

pytestmark = pytest.mark.stack

ASKED = "{ donors { name changes { kind name } } reports(first: 5) { edges { node { donorName } } } }"


async def test_a_report_of_an_earlier_release_keeps_its_donor_s_name(
    stack_environment: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    donor_id, by = new_id(), account_of("administrator").id
    registered = DonorRegistered(donor_id=donor_id, name="Northlight", currency="EUR", registered_at=AT)
    published = ReportPublished(
        report_id=new_id(), donor_id=donor_id, period_start=AT.date(), period_end=AT.date(), currency="EUR",
        threshold=10, exercise=False, cells=[], published_at=AT,
    )  # fmt: skip
    corrected = DonorCorrected(
        donor_id=donor_id, name_before="Northlight", name="Southlight", currency_before="EUR", currency="EUR",
        changed_by=by, changed_at=AT,
    )  # fmt: skip
    async with gateway_harness() as gateway:
        await gateway.project(registered, published)
        settings = gateway.runtime.settings
        monkeypatch.setenv("HOMEWARD_TOPIC_PREFIX", settings.topic_prefix)
        secrets = Secrets(settings.secrets)
        await asyncio.to_thread(command.downgrade, configuration(settings, secrets, "gateway"), "0047")
        await migrate(settings, secrets, "gateway")
        await gateway.project(corrected)
        answer = await gateway.ask("administrator", ASKED)
    changes = [{"kind": "CORRECTED", "name": "Southlight"}, {"kind": "REGISTERED", "name": "Northlight"}]
    assert answer == {
        "donors": [{"name": "Southlight", "changes": changes}],
        "reports": {"edges": [{"node": {"donorName": "Northlight"}}]},
    }
