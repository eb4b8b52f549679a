"""The gateway on a database of its own: events are projected as the consumer would, questions asked over HTTP."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.gateway.support import GatewayHarness, gateway_harness


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def gateway(stack_environment: object) -> AsyncIterator[GatewayHarness]:
    """One gateway for the tests of a module."""
    async with gateway_harness() as harness:
        yield harness
