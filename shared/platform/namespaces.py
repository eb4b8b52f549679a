"""Temporal namespaces: one per service, made where missing."""

from datetime import timedelta

from google.protobuf.duration_pb2 import Duration
from temporalio.api.workflowservice.v1 import RegisterNamespaceRequest
from temporalio.client import Client
from temporalio.service import RPCError, RPCStatusCode

from shared.platform.settings import Settings
from shared.platform.workflows import temporal_tls

RETENTION = timedelta(days=30)
"""How long a closed workflow can still be looked at."""


async def ensure_namespace(settings: Settings, service: str) -> None:
    """Make the service's namespace; nothing when it is there. RPCError when the server refuses for another reason."""
    client = await Client.connect(settings.temporal, tls=temporal_tls(settings))
    request = RegisterNamespaceRequest(
        namespace=settings.namespace(service),
        workflow_execution_retention_period=Duration(seconds=int(RETENTION.total_seconds())),
    )
    try:
        await client.workflow_service.register_namespace(request)
    except RPCError as error:
        if error.status is not RPCStatusCode.ALREADY_EXISTS:
            raise
