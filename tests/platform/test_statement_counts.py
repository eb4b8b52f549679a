"""What a command costs the database, counted: the handler's own statements and seven around them."""

from typing import Any

import pytest
from sqlalchemy import event

from services.intake.app import service
from shared.contracts.intake.v1 import ActivateCrisis, DeclareCrisis, Hazard
from shared.platform.clock import new_id
from tests.support.harness import ServiceHarness, service_harness, somebody

pytestmark = pytest.mark.stack

PLATFORM = {
    "INSERT INTO idempotency",
    "INSERT INTO outbox",
    "SELECT pg_notify('outbox', '')",
    "SELECT sequence, digest FROM audit_head FOR UPDATE",
    "INSERT INTO audit ",
    "UPDATE audit_head",
    "UPDATE idempotency",
}


async def _statements(harness: ServiceHarness, command: DeclareCrisis | ActivateCrisis) -> list[str]:
    sent: list[str] = []

    def note(*arguments: Any) -> None:
        sent.append(" ".join(str(arguments[2]).split()))

    event.listen(harness.engine.sync_engine, "before_cursor_execute", note)
    try:
        await harness.command(command, actor=somebody("supervisor"))
    finally:
        event.remove(harness.engine.sync_engine, "before_cursor_execute", note)
    return sent


async def test_a_command_costs_the_handler_s_statements_and_seven_of_the_platform(stack_environment: object) -> None:
    async with service_harness(service) as harness:
        await _statements(harness, _declaration())
        declaration = _declaration()
        declared = await _statements(harness, declaration)
        activated = await _statements(harness, ActivateCrisis(crisis_id=declaration.crisis_id, version=1))
    for sent, own in (
        (declared, ["SELECT crises", "INSERT INTO crises"]),
        (activated, ["SELECT crises", "UPDATE crises"]),
    ):
        assert len(sent) == len(PLATFORM) + len(own), "\n".join(sent)
        for start in (*PLATFORM, *own):
            assert sum(one.startswith(start) for one in sent) == 1, start


def _declaration() -> DeclareCrisis:
    return DeclareCrisis(crisis_id=new_id(), name="Flood in the delta", country="MZ", hazard=Hazard.NATURAL_DISASTER)
