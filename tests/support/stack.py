"""The real parts for a test session: those the environment names, and a scratch stack for the rest."""

import os
import tempfile
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.run import existing_parts
from deploy.local.stack import Stack


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stack() -> AsyncIterator[Stack]:
    """Kafka, Postgres and Temporal for the whole session; what is scratch is forgotten at its end."""
    with tempfile.TemporaryDirectory(prefix="homeward-session-") as folder:
        async with Stack(Path(folder), existing=existing_parts(os.environ)) as running:
            # Settings are read from the environment, in this process and in those that tests start.
            os.environ.update(running.environment)
            yield running


@pytest.fixture(scope="session")
def stack_environment(stack: Stack) -> Mapping[str, str]:
    """The settings under which services find the session's stack."""
    return stack.environment
