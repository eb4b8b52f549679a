"""A Temporal that lost everything: it knows no workflow and remembers what it is asked to start."""

from typing import Any

from temporalio.service import RPCError, RPCStatusCode

from shared.platform.keyring import Storage
from shared.platform.messaging.parking import ParkingPlace
from shared.platform.reconciliation import Reconciler
from tests.support.harness import ServiceHarness


class AbsentTemporal:
    """As much of a client as the reconciler uses."""

    def __init__(self) -> None:
        self.started: dict[str, Any] = {}

    def get_workflow_handle(self, workflow_id: str) -> "AbsentTemporal":
        """A handle that describes nothing."""
        del workflow_id
        return self

    async def describe(self, **_: Any) -> None:
        """There is no such workflow."""
        raise RPCError("workflow not found", RPCStatusCode.NOT_FOUND, b"")

    async def start_workflow(self, workflow: Any, argument: Any, *, id: str, **_: Any) -> None:
        """Remember it."""
        assert callable(workflow)
        self.started[id] = argument


async def started_anew(harness: ServiceHarness) -> dict[str, Any]:
    """What the service starts on a Temporal that lost everything: input by workflow id."""
    temporal = AbsentTemporal()
    place, service = ParkingPlace(Storage(bytes(32))), harness.service
    reconciler = Reconciler(service.name, temporal, harness.units, place, service.open_processes, grace=0)  # type: ignore[arg-type]  # as much as it uses
    assert await reconciler.reconcile() == len(temporal.started)
    return temporal.started
